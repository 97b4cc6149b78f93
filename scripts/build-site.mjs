/**
 * Makes `dist/site`: the pages of the demo sites, the profiles they show, and one collection of all
 * the profiles.
 */
import {cp, mkdir, readdir, readFile, rm, writeFile} from 'node:fs/promises';
import {fileURLToPath} from 'node:url';
import {collect} from './collect.mjs';

const source = fileURLToPath(new URL('../src/site/', import.meta.url));
const target = fileURLToPath(new URL('../dist/site/', import.meta.url));

/** @typedef {string | Record<string, string>} Text */
/** @typedef {{id: string, name: Text, language?: string, summary?: Text}} Organisation */
/** @typedef {{path: string, document: Organisation}} OrganisationFile */

await rm(target, {recursive: true, force: true});
await mkdir(target, {recursive: true});
for (const site of ['host', 'partner', 'municipality', 'profiles']) {
  await cp(source + site, target + site, {
    recursive: true,
    filter: (path) => !path.endsWith('README.md'),
  });
}

const files = await organisations();
const partners = collect(
  {
    type: 'collection',
    id: 'cluster-for-applied-ai-partners',
    name: {nb: 'Partnere i Cluster for Applied AI', en: 'Partners in the Cluster for Applied AI'},
    language: 'nb',
  },
  files,
);
await writeFile(`${target}profiles/partners.json`, `${JSON.stringify(partners, null, 2)}\n`);

const page = `${target}host/index.html`;
const list = files.map(listItem).join('\n');
await writeFile(
  page,
  (await readFile(page, 'utf8')).replace('{{PROFILES}}', () => list),
);

/**
 * The organisations' files, in order. A file is named after the id inside it: that is what makes its
 * address guessable and `partners.json#id` find the same partner.
 *
 * @returns {Promise<OrganisationFile[]>}
 */
async function organisations() {
  const names = (await readdir(`${source}profiles/organisations`)).filter((name) =>
    name.endsWith('.json'),
  );
  return Promise.all(
    names.sort().map(async (name) => {
      const path = `organisations/${name}`;
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
 * One line of the host page's list of profiles.
 *
 * @param {OrganisationFile} file
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
