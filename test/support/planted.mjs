/** Plants mistakes in a good folder of content, and says what the checker finds there. */
import {readdirSync, readFileSync} from 'node:fs';
import {join} from 'node:path';
import {fileURLToPath} from 'node:url';
import {checkHere} from '../../dist/package/publish/check/check-files.js';

/** A folder in which there is nothing to find. */
export const good = fileURLToPath(new URL('../fixtures/check/good/', import.meta.url));

const names = readdirSync(good, {recursive: true})
  .map((name) => name.replaceAll('\\', '/'))
  .filter((name) => /\.(json|ya?ml)$/.test(name))
  .sort();

/** Marks the place of a mistake in what is planted; taken out again. */
const mark = '⟦';

/** Everything that is found in the good folder, with some files changed or added: `{name: text or bytes}`. */
export function found(changed = {}, {language = 'en', isWhole = true} = {}) {
  const entries = Object.entries(changed).map(([name, text]) => [
    join(good, name),
    Buffer.from(text),
  ]);
  const files = [...new Set([...names, ...Object.keys(changed)])].map((name) => join(good, name));
  const options = {
    folder: good,
    language,
    today: '2026-11-25',
    isWhole,
    contents: new Map(entries),
  };
  return checkHere(files, options).flatMap(({file, remarks}) =>
    remarks.map((remark) => ({file, ...remark})),
  );
}

/** The text of a good file with one piece of it replaced, and the line and column of the mark in what replaces it. */
export function planted(name, piece, replacement) {
  const text = readFileSync(join(good, name), 'utf8');
  if (!text.includes(piece)) throw new Error(`${name} has no ${piece}`);
  return unmarked(text.replace(piece, () => replacement));
}

/** A text without the mark, and where the mark stood. */
export function unmarked(marked) {
  const before = marked.slice(0, marked.indexOf(mark)).split('\n');
  if (!marked.includes(mark)) throw new Error('nothing is marked');
  return {
    text: marked.replace(mark, ''),
    line: before.length,
    column: before.at(-1).length + 1,
  };
}
