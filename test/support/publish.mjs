import {mkdirSync, mkdtempSync, readdirSync, rmSync, statSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {dirname, join} from 'node:path';
import {after} from 'node:test';
import {publish as command} from '../../dist/package/publish/site/publish.js';

const folders = [];
after(() => folders.forEach((folder) => rmSync(folder, {recursive: true, force: true})));

function temporary() {
  const folder = mkdtempSync(join(tmpdir(), 'spotlight-publish-'));
  folders.push(folder);
  return folder;
}

/**
 * A folder of content: by path, a text, the bytes of a picture, or a value that is written as JSON.
 *
 * @param {Record<string, unknown>} files
 */
export function contentFolder(files) {
  const folder = join(temporary(), 'content');
  mkdirSync(folder);
  for (const [path, value] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, path)), {recursive: true});
    const isRaw = typeof value === 'string' || Buffer.isBuffer(value);
    writeFileSync(join(folder, path), isRaw ? value : JSON.stringify(value));
  }
  return folder;
}

/**
 * Runs `spotlight publish` as the command line does.
 *
 * @param {string} content
 * @param {string[]} [options]
 * @param {string} [out] - A folder of its own if left out.
 * @param {string} [language] - What the system of whoever runs it speaks.
 */
export async function publish(
  content,
  options = [],
  out = join(temporary(), 'out'),
  language = 'en',
) {
  if (!statSync(content, {throwIfNoEntry: false})) throw new Error(`There is no ${content}.`);
  const lines = [];
  const say = (text) => void lines.push(text);
  const terminal = {folder: content, language, interactive: false, print: say, tell: say};
  const status = await command([content, '--out', out, ...options], terminal);
  return {out, status, told: lines.join('\n')};
}

/** All files below a folder, in order. */
export const filesIn = (folder) =>
  (statSync(folder, {throwIfNoEntry: false}) ? readdirSync(folder, {recursive: true}) : [])
    .map((path) => String(path).replaceAll('\\', '/'))
    .filter((path) => statSync(join(folder, path)).isFile())
    .sort();
