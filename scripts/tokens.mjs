/**
 * Writes what follows from `src/tokens/spotlight.tokens.json` and stands in the repository: the styles' module, and the
 * tables of README and docs. `npm run tokens`; with `--check` it says what is out of date, and ends with 1.
 */
import {readFile, writeFile} from 'node:fs/promises';
import {format, resolveConfig} from 'prettier';
import {between, modules, stylesModule, table} from './tokens/outputs.mjs';
import {readTokens} from './tokens/read-tokens.mjs';

const root = new URL('../', import.meta.url);
const read = (path) => readFile(new URL(path, root), 'utf8').catch(() => '');

const tokens = await readTokens();
const shared = tokens.filter(({owner}) => owner !== 'map');
const styles = Object.entries(modules).map(([path, sheets]) => [
  path,
  stylesModule(sheets, tokens),
]);
const files = {
  ...Object.fromEntries(styles),
  'README.md': between(await read('README.md'), table(shared)),
  'docs/theming.md': between(await read('docs/theming.md'), table(tokens)),
};

for (const [path, text] of Object.entries(files)) {
  const options = await resolveConfig(new URL('package.json', root));
  const wanted = await format(text, {...options, filepath: path});
  if (wanted === (await read(path))) continue;
  if (process.argv.includes('--check')) {
    console.error(
      `${path} is not what src/tokens/spotlight.tokens.json makes of it: npm run tokens`,
    );
    process.exitCode = 1;
  } else {
    await writeFile(new URL(path, root), wanted);
    console.log(`wrote ${path}`);
  }
}
