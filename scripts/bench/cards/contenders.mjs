import {readFileSync} from 'node:fs';
import {fileURLToPath} from 'node:url';
import {bundle} from '../bundle.mjs';
import {root, versionOf} from '../packages.mjs';

const pages = fileURLToPath(new URL('pages/', import.meta.url));

/**
 * A way to draw cards. Its page exports `draw(organisations, place)`, and `speak(language, place)` where it can change the language.
 *
 * @typedef {object} Contender
 * @property {string} name
 * @property {boolean} [speaks]
 * @property {boolean} [again] - Whether it is also measured once its code is warm.
 * @property {boolean} [bundled] - Whether its page imports packages.
 * @property {Record<string, string>} [scripts] - Scripts that stand on the page, by path.
 * @property {Record<string, string>} [sheets] - Style sheets, by path.
 */

/** @type {Record<string, Contender>} */
export const contenders = {
  vanilla: {name: 'hand-written element', speaks: true, again: true},
  spotlight: {
    name: 'Spotlight',
    speaks: true,
    again: true,
    scripts: {'/spotlight.js': 'dist/spotlight.js'},
  },
  light: {name: 'hand-written, no shadow root'},
  shoelace: {
    name: `Shoelace ${versionOf('@shoelace-style/shoelace')}`,
    bundled: true,
    sheets: {'/light.css': 'node_modules/@shoelace-style/shoelace/dist/themes/light.css'},
  },
  webawesome: {
    name: `Web Awesome ${versionOf('@awesome.me/webawesome')}`,
    bundled: true,
    sheets: {
      '/webawesome.css': 'node_modules/@awesome.me/webawesome/dist-cdn/styles/webawesome.css',
    },
  },
  punkt: {
    name: `Punkt ${versionOf('@oslokommune/punkt-elements')}`,
    bundled: true,
    sheets: {'/pkt.min.css': 'node_modules/@oslokommune/punkt-css/dist/css/pkt.min.css'},
  },
  react: {name: `React ${versionOf('react')}`, bundled: true, speaks: true},
  preact: {name: `Preact ${versionOf('preact')}`, bundled: true},
};

/** @typedef {keyof typeof contenders} Name */

/**
 * Every file of the contenders' pages, by path.
 *
 * @param {readonly Name[]} names
 * @returns {Promise<Map<string, string | Buffer>>}
 */
export async function makePages(names) {
  /** @type {Map<string, string | Buffer>} */
  const files = new Map();
  for (const name of names) {
    const {bundled, scripts = {}, sheets = {}} = contenderOf(name);
    const own = `${pages}${name}.js`;
    files.set(`/pages/${name}.js`, bundled ? await bundle(own) : readFileSync(own));
    for (const [path, file] of Object.entries({...scripts, ...sheets}))
      files.set(path, readFileSync(root + file));
    files.set(`/${name}`, pageOf(name));
  }
  for (const shared of ['words', 'card-styles', 'card-template'])
    files.set(`/pages/${shared}.js`, readFileSync(`${pages}${shared}.js`));
  return files;
}

/** @param {Name} name */
export function contenderOf(name) {
  const contender = contenders[name];
  if (!contender) throw new RangeError(`There is no contender “${name}”.`);
  return contender;
}

/** @param {Name} name */
function pageOf(name) {
  const {name: title, scripts = {}, sheets = {}} = contenderOf(name);
  return `<!doctype html>
    <html lang="nb">
    <meta charset="utf-8">
    <meta name="viewport" content="width=device-width">
    <title>${title}</title>
    <style>body { font-family: sans-serif } main > * { display: block; margin-block: 1em }</style>
    ${Object.keys(sheets)
      .map((path) => `<link rel="stylesheet" href="${path}">`)
      .join('')}
    ${Object.keys(scripts)
      .map((path) => `<script type="module" src="${path}"></script>`)
      .join('')}
    <main></main>
    <script type="module">globalThis.contender = await import('/pages/${name}.js')</script>`;
}
