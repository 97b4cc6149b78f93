import type {Reader} from '../locale/reader.js';
import type {Organisation} from '../schema/organisation.js';
import type {Place} from '../schema/place.js';
import type {Fact} from './facts.js';
import {listView, passageView} from './passage.js';

type PlaceKind = NonNullable<Place['kind']>;
const placeKinds: readonly PlaceKind[] = ['office', 'planned', 'pilot', 'venue'];

/** The facts about an organisation that fit on a card, in the order they are shown. */
export function organisationFacts(organisation: Organisation, reader: Reader): Fact[] {
  const {employees, founded, ownership, places = []} = organisation;
  const {t} = reader;
  const facts: (Fact | undefined)[] = [
    employees && {label: t('card.employees'), value: passageView(reader.quantity(employees))},
    founded ? {label: t('card.founded'), value: reader.date(founded)} : undefined,
    ownership
      ? {label: t('card.ownership'), value: passageView(reader.text(ownership))}
      : undefined,
    ...placeKinds.map((kind) => placesFact(places, kind, reader)),
  ];
  return facts.filter((fact) => fact !== undefined);
}

function placesFact(places: readonly Place[], kind: PlaceKind, reader: Reader): Fact | undefined {
  const ofKind = places.filter((place) => (place.kind ?? 'office') === kind);
  if (ofKind.length === 0) return undefined;
  const names = ofKind.map(({name}) => passageView(reader.text(name)));
  const label = reader.t(`place.${kind}`, {count: ofKind.length});
  return {label, value: listView(reader, names)};
}
