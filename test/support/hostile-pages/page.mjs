import {drawnElements} from './drawn.mjs';

/**
 * A page that knows nothing of us but the snippet, with every element on it.
 *
 * @typedef {object} HostilePage
 * @property {string} name - what makes it hostile, as a sentence goes on: "works on a page that …"
 * @property {string} [doctype]
 * @property {string} [html] - attributes of the root element
 * @property {string} [head]
 * @property {(elements: string) => string} [body] - what stands around the elements
 * @property {Record<string, string>} [headers]
 * @property {Partial<Record<Tag, State>> | State} [ends] - how the elements end; `ready` if left out
 * @property {RegExp[]} [mayComplain] - what the page itself has brought upon it
 * @property {boolean} [foreignScripts] - whether its own libraries add names to `window`
 * @property {string[]} [engines] - where it can be tried; all if left out
 * @property {true} [losesRoots] - whether it puts elements anew that have no shadow root yet
 * @property {true} [drawn] - whether a server has drawn the elements
 * @property {true} [slow] - whether it is left to runs that have the time
 * @property {string} [nonce] - the nonce that every script of the page carries
 * @property {'print'} [media]
 * @property {boolean} [xhtml] - whether it is served as XML
 * @property {string} [frame] - attributes of the frame that it is shown in
 * @property {boolean} [looksAreItsOwn] - whether the page asks for looks that we leave to it
 */

/** @typedef {'card' | 'quote' | 'story' | 'profile' | 'directory' | 'language' | 'map'} Tag */
/** @typedef {'ready' | 'failed' | 'untouched' | 'waiting'} State - `waiting`: what the page has between the tags shows. */

/** @typedef {Record<'host' | 'script' | 'integrity' | 'listed' | 'own' | 'probe', string>} Addresses */

/** The script tag, as the host hands it out. */
export const scriptTag = ({script, integrity}, query = '') =>
  `<script type="module" src="${script}${query}" integrity="${integrity}" crossorigin="anonymous" referrerpolicy="no-referrer"></script>`;

/** Every element, with what stands between the tags for readers without JavaScript. */
export const elements = ({host}) => {
  const profiles = `${host}/profiles`;
  return [
    '<spotlight-language></spotlight-language>',
    `<spotlight-map src="${profiles}/projects.json" height="300"></spotlight-map>`,
    `<spotlight-card src="${profiles}/organisations/kantega.json"><a href="/">Kantega</a> – IT-konsulentselskap</spotlight-card>`,
    `<spotlight-quote src="${profiles}/stories/intervju-kantega.json"><p>Intervju</p></spotlight-quote>`,
    `<spotlight-story src="${profiles}/stories/intervju-kantega.json"></spotlight-story>`,
    `<spotlight-profile src="${profiles}/organisations/kantega.json"></spotlight-profile>`,
    `<spotlight-directory src="${profiles}/partners.json"></spotlight-directory>`,
  ].join('\n');
};

const content = (addresses) => `${scriptTag(addresses)}\n${elements(addresses)}`;

const drawnContent = (addresses) =>
  `${scriptTag({...addresses, ...addresses.drawn})}\n${drawnElements(addresses)}`;

/**
 * The page as HTML.
 *
 * @param {HostilePage} page
 * @param {Addresses} addresses
 */
export function writePage(page, addresses) {
  const {doctype = '<!doctype html>', html = 'lang="no"', head = '', body = (all) => all} = page;
  const lines = [
    doctype,
    `<html ${html}><head><meta charset="utf-8" /><script src="/probe.js" integrity="${addresses.probe}" crossorigin="anonymous"></script>`,
    `<title>Side</title><link rel="icon" href="${addresses.host}/icon.svg" />${head}</head>`,
    `<body>${body(page.drawn ? drawnContent(addresses) : content(addresses))}</body></html>`,
  ];
  const written = lines.join('\n');
  return page.nonce ? written.replaceAll('<script', `<script nonce="${page.nonce}"`) : written;
}

/**
 * The page that has another one in a frame, and passes on what is asked of that.
 *
 * @param {string} attributes
 * @param {string} address
 */
export const frameOf = (
  attributes,
  address,
) => `<!doctype html><html lang="no"><meta charset="utf-8"><title>Ramme</title>
<iframe src="${address}" title="Side" ${attributes}></iframe>
<script>
  const nothingYet = new Proxy({}, {get: () => () => ''});
  Object.defineProperty(window, 'spotlightProbe', {get: () => frames[0].spotlightProbe ?? nothingYet});
</script></html>`;
