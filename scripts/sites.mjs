import {join} from 'node:path';
import {fileURLToPath} from 'node:url';

/** @typedef {import('./reply.mjs').Headers} Headers */

/**
 * A site, as its server needs it.
 *
 * @typedef {object} Site
 * @property {Headers} headers - What it sends along with everything.
 * @property {(path: string[], versions: string[]) => {file?: string, to?: string, headers: Headers}} find -
 *   The file that a path leads to, or the path to go to instead, and what is sent along with it. `versions` are the names under which the
 *   built version may be asked for.
 * @property {string} missing - The page for an address that leads nowhere.
 */

/** Where the build leaves its files. */
export const dist = fileURLToPath(new URL('../dist/', import.meta.url));

/** Pages of any origin may read what is sent with these. */
const open = {
  'Access-Control-Allow-Origin': '*',
  'Cross-Origin-Resource-Policy': 'cross-origin',
};

/** For what may change at the same address: the browser asks each time, and mostly hears "unchanged". */
const fresh = {'Cache-Control': 'no-cache'};

/** A version never changes once it is out. */
const forever = {'Cache-Control': 'public, max-age=31536000, immutable'};

/**
 * What the page that hands out codes may do: use what its own server has, and show plain text in a locked frame that it
 * has made itself (`blob:`). `lit-html` is the page's own Lit, `spotlight-lit` that of the widgets.
 */
export const embedPagePolicy = [
  "default-src 'none'",
  ...["script-src 'self'", "style-src 'self'", "img-src 'self'", "connect-src 'self'"],
  "frame-src 'self' blob:",
  ...["base-uri 'none'", "form-action 'none'"],
  "require-trusted-types-for 'script'",
  'trusted-types spotlight-lit lit-html',
].join('; ');

/** The page for a wrong address. */
const missing = {
  en: missingPage('en', 'Page not found', 'There is nothing at this address.', 'To the front page'),
  nb: missingPage('nb', 'Fant ikke siden', 'Det er ingen side på denne adressen.', 'Til forsiden'),
  nn: missingPage('nn', 'Fann ikkje sida', 'Det finst inga side på denne adressa.', 'Til framsida'),
};

/**
 * Where the script and the profiles come from: the one address a partner's page has to trust.
 *
 * @returns {Site}
 */
export function hostSite() {
  return {
    headers: {},
    find([first = '', ...rest], versions) {
      if (first === 'profiles') {
        return {file: join(dist, 'site/profiles', ...rest), headers: {...open, ...fresh}};
      }
      if (first === 'embed')
        return rest.length === 0 ? {to: '/embed/', headers: {}} : embedPage(rest);
      if (first !== 'spotlight') return page('host', [first, ...rest]);
      const [version = '', ...path] = rest;
      // Only what pages load: not the demo sites or the package, which stand in folders beside it.
      const isPublic = versions.includes(version) && (path.length === 1 || path[0] === 'schema');
      return {...(isPublic && {file: join(dist, ...path)}), headers: {...open, ...forever}};
    },
    missing: missing.en,
  };
}

/**
 * A company's plain site, without any policy.
 *
 * @returns {Site}
 */
export function partnerSite() {
  return {
    headers: {},
    find: (path) => page('partner', path),
    missing: missing.en,
  };
}

/**
 * A municipality's site under a strict policy: scripts, data and images from the widgets' host,
 * styles from its own files, and nothing else.
 *
 * @param {string} host - The origin of the widgets' host.
 * @returns {Site}
 */
export function municipalitySite(host) {
  const policy = [
    "default-src 'none'",
    `script-src ${host}`,
    `connect-src ${host}`,
    `img-src ${host}`,
    "style-src 'self'",
    "require-trusted-types-for 'script'",
    'trusted-types spotlight-lit',
  ];
  return {
    headers: {'Content-Security-Policy': policy.join('; '), 'Referrer-Policy': 'no-referrer'},
    find: (path) => page('municipality', path),
    missing: missing.nn,
  };
}

/**
 * A cluster's own site, without any policy.
 *
 * @returns {Site}
 */
export function clusterSite() {
  return {
    headers: {},
    find: (path) => page('cluster', path),
    missing: missing.nb,
  };
}

/**
 * A file of the page that hands out codes.
 *
 * @param {string[]} path
 */
function embedPage(path) {
  const {file, headers} = page('embed', path);
  const policy = `${embedPagePolicy}; frame-ancestors 'none'`;
  return {file, headers: {...headers, 'Content-Security-Policy': policy}};
}

/**
 * A file of a site's own pages.
 *
 * @param {string} site
 * @param {string[]} path
 */
function page(site, path) {
  return {file: join(dist, 'site', site, path.join('/') || 'index.html'), headers: fresh};
}

/**
 * @param {string} lang
 * @param {string} title
 * @param {string} text
 * @param {string} link
 */
function missingPage(lang, title, text, link) {
  return `<!doctype html>
<html lang="${lang}">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<title>${title}</title>
<h1>${title}</h1>
<p>${text} <a href="/">${link}</a></p>
</html>
`;
}
