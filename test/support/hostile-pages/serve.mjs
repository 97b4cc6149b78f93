import {readFileSync} from 'node:fs';
import {readFile} from 'node:fs/promises';
import {createServer} from 'node:http';
import {version} from '../../../dist/package/version.js';
import {hashOf} from '../../../scripts/build/checked-loads-plugin.mjs';
import {browserPages} from './browser-builtins.mjs';
import {deedPages} from './deeds.mjs';
import {drawn, keepsWhatIsDrawn} from './drawn.mjs';
import {habitPages} from './habits.mjs';
import {languagePages} from './language-builtins.mjs';
import {libraries, libraryPages, missingLibraries} from './libraries.mjs';
import {movingPages} from './moves.mjs';
import {frameOf, writePage} from './page.mjs';
import {placePages} from './places.mjs';
import {policyPages} from './policies.mjs';
import {stylePages} from './styles.mjs';

const hashes = JSON.parse(
  readFileSync(new URL('../../../dist/integrity.json', import.meta.url), 'utf8'),
);
const integrity = hashes['spotlight.js'];
/** What a page lists that lets in scripts by their hash: the script, and what that brings. */
const listed = ['spotlight.js', 'spotlight-more.js', 'spotlight-map.js']
  .map((name) => `'${hashes[name]}'`)
  .join(' ');

/** A Trusted Types policy that lets nothing through which no policy has made. */
const refusing = `const no = () => { throw new TypeError('refused') };
globalThis.trustedTypes?.createPolicy('default', {createHTML: no, createScript: no, createScriptURL: no});`;

/** All hostile pages, with the addresses of a server where they need them. */
export function hostilePages(
  addresses = {host: '', own: '', script: '', integrity, listed, probe: ''},
) {
  const spoilt = [libraryPages(), movingPages(addresses)].flat();
  const odd = [...languagePages(), ...browserPages(), ...placePages(), ...deedPages(addresses)];
  return [
    ...[policyPages(addresses), stylePages(), spoilt, someAtOnce(odd)].flat(),
    ...someAtOnce(habitPages(), 12),
    ...[...spoilt, ...odd].filter(keepsWhatIsDrawn).map(drawn),
  ];
}

/**
 * Pages that are much like each other: `npm test` has time for one of so many, and the whole set for all of them.
 *
 * @param {readonly import('./page.mjs').HostilePage[]} pages
 * @returns {import('./page.mjs').HostilePage[]}
 */
const someAtOnce = (pages, every = 3) =>
  pages.map((page, at) => (at % every > 0 ? {...page, slow: true} : page));

/** What a page is called in its address. */
export const slug = (/** @type {string} */ name) => name.replace(/[^a-z0-9]+/gi, '-').toLowerCase();

/**
 * Serves the pages, the probe and the libraries from one origin.
 *
 * @param {string} host - The origin of the widgets' host.
 */
export async function serveHostilePages(host) {
  const script = `${host}/spotlight/${version}/spotlight.js`;
  const probe = await readFile(new URL('probe.js', import.meta.url));
  const prerendered = {
    script: script.replace('spotlight.js', 'spotlight-prerendered.js'),
    integrity: hashes['spotlight-prerendered.js'],
  };
  const addresses = {
    integrity,
    listed,
    own: '',
    host,
    script,
    probe: hashOf(probe),
    drawn: prerendered,
  };
  const files = new Map([['/probe.js', probe]]);
  for (const [name, path] of Object.entries(libraries)) {
    if (!missingLibraries.includes(name)) files.set(`/libraries/${name}`, await readFile(path));
  }
  files.set('/refuse-by-default.js', refusing);
  /** @type {Map<string, import('../support/hostile-pages/page.mjs').HostilePage>} */
  const pages = new Map();
  const server = createServer(({url = '/'}, response) => {
    const file = files.get(url);
    if (file) {
      const headers = {
        'Content-Type': 'text/javascript',
        'Cross-Origin-Resource-Policy': 'cross-origin',
        'Access-Control-Allow-Origin': '*',
      };
      return void response.writeHead(200, headers).end(file);
    }
    const [path, inside] = url.split('?');
    const page = pages.get(path);
    if (!page) return void response.writeHead(204).end();
    const type = page.xhtml ? 'application/xhtml+xml' : 'text/html; charset=utf-8';
    response.writeHead(200, {'Content-Type': type, ...page.headers});
    const {frame} = page;
    response.end(frame && !inside ? frameOf(frame, `${path}?inside`) : writePage(page, addresses));
  });
  await new Promise((resolve) => server.listen(0, '127.0.0.1', () => resolve(undefined)));
  const origin = `http://127.0.0.1:${server.address().port}`;
  addresses.own = origin;
  for (const page of hostilePages(addresses)) pages.set(`/${slug(page.name)}`, page);
  return {
    origin,
    host,
    close() {
      server.closeAllConnections();
      server.close();
    },
  };
}
