/** The inputs: Kartverket's and Natural Earth's files, in a folder beside the project, and the npm package world-atlas. */
import {existsSync, readdirSync, readFileSync} from 'node:fs';
import {createRequire} from 'node:module';
import {fileURLToPath} from 'node:url';
import {gunzipSync} from 'node:zlib';
import {join, resolve} from 'node:path';

const require = createRequire(import.meta.url);
const root = fileURLToPath(new URL('../..', import.meta.url));

/** The world's countries as TopoJSON. */
export const worldFile = require.resolve('world-atlas/countries-10m.json');

/**
 * The folder of Kartverket's files, if this machine has it: `SPOTLIGHT_GEODATA`, else `../shared/geodata` beside the
 * project.
 *
 * @returns {string | undefined}
 */
export function geodataFolder() {
  const named = process.env.SPOTLIGHT_GEODATA;
  const folder = join(resolve(root, named ?? '../shared/geodata'), 'raw');
  if (existsSync(folder)) return folder;
  if (named)
    throw new Error(
      `SPOTLIGHT_GEODATA: expected a folder with "raw" in it, found none at ${folder}`,
    );
  return undefined;
}

/** Everything that the folder has for us. */
export const inputFiles = (folder) =>
  readdirSync(folder)
    .filter((name) => name.endsWith('.geojson.gz'))
    .sort()
    .map((name) => join(folder, name));

/** The features of one of Kartverket's layers: `n1000`, `kommune`. */
export function readLayer(folder, series, layer) {
  return readJson(join(folder, `${series}-${layer}.geojson.gz`)).features;
}

/** A JSON file, compressed or not. */
export function readJson(file) {
  const bytes = readFileSync(file);
  return JSON.parse((file.endsWith('.gz') ? gunzipSync(bytes) : bytes).toString());
}

/** Figures that the project carries itself, as text or, with `.json`, read. */
export function readFact(name) {
  const text = readFileSync(new URL(`facts/${name}`, import.meta.url), 'utf8');
  return name.endsWith('.json') ? JSON.parse(text) : text;
}
