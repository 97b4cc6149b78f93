import {readFileSync} from 'node:fs';
import {runnerImport} from 'vite';
import {inPlace} from './in-source.mjs';

/** Our own words, by language and key, as `src/locale` has them. */
export async function readWords() {
  const words = {};
  for (const language of ['en', 'nb', 'nn']) {
    const {module} = await runnerImport(inPlace(`src/locale/${language}.ts`), {configFile: false});
    words[language] = module[language];
    checkWords(words[language]);
  }
  return words;
}

/** Stops at what i18next would understand and our small message engine does not. */
export function checkWords(lines) {
  for (const [key, line] of Object.entries(lines)) {
    if (/\$t\(/.test(line)) throw new Error(`"${key}" refers to another line.`);
    const places = line.match(/\{\{.*?(\}\}|$)/g) ?? [];
    const odd = places.find((place) => !/^\{\{\w+\}\}$/.test(place));
    if (odd) throw new Error(`"${key}" has a place that is more than a name: ${odd}`);
    const form = /_(?!(?:zero|one|two|few|many|other)$)/.exec(key);
    if (form) throw new Error(`"${key}" has a form that is none of a number.`);
  }
}

const catalogues = /\/src\/locale\/(en|nb|nn)\.ts$/;

/**
 * The lines that modules ask for: those whose key they name, in any plural form, and those whose key begins as one that
 * they put together (`kind.${…}`).
 *
 * @param {readonly string[]} keys
 * @param {readonly string[]} files
 */
export function wordsNamedIn(keys, files) {
  const own = files.filter((file) => /\/src\/.*\.ts$/.test(file) && !catalogues.test(file));
  const source = own.map((file) => readFileSync(file, 'utf8')).join('\n');
  const beginnings = [...source.matchAll(/`([\w-]+\.)\$\{/g)].map(([, beginning]) => beginning);
  const isNamed = (key) =>
    source.includes(`'${key.replace(/_(zero|one|two|few|many|other)$/, '')}'`) ||
    beginnings.some((beginning) => key.startsWith(beginning));
  return new Set(keys.filter(isNamed));
}

/**
 * Lines in three languages as the text of a module that exports `en`, `nb` and `nn`: the keys are written once, and a line
 * that is the same in the language before is not written again.
 */
export function packWords({en, nb, nn}, keys) {
  const lines = (own, before) =>
    JSON.stringify(keys.map((key) => (own[key] === before?.[key] ? 0 : own[key])));
  return `
    const keys = ${JSON.stringify(keys)};
    const pack = (lines, before) =>
      Object.fromEntries(keys.map((key, place) => [key, lines[place] || before[key]]));
    export const en = pack(${lines(en)});
    export const nb = pack(${lines(nb, en)}, en);
    export const nn = pack(${lines(nn, nb)}, nb);
  `;
}
