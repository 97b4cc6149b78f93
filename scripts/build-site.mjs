/**
 * Makes `dist/site`: the pages of the demo sites, and the profiles they show, published by our own command.
 */
import {cp, mkdir, readFile, rm, writeFile} from 'node:fs/promises';
import {fileURLToPath} from 'node:url';
import {readAssets} from '../dist/package/publish/page/assets.js';
import {describeProblem} from '../dist/package/publish/site/problem.js';
import {publishSite} from '../dist/package/publish/site/publish-site.js';
import {usualPorts} from './servers.mjs';
import {embedPagePolicy} from './sites.mjs';

const source = fileURLToPath(new URL('../src/site/', import.meta.url));
const target = fileURLToPath(new URL('../dist/site/', import.meta.url));

/** @typedef {string | Record<string, string>} Text */
/** @typedef {{id: string, name: Text, language?: string, summary?: Text, href: string}} Document */

await rm(target, {recursive: true, force: true});
await mkdir(target, {recursive: true});
for (const site of ['host', 'partner', 'municipality', 'cluster', 'embed']) {
  await cp(source + site, target + site, {
    recursive: true,
    filter: (path) => !path.endsWith('.ts') && !path.endsWith('words'),
  });
}

const content = `${source}profiles`;
// oEmbed needs to know where it is; `npm start` usually serves there.
const base = `http://127.0.0.1:${usualPorts.host}/profiles/`;
const {problems} = await publishSite({content, base, out: `${target}profiles`, language: 'nb'});
if (problems.length > 0) throw new Error(problems.map(describeProblem).join('\n'));
// The demo is always made from nothing: nobody needs what is kept for the next run.
await rm(`${target}.profiles.publish`, {recursive: true, force: true});

const page = `${target}host/index.html`;
const {items} = JSON.parse(await readFile(`${target}profiles/partners.json`, 'utf8'));
const list = items.map(listItem).join('\n');
await writeFile(
  page,
  (await readFile(page, 'utf8')).replace('{{PROFILES}}', () => list),
);

const embedPage = `${target}embed/index.html`;
const {files, integrity} = readAssets(true);
/** @type {Record<string, string>} */
const known = {
  POLICY: embedPagePolicy,
  FRAME: files.find(({path}) => path.endsWith('/spotlight-frame.js'))?.path ?? '',
  FRAMEINTEGRITY: integrity['spotlight-frame.js'] ?? '',
};
await writeFile(
  embedPage,
  (await readFile(embedPage, 'utf8')).replace(
    /\{\{([A-Z]+)\}\}/g,
    (all, name) => known[name] ?? all,
  ),
);

/**
 * One line of the host page's list of profiles.
 *
 * @param {Document} document
 */
function listItem({id, name, summary, language, href}) {
  return [
    `          <li id="${id}">`,
    `            <a href="/profiles/${href}">${english(name, language)}</a>`,
    ...(summary ? [`            <p>${english(plain(summary), language)}</p>`] : []),
    '          </li>',
  ].join('\n');
}

/**
 * A text for the host's English page, marked with its language when it has none in English.
 *
 * @param {Text} text
 * @param {string} [language] - The document's own.
 */
function english(text, language = 'nb') {
  if (typeof text === 'string') return escaped(text);
  const found = ['en', language, ...Object.keys(text)].find((each) => text[each]);
  if (!found) return '';
  const words = escaped(text[found] ?? '');
  return found === 'en' ? words : `<span lang="${found}">${words}</span>`;
}

/**
 * A running text without its marks for strong, emphasis and links.
 *
 * @param {Text} text
 * @returns {Text}
 */
function plain(text) {
  if (typeof text === 'string') {
    return text.replace(/\[([^\]]+)\]\([^)]+\)/g, '$1').replaceAll('*', '');
  }
  const entries = Object.entries(text).map(([language, words]) => [language, plain(words)]);
  return Object.fromEntries(entries);
}

/** @param {string} text */
function escaped(text) {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');
}
