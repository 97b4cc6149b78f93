import type {Reader} from '../locale/reader.js';
import type {AreaName} from './label-layer.js';

/** Where the names of countries, by their codes, and of Svalbard stand, in units of 10 km. */
const countries: readonly (readonly [name: string, east: number, north: number])[] = [
  ['SE', 58, 693],
  ['FI', 92, 705],
  ['DK', 2, 625],
  ['EE', 113, 655],
  ['LV', 111, 634],
  ['LT', 101, 617],
  ['PL', 77, 582],
  ['DE', 18, 575],
  ['GB', -62, 588],
  ['IS', -105, 735],
  ['RU', 158, 705],
  ['Svalbard', 53, 875],
];
const seas = [
  ['map.norwegian-sea', 5, 742],
  ['map.north-sea', -45, 640],
  ['map.barents-sea', 110, 825],
] as const;

/** The names of the countries and seas around, in the reader's language. */
export const areaNames = (reader: Reader): AreaName[] => [
  ...countries.map(([name, east, north]) => ({
    ...{name: nameOf(name, reader).toUpperCase(), kind: 'country' as const},
    ...place(east, north),
  })),
  ...seas.map(([key, east, north]) => ({
    ...{name: reader.t(key), kind: 'sea' as const},
    ...place(east, north),
  })),
];

/** Names of places are drawn where nobody waits for them: a page without what knows them gets their codes. */
function nameOf(country: string, reader: Reader): string {
  try {
    return country[2] ? country : reader.country(country);
  } catch {
    return country;
  }
}

const place = (east: number, north: number) => ({east: east * 10_000, north: north * 10_000});
