import {mkdtemp, rm} from 'node:fs/promises';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {fileURLToPath, pathToFileURL} from 'node:url';
import {build} from 'vite';
import {compiledSchemas} from '../../scripts/build/compiled-schemas-plugin.mjs';

const root = fileURLToPath(new URL('../../', import.meta.url));

/**
 * Imports a module of ours into Node as the script tag's build has it, with the table of schemas in zod's place.
 *
 * @param {string} entry - From the project's root: `src/data/read-document.ts`.
 * @param {{zod?: boolean}} [options] - With zod itself, as the package has it.
 */
export async function compiledModule(entry, {zod = false} = {}) {
  const folder = await mkdtemp(join(tmpdir(), 'spotlight-'));
  try {
    await build({
      root,
      configFile: false,
      logLevel: 'error',
      plugins: zod ? [] : [compiledSchemas()],
      publicDir: false,
      build: {
        outDir: folder,
        emptyOutDir: false,
        minify: false,
        lib: {entry: join(root, entry), formats: ['es'], fileName: () => 'module.mjs'},
      },
    });
    return await import(pathToFileURL(join(folder, 'module.mjs')).href);
  } finally {
    await rm(folder, {recursive: true, force: true});
  }
}
