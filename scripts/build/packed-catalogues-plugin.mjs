import {inPlace} from './in-source.mjs';
import {packWords, readWords} from './words.mjs';

const packed = '\0spotlight:words';

/** Lines that are not asked for before the map has come. Only what is said when it cannot be had is needed before. */
export const comesWithTheMap = (key) => key.startsWith('map.') && key !== 'map.failed';

/**
 * Packs the catalogues in the embed build. Lines that only later files ask for come with those.
 *
 * @param {() => Promise<ReadonlySet<string>>} keysAtOnce - The keys of the lines that the script itself asks for.
 * @returns {import('vite').Plugin}
 */
export function packedCatalogues(keysAtOnce) {
  const languages = new Map(
    ['en', 'nb', 'nn'].map((name) => [inPlace(`src/locale/${name}.ts`), name]),
  );
  return {
    name: 'spotlight:packed-catalogues',
    enforce: 'pre',
    resolveId: (id) => (id === packed ? id : null),
    async load(id) {
      if (id === packed) return packWords(await readWords(), [...(await keysAtOnce())]);
      const language = languages.get(id);
      return language ? `export {${language}} from ${JSON.stringify(packed)};` : null;
    },
  };
}

/**
 * Gives the map's script the lines that the other ones leave out.
 *
 * @returns {import('vite').Plugin}
 */
export function mapWords() {
  return {
    name: 'spotlight:map-words',
    enforce: 'pre',
    async load(id) {
      if (id !== inPlace('src/map/words.ts')) return null;
      const words = await readWords();
      const keys = Object.keys(words.en).filter(comesWithTheMap);
      return `${packWords(words, keys)} export const words = {nb, nn, en};`;
    },
  };
}
