import type {Reader} from '../locale/reader.js';
import type {Cluster} from './clusters.js';
import {kit} from './kit.js';
import type {MarkerName} from './marker-layer.js';
import type {Spot} from './survey.js';

/** What a marker is called: the document and where it is, or how many there are and around which place. */
export function markerName({spots, east, north}: Cluster<Spot>, reader: Reader): MarkerName {
  const residents = new Set(spots.map(({resident}) => resident));
  const [spot] = spots;
  const count = residents.size;
  const number = {count, written: reader.number(count)};
  if (!spot) return {text: '', lang: undefined, ...number};
  if (count === 1) {
    const own = new kit.Reader(reader.language, spot.resident.item);
    const name = own.text(spot.resident.item.name);
    return {
      text: reader.t('map.one', {name: name.text, place: placeOf(spot, reader)}),
      lang: name.lang,
      ...number,
    };
  }
  // Of many documents in one town each says the same: read once.
  const read = new Map<unknown, string>();
  const places = spots.map((each) => {
    const {name} = each.place;
    const known = read.get(name) ?? placeOf(each, reader);
    read.set(name, known);
    return known;
  });
  const counts = new Map<string, number>();
  for (const place of places) counts.set(place, (counts.get(place) ?? 0) + 1);
  const most = Math.max(...counts.values());
  // Where most of them are; of several such places the one nearest the middle.
  let [best, nearest] = ['', Infinity];
  places.forEach((place, index) => {
    const each = spots[index];
    if (!each || counts.get(place) !== most) return;
    const away = Math.hypot(each.east - east, each.north - north);
    if (away < nearest) [best, nearest] = [place, away];
  });
  const key = counts.size === 1 ? 'map.at' : 'map.around';
  return {text: reader.t(key, {count, place: best}), lang: undefined, ...number};
}

/** The name of a place, as its document has it. */
export const placeOf = ({place, resident}: Spot, {language}: Reader): string =>
  new kit.Reader(language, resident.item).text(place.name).text;
