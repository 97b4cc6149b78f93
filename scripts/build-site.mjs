/**
 * Makes `dist/site`: the pages of the demo sites, the profiles they show, and the collections of
 * these profiles.
 */
import {cp, mkdir, readdir, readFile, rm, writeFile} from 'node:fs/promises';
import {fileURLToPath} from 'node:url';
import {collect, cut, pages} from './collect.mjs';

const source = fileURLToPath(new URL('../src/site/', import.meta.url));
const target = fileURLToPath(new URL('../dist/site/', import.meta.url));

/** @typedef {string | Record<string, string>} Text */
/** @typedef {{network: {id?: string}}} Membership */
/**
 * @typedef {{id: string, name: Text, language?: string, summary?: Text, memberships?: Membership[]}} Document
 */
/** @typedef {{path: string, document: Document}} File */

/** How many entries of the directory stand in one file. */
const pageSize = 20;

await rm(target, {recursive: true, force: true});
await mkdir(target, {recursive: true});
for (const site of ['host', 'partner', 'municipality', 'cluster', 'profiles']) {
  await cp(source + site, target + site, {
    recursive: true,
    filter: (path) => !path.endsWith('README.md'),
  });
}

const organisations = await filesIn('organisations');
const projects = await filesIn('projects');
const networks = await filesIn('networks');
const events = await filesIn('events');
const stories = await filesIn('stories');
const everything = [organisations, projects, networks, events, stories].flat();
refuseTwins(everything);

const partners = organisations.filter(({document}) =>
  document.memberships?.some(({network}) => network.id === 'cluster-for-applied-ai'),
);
await writeCollection('partners', partners, {
  nb: 'Partnere i Cluster for Applied AI',
  en: 'Partners in the Cluster for Applied AI',
});
await writeCollection('organisations', organisations, {nb: 'Virksomheter', en: 'Organisations'});
await writeCollection('projects', projects, {nb: 'Prosjekter', en: 'Projects'});
await writeCollection('networks', networks, {nb: 'Nettverk', en: 'Networks'});
await writeCollection('events', events, {nb: 'Arrangementer', en: 'Events'});
await writeCollection('stories', stories.map(inShort), {nb: 'Artikler', en: 'Stories'});
await writeCollection(
  'directory',
  everything.map(inShort),
  {nb: 'Katalog', en: 'Directory'},
  pageSize,
);

const page = `${target}host/index.html`;
const list = partners.map(listItem).join('\n');
await writeFile(
  page,
  (await readFile(page, 'utf8')).replace('{{PROFILES}}', () => list),
);

/**
 * The documents in a folder, in order. A file is named after the id inside it: that is what makes its
 * address guessable and `partners.json#id` find the same partner.
 *
 * @param {string} folder
 * @returns {Promise<File[]>}
 */
async function filesIn(folder) {
  const names = (await readdir(`${source}profiles/${folder}`)).filter((name) =>
    name.endsWith('.json'),
  );
  return Promise.all(
    names.sort().map(async (name) => {
      const path = `${folder}/${name}`;
      const document = JSON.parse(await readFile(`${source}profiles/${path}`, 'utf8'));
      if (`${document.id}.json` !== name) {
        throw new Error(
          `src/site/profiles/${path} has the id "${document.id}": name it after its id`,
        );
      }
      return {path, document};
    }),
  );
}

/**
 * The directory holds every document, so no two may have the same id.
 *
 * @param {File[]} files
 */
function refuseTwins(files) {
  const paths = new Map();
  for (const {path, document} of files) {
    const twin = paths.get(document.id);
    if (twin) throw new Error(`src/site/profiles/${twin} and ${path} have the same id`);
    paths.set(document.id, path);
  }
}

/**
 * @param {File} file
 * @returns {File}
 */
function inShort({path, document}) {
  return {path, document: cut(document)};
}

/**
 * Writes a collection beside the folders of its documents, and its further pages if it has any.
 *
 * @param {string} id
 * @param {File[]} files
 * @param {Text} name
 * @param {number} [size] - How many documents a page holds; all of them if left out.
 */
async function writeCollection(id, files, name, size = files.length) {
  const collection = collect({type: 'collection', id, name, language: 'nb'}, files);
  for (const part of pages(collection, size)) {
    await writeFile(`${target}profiles/${part.id}.json`, `${JSON.stringify(part, null, 2)}\n`);
  }
}

/**
 * One line of the host page's list of profiles.
 *
 * @param {File} file
 */
function listItem({path, document}) {
  const {id, name, summary, language} = document;
  return [
    `          <li id="${id}">`,
    `            <a href="/profiles/${path}">${english(name, language)}</a>`,
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
