import {fileURLToPath} from 'node:url';
import {runnerImport} from 'vite';

const catalogue = (language) =>
  fileURLToPath(new URL(`../../src/locale/${language}.ts`, import.meta.url));
/** Each language's lines are written against those of another: whoever reads the script gets what differs. */
const against = {nb: 'en', nn: 'nb'};

/** Lines that are not asked for before the map has come. Only what is said when it cannot be had is needed before. */
const comesWithTheMap = (key) => key.startsWith('map.') && key !== 'map.failed';

/**
 * Packs the catalogues in the embed build: the keys are written once, and a line that is the same in the language before
 * is not written again. The map's lines come with the map (`mapWords`).
 *
 * @returns {import('vite').Plugin}
 */
export function packedCatalogues() {
  return {
    name: 'spotlight:packed-catalogues',
    enforce: 'pre',
    async load(id) {
      if (id === catalogue('en')) {
        const lines = Object.entries(await linesOf('en')).filter(([key]) => !comesWithTheMap(key));
        return `export const en = ${JSON.stringify(Object.fromEntries(lines))};`;
      }
      const language = Object.keys(against).find((name) => id === catalogue(name));
      if (!language) return null;
      const base = against[language];
      const [own, other, keys] = await Promise.all([
        linesOf(language),
        linesOf(base),
        linesOf('en').then((lines) => Object.keys(lines).filter((key) => !comesWithTheMap(key))),
      ]);
      const lines = keys.map((key) => (own[key] === other[key] ? 0 : own[key]));
      return `
        import {${base}} from ${JSON.stringify(catalogue(base))};
        const lines = ${JSON.stringify(lines)};
        export const ${language} = Object.fromEntries(
          Object.keys(${base}).map((key, place) => [key, lines[place] || ${base}[key]]),
        );
      `;
    },
  };
}

/**
 * Gives the map's script the lines that the other one leaves out.
 *
 * @returns {import('vite').Plugin}
 */
export function mapWords() {
  return {
    name: 'spotlight:map-words',
    enforce: 'pre',
    async load(id) {
      if (id !== fileURLToPath(new URL('../../src/map/words.ts', import.meta.url))) return null;
      const words = {};
      for (const language of ['nb', 'nn', 'en']) {
        const lines = Object.entries(await linesOf(language));
        words[language] = Object.fromEntries(lines.filter(([key]) => comesWithTheMap(key)));
      }
      return `export const words = ${JSON.stringify(words)};`;
    },
  };
}

async function linesOf(language) {
  const {module} = await runnerImport(catalogue(language), {configFile: false});
  return module[language];
}
