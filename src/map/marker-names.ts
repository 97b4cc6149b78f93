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
    return {text: reader.t('map.one', {name: name.text, place: placeOf(spot, reader)}), lang: name.lang};
  }
  const [first, ...others] = new Set(spots.map((each) => placeOf(each, reader)));
  const count = residents.size;
  if (others.length === 0) return {text: reader.t('map.at', {count, place: first ?? ''}), lang: undefined};
  const nearest = spots.reduce((best, each) => (away(each) < away(best) ? each : best));
  return {text: reader.t('map.around', {count, place: placeOf(nearest, reader)}), lang: undefined};

  function away(each: Spot): number {
    return Math.hypot(each.east - east, each.north - north);
  }
}

/** The name of a place, as its document has it. */
export const placeOf = ({place, resident}: Spot, {language}: Reader): string =>
  new kit.Reader(language, resident.item).text(place.name).text;
