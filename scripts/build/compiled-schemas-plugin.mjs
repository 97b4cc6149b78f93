import {fileURLToPath} from 'node:url';
import {runnerImport} from 'vite';
import {compileSchema} from './compile-schema.mjs';

const inSchemas = (name) => fileURLToPath(new URL(`../../src/schema/${name}`, import.meta.url));
const definition = inSchemas('spotlight-document.ts');
const verdict = inSchemas('accept.ts');

/**
 * Puts a compiled table in the place of the zod schemas in the embed build, where each kilobyte is paid by every visitor. It
 * tells right from wrong; what is said of mistakes stands beside it, for whoever has to say it. The schemas stay the only
 * definition: the table is made from them at each build.
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
          import {walkWith} from ${JSON.stringify(inSchemas('walker.ts'))};
          import {table} from ${JSON.stringify(verdict)};
          const walk = walkWith(...table, ${(await compiled()).messages});
          export const SpotlightDocument = {safeParse: walk};
        `;
      }
      if (id !== verdict) return null;
      return `
        import {acceptorOf} from ${JSON.stringify(inSchemas('acceptor.ts'))};
        export const table = ${(await compiled()).table};
        const accepts = acceptorOf(...table);
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

async function compiled() {
  const {module: schemas} = await runnerImport(definition, {configFile: false});
  const {module: ours} = await runnerImport(inSchemas('rules.ts'), {configFile: false});
  return compileSchema(schemas.SpotlightDocument, ours.rules);
}
