import {fileURLToPath} from 'node:url';
import {runnerImport} from 'vite';
import {compileSchema} from './compile-schema.mjs';

const inSchemas = (name) => fileURLToPath(new URL(`../../src/schema/${name}`, import.meta.url));
const definition = inSchemas('spotlight-document.ts');

/**
 * Puts a compiled table and its small walker in the place of the zod schemas in the embed build, where each kilobyte is
 * paid by every visitor. The schemas stay the only definition: the table is made from them at each build.
 *
 * @returns {import('vite').Plugin}
 */
export function compiledSchemas() {
  return {
    name: 'spotlight:compiled-schemas',
    enforce: 'pre',
    async load(id) {
      if (id !== definition) return null;
      const {module: schemas} = await runnerImport(definition, {configFile: false});
      const {module: ours} = await runnerImport(inSchemas('rules.ts'), {configFile: false});
      return `
        import {walk} from ${JSON.stringify(inSchemas('walker.ts'))};
        const [nodes, root] = ${compileSchema(schemas.SpotlightDocument, ours.rules)};
        export const SpotlightDocument = {safeParse: (value) => walk(nodes, root, value)};
      `;
    },
    generateBundle(_options, bundle) {
      const modules = Object.values(bundle).flatMap((chunk) => Object.keys(chunk.modules ?? {}));
      const left = modules.find((id) => id.includes('/node_modules/zod/'));
      if (left) this.error(`zod is in the script after all: ${left}`);
    },
  };
}
