import {collection, featuresOf, polygon} from './geometry.mjs';
import {shape} from './mapshaper.mjs';

/** Countries that the map shows finer than the rest: those one sees around Norway. */
const nordic = ['SE', 'FI', 'DK', 'AX', 'FO', 'IS'];
const norwegian = ['NO', 'SJ', 'JM'];
const cutKilometres = [
  ...[[0, 6480], [345, 6480], [420, 6660], [438, 6810], [411, 6870], [405, 7020], [510, 7080]],
  ...[[510, 7170], [540, 7290], [615, 7440], [690, 7545], [750, 7560], [945, 7575], [1005, 7650]],
  ...[[1065, 7665], [1170, 7740], [1170, 8100], [0, 8100], [0, 6480]],
];
/**
 * Norway and a strip of at least 25 km of its neighbours: what a detailed sheet draws anew. Its corners are on every grid, so
 * that both sheets meet the rest of Europe in the same points.
 */
export const homeZone = polygon([cutKilometres.map((point) => point.map((value) => value * 1000))]);

/**
 * How much is kept, for each place: the length of what may be straightened in metres, and the least area of an island in
 * square metres. `north` is the part of the Nordic countries that lies beyond the strip.
 *
 * @typedef {Record<'norway' | 'arctic' | 'home' | 'north' | 'abroad', {interval: number, island: number}>} Detail
 */

/**
 * Norway and its neighbours with the lines that they share, simplified, as TopoJSON with an object for each place.
 *
 * @param {object} norway - Features with `number`.
 * @param {object} countries - Features with `country`, fitted to Norway.
 * @param {Detail} detail
 */
export async function simplify(norway, countries, detail) {
  const arctic = countries.features.filter(({properties}) => norwegian.includes(properties.country));
  const others = countries.features.filter((feature) => !arctic.includes(feature));
  const [home, beyond] = await Promise.all([cut(others, 'clip'), cut(others, 'erase')]);
  const layers = {
    norway: norway.features.map((feature) => placed(feature, 'norway')),
    arctic: arctic.map((feature) => placed(feature, 'arctic')),
    home: home.map((feature) => placed(feature, 'home')),
    beyond: beyond.map((feature) =>
      placed(feature, nordic.includes(feature.properties.country) ? 'north' : 'abroad'),
    ),
  };
  const places = Object.entries(detail);
  const intervals = Object.fromEntries(places.map(([place, {interval}]) => [place, interval]));
  return shape(
    [
      `-i ${Object.keys(layers).map((name) => `${name}.json`).join(' ')} combine-files`,
      '-merge-layers force name=all -dissolve id,place',
      `-simplify variable keep-shapes interval='(${JSON.stringify(intervals)})[place]'`,
      '-split place',
      ...places.map(([place, {island}]) => `-filter-islands target=${place} min-area=${island}`),
      '-o out.json target=* format=topojson no-quantization',
    ],
    Object.fromEntries(Object.entries(layers).map(([name, list]) => [name, collection(list)])),
  );
}

function placed(feature, place) {
  const {number, country} = feature.properties;
  return {...feature, properties: {id: number ?? country, place}};
}

async function cut(features, how) {
  const parts = await shape([`-i countries.json -${how} zone.json -o out.json format=geojson`], {
    countries: collection(features),
    zone: collection([homeZone]),
  });
  return featuresOf(parts).filter(({geometry}) => geometry);
}
