import {readFileSync} from 'node:fs';
import {brotliCompressSync} from 'node:zlib';
import {build, parseAst} from 'vite';
import {inPlace} from '../build/in-source.mjs';
import {compiledSchemas} from '../build/compiled-schemas-plugin.mjs';
import {tighten} from '../build/tighten-plugin.mjs';
import {root} from './packages.mjs';

/** What every element needs before it can draw anything, whatever it draws. */
const engines = {
  'Templates and elements': `export {css, html, LitElement, nothing, render} from '/src/small-lit/lit.ts'`,
  'Checking a document': `export {readPlainly} from '/src/data/read-plainly.ts'`,
};

/**
 * What our scripts cannot do without: texts, which no compiler makes less (style sheets, markup, words and names), and the code
 * that draws templates and tells a right document from a wrong one. Bytes of brotli 11, squeezed together: for what cards, quotes
 * and the toggle need, and for all but the map.
 *
 * @returns {Promise<Record<'first' | 'all', {texts: number, withEngines: number}>>}
 */
export async function weighParts() {
  const first = textsOf(readScript('spotlight.js'));
  const all = [...first, ...textsOf(readScript('spotlight-more.js'))];
  const code = [];
  for (const source of Object.values(engines)) code.push(codeOf(await makeScript(source)));
  const weigh = (/** @type {readonly string[]} */ texts) => ({
    texts: squeeze(texts),
    withEngines: squeeze([...texts, ...code]),
  });
  return {first: weigh(first), all: weigh(all)};
}

const squeeze = (/** @type {readonly string[]} */ texts) =>
  brotliCompressSync(texts.join('\n')).length;
const readScript = (/** @type {string} */ name) => readFileSync(`${root}dist/${name}`, 'utf8');

/**
 * All that stands between quotes or backticks in a script.
 *
 * @param {string} script
 */
const textsOf = (script) => placesOf(script).map(({start, end}) => script.slice(start, end));

/**
 * All that does not.
 *
 * @param {string} script
 */
const codeOf = (script) =>
  placesOf(script).reduceRight(
    (code, {start, end}) => code.slice(0, start) + code.slice(end),
    script,
  );

/**
 * Where in a script its texts are, from first to last.
 *
 * @param {string} script
 */
function placesOf(script) {
  /** @type {{start: number, end: number}[]} */
  const places = [];
  const visit = (/** @type {any} */ node) => {
    const isText = node?.type === 'Literal' && typeof node.value === 'string';
    if (isText || node?.type === 'TemplateElement') places.push(node);
    else if (node && typeof node === 'object') Object.values(node).forEach(visit);
  };
  visit(parseAst(script));
  return places.sort((one, other) => one.start - other.start);
}

/**
 * A module of ours as the script tag's build makes it, by itself.
 *
 * @param {string} source
 */
async function makeScript(source) {
  const entry = inPlace('one-part');
  const built = await build({
    ...{root, configFile: false, logLevel: 'error', publicDir: false},
    plugins: [
      {
        name: entry,
        enforce: 'pre',
        resolveId: (id) => (id === entry ? id : null),
        load: (id) => (id === entry ? source : null),
      },
      compiledSchemas(),
    ],
    build: {
      ...{write: false, target: 'es2022', lib: {entry, formats: ['es']}},
      rolldownOptions: {output: {minify: true}},
    },
  });
  const [{output}] = /** @type {import('vite').Rolldown.RolldownOutput[]} */ ([built].flat());
  return tighten(output[0].code);
}
