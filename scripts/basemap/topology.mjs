import {collection, featuresOf, polygon} from './geometry.mjs';
import {shape} from './mapshaper.mjs';

const norwegian = ['SJ', 'JM'];
/** What one sees around Norway, from the Faroes to the White Sea: west, south, east, north. */
const around = [-750_000, 6_000_000, 1_650_000, 8_100_000];
const cutKilometres = [
  ...[
    [0, 6480],
    [345, 6480],
    [420, 6660],
    [438, 6810],
    [411, 6870],
    [405, 7020],
    [510, 7080],
  ],
  ...[
    [510, 7170],
    [540, 7290],
    [615, 7440],
    [690, 7545],
    [750, 7560],
    [945, 7575],
    [1005, 7650],
  ],
  ...[
    [1065, 7665],
    [1170, 7740],
    [1170, 8100],
    [0, 8100],
    [0, 6480],
  ],
];
/**
 * Norway and a strip of at least 25 km of its neighbours: what a detailed sheet draws anew. Its corners are on every grid, so
 * that both sheets meet the rest of Europe in the same points.
 */
export const homeZone = polygon([cutKilometres.map((point) => point.map((value) => value * 1000))]);

/**
 * How much is kept, for each place: the length of what may be straightened in metres, and the least area of an island in
 * square metres. `home` is the strip beside Norway, `north` what else one sees around Norway.
 *
 * @typedef {Record<'norway' | 'arctic' | 'home' | 'north' | 'abroad', {interval: number, island: number}>} Detail
 */

/**
 * The countries by how closely the map shows them: what is Norwegian beside the mainland, the strip, what one sees around it,
 * and the rest.
 */
export async function byPlace(countries) {
  const arctic = countries.filter(({properties}) => norwegian.includes(properties.country));
  const others = countries.filter((feature) => !arctic.includes(feature));
  const [home, beyond] = await cut(others, homeZone);
  const [north, abroad] = await cut(beyond, rectangle(around));
  return {arctic, home, north, abroad};
}

/**
 * All places with the lines that they share, simplified, as TopoJSON with an object for each place.
 *
 * @param {Record<keyof Detail, object[]>} layers - Features with `number` or `country`.
 * @param {Detail} detail
 */
export async function simplify(layers, detail) {
  const places = Object.entries(detail);
  const intervals = Object.fromEntries(places.map(([place, {interval}]) => [place, interval]));
  return shape(
    [
      `-i ${Object.keys(layers)
        .map((name) => `${name}.json`)
        .join(' ')} combine-files`,
      '-merge-layers force name=all -dissolve id,place',
      `-simplify variable keep-shapes interval='(${JSON.stringify(intervals)})[place]'`,
      '-split place',
      ...places.map(([place, {island}]) => `-filter-islands target=${place} min-area=${island}`),
      '-o out.json target=* format=topojson no-quantization',
    ],
    Object.fromEntries(
      Object.entries(layers).map(([place, features]) => [
        place,
        collection(features.map((feature) => placed(feature, place))),
      ]),
    ),
  );
}

function placed(feature, place) {
  const {number, country} = feature.properties;
  return {...feature, properties: {id: number ?? country, place}};
}

/** What lies inside a zone, and what outside. */
function cut(features, zone) {
  const parts = ['clip', 'erase'].map(async (how) => {
    const commands = [`-i countries.json -${how} zone.json -o out.json format=geojson`];
    const part = await shape(commands, {countries: collection(features), zone: collection([zone])});
    return featuresOf(part).filter(({geometry}) => geometry);
  });
  return Promise.all(parts);
}

const rectangle = ([west, south, east, north]) =>
  polygon([
    [
      [west, south],
      [west, north],
      [east, north],
      [east, south],
      [west, south],
    ],
  ]);
