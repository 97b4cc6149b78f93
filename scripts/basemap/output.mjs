/** Where the drawn map goes, and whether what is there is still right. The folder is git's to ignore. */
import {createHash} from 'node:crypto';
import {existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync} from 'node:fs';
import {basename, join} from 'node:path';
import {fileURLToPath} from 'node:url';

export const outputFolder = fileURLToPath(new URL('../../src/map/generated/', import.meta.url));
const scripts = fileURLToPath(new URL('.', import.meta.url));
const project = fileURLToPath(new URL('../..', import.meta.url));

/**
 * A hash of all that the map is made of: the inputs, these scripts, and the tools.
 *
 * @param {string[]} inputs - Files.
 */
export function hashOf(inputs) {
  const own = readdirSync(scripts, {recursive: true, withFileTypes: true})
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name));
  const tools = ['src/map/numbers.ts', 'node_modules/mapshaper/package.json'];
  const files = [...own, ...tools.map((name) => join(project, name)), ...inputs].sort();
  const hash = createHash('sha256');
  for (const file of files) hash.update(`${basename(file)}\n`).update(readFileSync(file));
  return hash.digest('hex');
}

const stamp = (folder) => join(folder, 'made-from.txt');

/** Whether the folder has the map that was made from just this. */
export const isMadeFrom = (hash, folder) =>
  existsSync(stamp(folder)) && readFileSync(stamp(folder), 'utf8') === hash;

/**
 * Writes modules, and last of all what they were made from.
 *
 * @param {Record<string, string>} modules - Text by file name.
 */
export function writeOutput(modules, hash, folder) {
  mkdirSync(folder, {recursive: true});
  for (const [name, text] of Object.entries(modules)) writeFileSync(join(folder, name), text);
  writeFileSync(stamp(folder), hash);
}
