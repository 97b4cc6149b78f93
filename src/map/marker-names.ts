import type {Reader} from '../locale/reader.js';
import type {Cluster} from './clusters.js';
import {kit} from './kit.js';
import type {MarkerName} from './marker-layer.js';
import type {Spot} from './survey.js';

/** What a marker is called: the document and where it is, or how many there are and around which place. */
export function markerName({spots, east, north}: Cluster<Spot>, reader: Reader): MarkerName {
  const residents = new Set(spots.map(({resident}) => resident));
  const [spot] = spots;
  if (!spot) return {text: '', lang: undefined};
  if (residents.size === 1) {
    const own = new kit.Reader(reader.language, spot.resident.item);
    const name = own.text(spot.resident.item.name);
    return {
      text: reader.t('map.one', {name: name.text, place: placeOf(spot, reader)}),
      lang: name.lang,
    };
  }
  const names = new Map<string, number>();
  for (const each of spots) {
    const place = placeOf(each, reader);
    names.set(place, (names.get(place) ?? 0) + 1);
  }
  // Where most of them are; of several such places the one nearest the middle.
  const place = placeOf(
    spots.reduce((best, each) => (isBetter(each, best) ? each : best)),
    reader,
  );
  const key = names.size === 1 ? 'map.at' : 'map.around';
  return {text: reader.t(key, {count: residents.size, place}), lang: undefined};

  function isBetter(one: Spot, other: Spot): boolean {
    const more = countAt(one) - countAt(other);
    return more === 0 ? away(one) < away(other) : more > 0;
  }

  function countAt(each: Spot): number {
    return names.get(placeOf(each, reader)) ?? 0;
  }

  function away(each: Spot): number {
    return Math.hypot(each.east - east, each.north - north);
  }
}

/** The name of a place, as its document has it. */
export const placeOf = ({place, resident}: Spot, {language}: Reader): string =>
  new kit.Reader(language, resident.item).text(place.name).text;
