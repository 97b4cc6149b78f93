import {fileURLToPath} from 'node:url';
import {runnerImport} from 'vite';
import {compileSchema} from './compile-schema.mjs';

const inSchemas = (name) => fileURLToPath(new URL(`../../src/schema/${name}`, import.meta.url));
const definition = inSchemas('spotlight-document.ts');
const verdict = inSchemas('accept.ts');

/**
 * Puts compiled tables in the place of the zod schemas in the embed build, where each kilobyte is paid by every visitor: a
 * silent one, which tells right from wrong, and one that also says what is wrong. The schemas stay the only definition: the
 * tables are made from them at each build.
 *
 * @returns {import('vite').Plugin}
 */
export function compiledSchemas() {
  return {
    name: 'spotlight:compiled-schemas',
    enforce: 'pre',
    async load(id) {
      if (id === definition) {
        return `
          import {walk} from ${JSON.stringify(inSchemas('walker.ts'))};
          const [nodes, root] = ${await table()};
          export const SpotlightDocument = {safeParse: (value) => walk(nodes, root, value)};
        `;
      }
      if (id !== verdict) return null;
      return `
        import {acceptorOf} from ${JSON.stringify(inSchemas('acceptor.ts'))};
        const accepts = acceptorOf(...${await table({silent: true})});
        export const accept = (value) => accepts(value) ? value : undefined;
      `;
    },
    generateBundle(_options, bundle) {
      const modules = Object.values(bundle).flatMap((chunk) => Object.keys(chunk.modules ?? {}));
      const left = modules.find((id) => id.includes('/node_modules/zod/'));
      if (left) this.error(`zod is in the script after all: ${left}`);
    },
  };
}

async function table(options) {
  const {module: schemas} = await runnerImport(definition, {configFile: false});
  const {module: ours} = await runnerImport(inSchemas('rules.ts'), {configFile: false});
  return compileSchema(schemas.SpotlightDocument, ours.rules, options);
}
