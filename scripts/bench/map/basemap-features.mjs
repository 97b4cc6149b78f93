import {toDegrees} from './degrees.mjs';
import {polygonsOf} from './polygons.mjs';

/** @typedef {import('../../../dist/package/map/basemap.js').Basemap} Basemap */
/** @typedef {import('../../../dist/package/map/basemap.js').Sheet} Sheet */

/** The basemap's points lie on a grid of 150 m; three decimals are as fine as that, and short. */
const decimals = 3;

/**
 * Our basemap as map libraries read one: the same areas and lines, from the bottom to the top, in degrees.
 *
 * @param {Basemap} basemap
 */
export function basemapFeatures({abroad, home}) {
  const features = [abroad, home].flatMap((sheet) => [
    ...areas('neighbour', sheet.neighbours),
    ...areas('norway', sheet.norway),
    ...areas('water', sheet.lakes),
    ...lines('county', sheet.countyBorders),
    ...lines('coast', sheet.coast),
    ...lines('country', sheet.countryBorders),
  ]);
  return {type: 'FeatureCollection', features};
}

/**
 * @param {string} look
 * @param {Sheet['norway']} list
 */
const areas = (look, list) =>
  list.map(({rings}) => {
    const coordinates = polygonsOf(rings.map(({points}) => inDegrees(points)));
    return feature(look, {type: 'MultiPolygon', coordinates});
  });

/**
 * @param {string} look
 * @param {Sheet['coast']} list
 */
const lines = (look, list) =>
  list.length === 0
    ? []
    : [
        feature(look, {
          type: 'MultiLineString',
          coordinates: list.map(({points}) => inDegrees(points)),
        }),
      ];

/**
 * @param {string} look
 * @param {{type: string, coordinates: unknown[]}} geometry
 */
const feature = (look, geometry) => ({type: 'Feature', properties: {look}, geometry});

/** @param {Int32Array} points */
const inDegrees = (points) =>
  Array.from({length: points.length / 2}, (_, at) => {
    const {latitude, longitude} = toDegrees(points[2 * at] ?? 0, points[2 * at + 1] ?? 0, decimals);
    return [longitude, latitude];
  });
