import {fileURLToPath} from 'node:url';
import {runnerImport} from 'vite';

const catalogue = (language) =>
  fileURLToPath(new URL(`../../src/locale/${language}.ts`, import.meta.url));
/** Each language's lines are written against those of another: whoever reads the script gets what differs. */
const against = {nb: 'en', nn: 'nb'};

/**
 * Packs the catalogues in the embed build: the keys are written once, and a line that is the same in the language before
 * is not written again.
 *
 * @returns {import('vite').Plugin}
 */
export function packedCatalogues() {
  return {
    name: 'spotlight:packed-catalogues',
    enforce: 'pre',
    async load(id) {
      const language = Object.keys(against).find((name) => id === catalogue(name));
      if (!language) return null;
      const base = against[language];
      const [own, other, keys] = await Promise.all([
        linesOf(language),
        linesOf(base),
        linesOf('en').then(Object.keys),
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

async function linesOf(language) {
  const {module} = await runnerImport(catalogue(language), {configFile: false});
  return module[language];
}
