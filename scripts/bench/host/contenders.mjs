import {randomBytes} from 'node:crypto';
import {readFileSync} from 'node:fs';
import {fileURLToPath} from 'node:url';
import {brotliCompressSync} from 'node:zlib';
import {drawElement} from '../../../dist/package/server.js';
import {elementSnippet} from '../../../dist/package/publish/snippets/element.js';
import {bundle} from '../bundle.mjs';
import {weighScripts} from '../bytes.mjs';
import {makeOrganisations} from '../cards/organisations.mjs';
import {root, versionOf} from '../packages.mjs';
import {cardHtml, hostPage, quoteHtml} from './page.mjs';

/** Stands for the address of another website, which has our scripts, the packages and the JSON. */
const elsewhere = 'https://elsewhere.invalid';
const pages = fileURLToPath(new URL('pages/', import.meta.url));
const organisations = makeOrganisations(6);
const quoted = {
  ...organisations[0],
  quotes: [
    {text: {nb: 'Vi får mer gjort sammen enn hver for oss.'}, speakers: [{name: 'Kari Nordmann'}]},
  ],
};
/** How a package is served: the folder that its documentation puts on a page. */
const folders = {
  '/shoelace/': 'node_modules/@shoelace-style/shoelace/cdn/',
  '/webawesome/': 'node_modules/@awesome.me/webawesome/dist-cdn/',
  '/punkt/css/': 'node_modules/@oslokommune/punkt-css/dist/css/',
  '/punkt/fonts/': 'node_modules/@oslokommune/punkt-assets/dist/fonts/',
  '/punkt/elements/': 'node_modules/@oslokommune/punkt-elements/dist/',
  '/': 'dist/',
};

/**
 * A way to put six cards and a quote on a page.
 *
 * @typedef {object} Contender
 * @property {string} name
 * @property {string} shown - Whether all cards are shown, as an expression of the page.
 * @property {string} [head]
 * @property {string} body
 * @property {string} [like] - The contender whose script it has, with as many bytes more as make it as heavy as ours.
 */

const deep = (/** @type {string} */ tag, /** @type {string} */ inner) =>
  `document.querySelectorAll('${tag}').length === 6 && [...document.querySelectorAll('${tag}')].every((card) => (card.shadowRoot ?? card).querySelector('${inner}'))`;
const inLight = `document.querySelectorAll('.card .name').length === 6`;
const cardsIn = (/** @type {string} */ open, /** @type {string} */ close, foot = '') =>
  organisations.map((organisation) => open + cardHtml(organisation, foot) + close).join('');
const integrity = /** @type {Record<string, string>} */ (
  JSON.parse(readFileSync(`${root}dist/integrity.json`, 'utf8'))
);
/** The code that a partner gets, its script once. */
const snippets = ['card', 'quote']
  .flatMap((kind) =>
    (kind === 'card' ? organisations : [quoted]).map((document) => ({kind, document})),
  )
  .map(({kind, document}, at) => {
    const code = elementSnippet(
      /** @type {any} */ (document),
      /** @type {any} */ ({
        ...{
          tag: `spotlight-${kind}`,
          src: `${elsewhere}/${kind}-${document.id}.json`,
          script: `${elsewhere}/spotlight.js`,
          language: 'nb',
        },
        ...{integrity: integrity['spotlight.js'], address: 'https://klyngen.example/'},
      }),
    );
    return at === 0 ? code : code.replace(/^<script[^]*?<\/script>\n/m, '');
  })
  .join('\n');
const reserve = `<style>spotlight-card { display: flow-root; min-block-size: 30em } spotlight-quote { display: flow-root; min-block-size: 14em }</style>`;
const drawn = [
  ...organisations.map((data) => /** @type {const} */ (['spotlight-card', data])),
  /** @type {const} */ (['spotlight-quote', quoted]),
]
  .map(([tag, data]) => drawElement({tag, data, lang: 'nb'}))
  .join('\n');

/** @type {Record<string, Contender>} */
export const contenders = {
  plain: {
    name: 'plain HTML',
    shown: inLight,
    body: cardsIn('<div class="card">', '</div>') + quoteHtml,
  },
  emptyBeside: {
    name: 'plain HTML, an empty script',
    shown: inLight,
    body: `<script type="module" src="/empty.js"></script>${cardsIn('<div class="card">', '</div>')}${quoteHtml}`,
  },
  emptyElsewhere: {
    name: 'our code, an empty script',
    shown: 'true',
    head: reserve,
    body: snippets
      .replace(`${elsewhere}/spotlight.js`, `${elsewhere}/empty.js`)
      .replace(/\s+integrity="[^"]*"/, ''),
  },
  prerendered: {
    name: 'Spotlight, prerendered',
    shown: deep('spotlight-card', '.name'),
    body: `<script type="module" src="/spotlight-prerendered.js" crossorigin="anonymous"></script>${drawn}`,
  },
  prerenderedAlone: {
    name: 'Spotlight, prerendered, without script',
    shown: deep('spotlight-card', '.name'),
    body: drawn,
  },
  script: {
    name: 'Spotlight, by script',
    shown: deep('spotlight-card', '.name'),
    head: reserve,
    body: snippets,
  },
  preact: {
    name: `Preact ${versionOf('preact')}`,
    shown: inLight,
    body: `<div id="place"></div>${quoteHtml}<script type="module" src="/pages/preact.js"></script>`,
  },
  preactAsHeavy: {
    name: `Preact ${versionOf('preact')}, as heavy as ours`,
    shown: inLight,
    body: `<div id="place"></div>${quoteHtml}<script type="module" src="/pages/preactAsHeavy.js"></script>`,
    like: 'preact',
  },
  react: {
    name: `React ${versionOf('react')}`,
    shown: inLight,
    body: `<div id="place"></div>${quoteHtml}<script type="module" src="/pages/react.js"></script>`,
  },
  shoelace: {
    name: `Shoelace ${versionOf('@shoelace-style/shoelace')}`,
    shown: deep('sl-card', '[part=base]'),
    head: `<link rel="stylesheet" href="${elsewhere}/shoelace/themes/light.css"><script type="module" src="${elsewhere}/shoelace/shoelace-autoloader.js"></script>`,
    body: cardsIn('<sl-card>', '</sl-card>', ' slot="footer"') + quoteHtml,
  },
  webawesome: {
    name: `Web Awesome ${versionOf('@awesome.me/webawesome')}`,
    shown: deep('wa-card', '[part=body]'),
    head: `<link rel="stylesheet" href="${elsewhere}/webawesome/styles/webawesome.css"><script type="module" src="${elsewhere}/webawesome/webawesome.loader.js"></script>`,
    body: cardsIn('<wa-card>', '</wa-card>', ' slot="footer"') + quoteHtml,
  },
  punkt: {
    name: `Punkt ${versionOf('@oslokommune/punkt-elements')}`,
    shown: deep('pkt-card', 'article, .pkt-card'),
    head: `<link rel="stylesheet" href="${elsewhere}/punkt/css/pkt.min.css"><script type="module" src="${elsewhere}/punkt/elements/pkt-card.js"></script>`,
    body: cardsIn('<pkt-card>', '</pkt-card>') + quoteHtml,
  },
};

/**
 * Every file that a page may ask for.
 *
 * @param {readonly string[]} names - The contenders whose pages are among them.
 * @param {string} other - The address of the other website; where it has no pages, it needs none.
 * @returns {Promise<(path: string) => string | Buffer | undefined>}
 */
export async function findFiles(names, other = '') {
  const settle = (/** @type {string} */ text) => text.replaceAll(elsewhere, other);
  /** @type {Map<string, string | Buffer>} */
  const made = new Map([
    ...organisations.map(
      ({id}, at) => /** @type {const} */ ([`/card-${id}.json`, JSON.stringify(organisations[at])]),
    ),
    [`/quote-${quoted.id}.json`, JSON.stringify(quoted)],
    ['/empty.js', ''],
    ['/favicon.ico', ''],
    ['/robots.txt', 'User-agent: *'],
  ]);
  for (const name of names) {
    const {name: title, head = '', body, like} = contenderOf(name);
    made.set(`/${name}`, settle(hostPage(title, head, body)));
    if (body.includes(`/pages/${name}.js`)) {
      const script = settle(String(await bundle(`${pages}${like ?? name}.js`)));
      made.set(`/pages/${name}.js`, like ? asHeavyAsOurs(script) : script);
    }
  }
  return (path) => {
    const known = made.get(path);
    if (known !== undefined) return known;
    const [prefix = '', folder] =
      Object.entries(folders).find(([prefix]) => path.startsWith(prefix)) ?? [];
    try {
      return folder === undefined
        ? undefined
        : readFileSync(root + folder + path.slice(prefix.length));
    } catch {
      return undefined;
    }
  };
}

/**
 * A script that weighs as much as ours on the wire, by a comment that cannot be squeezed.
 *
 * @param {string} script
 */
function asHeavyAsOurs(script) {
  const {'spotlight.js': ours = 0} = weighScripts();
  const lacking = ours - brotliCompressSync(script).length;
  return `${script}\n//${randomBytes(Math.max(0, lacking)).toString('base64')}`;
}

/** @param {string} name */
export function contenderOf(name) {
  const contender = contenders[name];
  if (!contender) throw new RangeError(`There is no contender “${name}”.`);
  return contender;
}
