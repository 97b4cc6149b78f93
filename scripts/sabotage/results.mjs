/** What came of each sabotage when it was last tried: kept as data, and as a page of the docs. */
import {existsSync, readFileSync, writeFileSync} from 'node:fs';
import {fileURLToPath} from 'node:url';
import * as prettier from 'prettier';
import {sabotages} from './all.mjs';
import {report} from './report.mjs';

const docs = fileURLToPath(new URL('../../docs/', import.meta.url));

/** @typedef {{test?: string, failure?: string}} Result - The first test that failed, if any has. */

/**
 * Notes what came of a sabotage, and forgets those that are no more.
 *
 * @param {import('./scratch.mjs').Sabotage} sabotage
 * @param {Result} result
 */
export async function keep({defence}, result) {
  const path = `${docs}sabotage.json`;
  const known = existsSync(path) ? JSON.parse(readFileSync(path, 'utf8')) : {};
  known[defence] = result;
  const tried = sabotages.filter((each) => each.defence in known);
  const results = Object.fromEntries(tried.map((each) => [each.defence, known[each.defence]]));
  // At once, since several runs may do their parts side by side.
  writeFileSync(path, `${JSON.stringify(results, null, 2)}\n`);
  const page = `${docs}sabotage.md`;
  const text = report(sabotages.map((each) => ({...each, result: results[each.defence]})));
  const options = await prettier.resolveConfig(page);
  writeFileSync(page, await prettier.format(text, {...options, filepath: page}));
}
