import {inPlace} from './in-source.mjs';
import {unknownToSmallLit} from './known-to-small-lit.mjs';

const ours = inPlace('src/small-lit/lit.ts');
const lits =
  /^lit(\/|$)|^@lit-labs\/ssr-client$|\/node_modules\/(lit|lit-html|lit-element|@lit\/reactive-element)\//;
/** The helper for decorators of any kind, and ours, which do no more than note a property. */
const decorate = /function __decorate\(decorators, target, key, desc\) \{[^]*?\n\}/;
const notesProperties =
  'function __decorate(decorators, target, key) { decorators.forEach((decorator) => decorator(target, key)); }';

/**
 * Puts our small Lit (`src/small-lit`) in Lit's place in the embed build, and in that of what takes over a server's drawing: the
 * widgets need half of its 4.6 KB. Whoever installs the package gets Lit itself. Fails where a module takes something else of Lit.
 *
 * @returns {import('vite').Plugin}
 */
export function smallLit() {
  return {
    name: 'spotlight:small-lit',
    enforce: 'pre',
    resolveId: (id) => (lits.test(id) ? ours : null),
    transform(code, id) {
      if (!id.startsWith(inPlace('src/')) || !code.includes("from 'lit")) return null;
      const [unknown] = unknownToSmallLit(code);
      if (unknown)
        this.error(`${id} takes something of Lit that our small one does not do: ${unknown}.`);
      return null;
    },
    renderChunk(code) {
      if (!decorate.test(code)) this.error('We no longer find the helper for decorators.');
      return {code: code.replace(decorate, notesProperties), map: null};
    },
  };
}
