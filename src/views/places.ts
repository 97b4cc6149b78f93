import {html, type TemplateResult} from 'lit';
import type {Reader} from '../locale/reader.js';
import type {Place} from '../schema/place.js';
import type {Fact} from './facts.js';
import {listView, passageView} from './passage.js';

type PlaceKind = NonNullable<Place['kind']>;
const placeKinds: readonly PlaceKind[] = ['office', 'planned', 'pilot', 'venue'];

/** Places as facts, one for each kind that there is. */
export const placesFacts = (places: readonly Place[], reader: Reader): Fact[] =>
  placeKinds.flatMap((kind) => {
    const ofKind = places.filter((place) => (place.kind ?? 'office') === kind);
    if (ofKind.length === 0) return [];
    const label = reader.t(`place.${kind}`, {count: ofKind.length});
    return [
      {
        label,
        value: listView(
          reader,
          ofKind.map((place) => placeView(place, reader)),
        ),
      },
    ];
  });

/** A place by its name; one abroad with its country. */
export function placeView({name, country = 'NO'}: Place, reader: Reader): TemplateResult {
  const passage = reader.text(name);
  const abroad = country === 'NO' ? undefined : reader.country(country);
  // “Danmark (Danmark)” says nothing new.
  if (!abroad || abroad === passage.text) return passageView(passage);
  return html`${passageView(passage)} (${abroad})`;
}
