import {join} from 'node:path';
import {collection, featuresOf, polygon, polygonsOf, ringArea} from './geometry.mjs';
import {shape} from './mapshaper.mjs';
import {utm33} from './countries.mjs';
import {readJson, readLayer} from './sources.mjs';

/**
 * How much of the lakes, glaciers and built-up areas is kept: the length of what may be straightened in metres; the least
 * area, and the least island in it, in square metres.
 *
 * @typedef {{interval: number, least: number, island: number}} PatchDetail
 */

/**
 * One of Kartverket's layers of areas.
 *
 * @param {string} folder
 * @param {[series: string, layer: string]} source
 * @param {PatchDetail} detail
 */
export async function norwegianPatches(folder, [series, layer], detail) {
  return simplified(readLayer(folder, series, layer), detail);
}

/**
 * Natural Earth's lakes around Norway.
 *
 * @param {string} folder
 * @param {object[]} norway - What is taken out of them: its lakes come from Kartverket.
 * @param {PatchDetail} detail
 */
export async function foreignLakes(folder, norway, detail) {
  const known = readJson(join(folder, 'ne10m-lakes.geojson.gz')).features;
  const lakes = known.filter(({properties}) => properties.featurecla !== 'Alkaline Lake');
  const outside = await shape(
    [
      `-i lakes.json -clip bbox=3,53,45,71 -filter-fields -proj "${utm33}"`,
      '-erase norway.json -o out.json format=geojson',
    ],
    {lakes: collection(lakes), norway: collection(norway)},
  );
  return simplified(featuresOf(outside), detail);
}

async function simplified(features, {interval, least, island}) {
  const kept = features
    .flatMap(polygonsOf)
    .filter(([outer]) => ringArea(outer) >= least)
    .map(([outer, ...holes]) => [outer, ...holes.filter((hole) => ringArea(hole) >= island)]);
  const simple = await shape(
    [`-i areas.json -simplify keep-shapes interval=${interval} -o out.json format=geojson`],
    {areas: collection(kept.map((rings) => polygon(rings)))},
  );
  return featuresOf(simple).flatMap(polygonsOf);
}
