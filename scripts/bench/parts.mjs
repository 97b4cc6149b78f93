import {readFileSync} from 'node:fs';
import {brotliCompressSync} from 'node:zlib';
import {build, parseAst} from 'vite';
import {inPlace} from '../build/in-source.mjs';
import {compiledSchemas} from '../build/compiled-schemas-plugin.mjs';
import {tighten} from '../build/tighten-plugin.mjs';
import {root} from './packages.mjs';

/** What every element needs before it can draw anything, whatever it draws. */
const engines = [
  `export {css, html, LitElement, nothing, render} from '/src/small-lit/lit.ts'`,
  `export {readPlainly} from '/src/data/read-plainly.ts'`,
];

/**
 * What our scripts are made of beside the code of what they draw: texts (style sheets, markup, words and names), and the code that
 * draws templates and tells a right document from a wrong one. Bytes of brotli 11: in `spotlight.js`, and in `spotlight-more.js` too.
 *
 * @returns {Promise<Record<'first' | 'all', {texts: number, withEngines: number}>>}
 */
export async function weighParts() {
  const first = textsOf('spotlight.js');
  const later = squeeze(textsOf('spotlight-more.js'));
  const code = [];
  for (const source of engines) code.push(codeOf(await makeScript(source)));
  const atFirst = {texts: squeeze(first), withEngines: squeeze([...first, ...code])};
  return {
    first: atFirst,
    all: {texts: atFirst.texts + later, withEngines: atFirst.withEngines + later},
  };
}

const squeeze = (/** @type {readonly string[]} */ texts) =>
  brotliCompressSync(texts.join('\n')).length;

/**
 * All that stands between quotes or backticks in one of our scripts.
 *
 * @param {string} name
 */
function textsOf(name) {
  const script = readFileSync(`${root}dist/${name}`, 'utf8');
  return placesOf(script).map(({start, end}) => script.slice(start, end));
}

/**
 * All that stands outside of them in a script.
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
