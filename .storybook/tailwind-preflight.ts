import {readFile} from 'node:fs/promises';
import {createRequire} from 'node:module';
import {compile} from 'tailwindcss';
import type {Plugin} from 'vite';

const name = 'virtual:tailwind-preflight';
const require = createRequire(import.meta.url);

/** Tailwind's own Preflight, compiled by Tailwind as for a page that uses it: `virtual:tailwind-preflight` is its text. */
export const tailwindPreflight = (): Plugin => ({
  name: 'spotlight:tailwind-preflight',
  resolveId: (id) => (id === name ? `\0${name}` : undefined),
  load: async (id) =>
    id === `\0${name}` ? `export default ${JSON.stringify(await preflight())}` : undefined,
});

async function preflight(): Promise<string> {
  const {build} = await compile('@import "tailwindcss";', {loadStylesheet});
  return build([]);
}

async function loadStylesheet(id: string, base: string) {
  const path = require.resolve(`${id}/index.css`);
  return {path, base, content: await readFile(path, 'utf8')};
}
