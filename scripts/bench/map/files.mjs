import {readdirSync, readFileSync} from 'node:fs';
import {fileURLToPath} from 'node:url';
import {unpackBasemap} from '../../../dist/package/map/unpack-basemap.js';
import {packed} from '../../../dist/package/map/generated/base.js';
import {basemapFeatures} from './basemap-features.mjs';
import {contenders} from './contenders.mjs';
import {asCollection, asFeatures, makeProjects} from './points.mjs';

const root = fileURLToPath(new URL('../../../', import.meta.url));
const pages = fileURLToPath(new URL('pages/', import.meta.url));

export const land = '/basemap.geojson';

/**
 * Everything that the pages ask for, by path.
 *
 * @param {readonly number[]} counts
 * @returns {Map<string, Buffer>}
 */
export function makeFiles(counts) {
  const basemap = unpackBasemap(packed);
  const json = (/** @type {unknown} */ value) => Buffer.from(JSON.stringify(value));
  const code = Object.values(contenders).flatMap((contender) => Object.entries(contender.code));
  const projects = makeProjects(Math.max(...counts), basemap.labels);
  return new Map([
    ...code.map(([path, file]) => /** @type {const} */ ([path, readFileSync(root + file)])),
    ...readdirSync(pages).map(
      (name) => /** @type {const} */ ([`/pages/${name}`, readFileSync(pages + name)]),
    ),
    [land, json(basemapFeatures(basemap))],
    ...counts.flatMap((count) => {
      const some = projects.slice(0, count);
      return /** @type {const} */ ([
        [`/points-${count}.json`, json(asCollection(some))],
        [`/points-${count}.geojson`, json(asFeatures(some))],
      ]);
    }),
  ]);
}
