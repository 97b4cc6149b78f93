import {version} from '../../version.js';
import {addressOf, pathsOf, type Site} from '../page/site.js';
import {markup} from '../markup.js';
import type {CollectionEntry, Entry} from './cache.js';
import {hashedPath, type OutputFile} from './output.js';

/** Search engines read no more than this many addresses in one file (sitemaps.org). */
const mostAddresses = 50_000;

/**
 * The one small file that says what there is and which version of it: `kantega` → its file, and the hash in the name of the
 * copy that never changes.
 */
export function indexFile(
  entries: readonly Entry[],
  collections: Readonly<Record<string, CollectionEntry>>,
): OutputFile {
  const documents = entries.map(({id, type, stem, hash, updated}) => {
    const {json} = pathsOf(stem);
    return [id, {type, file: json, hashed: hashedPath(json, hash), updated}] as const;
  });
  const pages = Object.entries(collections).map(([id, {hash}]) => {
    const file = `${id}.json`;
    return [id, {file, hashed: hashedPath(file, hash)}] as const;
  });
  const index = {
    generator: `spotlight ${version}`,
    documents: Object.fromEntries(documents),
    collections: Object.fromEntries(pages),
  };
  return {path: 'index.json', body: `${JSON.stringify(index)}\n`};
}

/** The addresses of all pages for search engines; none where the site's own address is not known. */
export function sitemapFiles(
  entries: readonly Entry[],
  collections: readonly string[],
  site: Site,
): OutputFile[] {
  const {base} = site;
  if (!base) return [];
  const pages = [
    ...collections.map((id) => ({stem: id, updated: undefined})),
    ...entries.map(({stem, updated}) => ({stem, updated})),
  ];
  const urls = pages.map(({stem, updated}) => {
    const date = updated && /^\d{4}(-\d\d){2}$/.test(updated) ? updated : undefined;
    const modified = date && markup`<lastmod>${date}</lastmod>`;
    return markup`<url><loc>${addressOf(site, pathsOf(stem).page)}</loc>${modified}</url>\n`;
  });
  const namespace = 'http://www.sitemaps.org/schemas/sitemap/0.9';
  const head = '<?xml version="1.0" encoding="UTF-8"?>\n';
  const parts = Math.ceil(urls.length / mostAddresses);
  if (parts <= 1) {
    const body = `${head}${markup`<urlset xmlns="${namespace}">\n${urls}</urlset>`}\n`;
    return [{path: 'sitemap.xml', body}];
  }
  const files = Array.from({length: parts}, (_, part) => ({
    path: `sitemap-${part + 1}.xml`,
    body: `${head}${markup`<urlset xmlns="${namespace}">\n${urls.slice(part * mostAddresses, (part + 1) * mostAddresses)}</urlset>`}\n`,
  }));
  const maps = files.map(
    ({path}) => markup`<sitemap><loc>${addressOf(site, path)}</loc></sitemap>\n`,
  );
  const body = `${head}${markup`<sitemapindex xmlns="${namespace}">\n${maps}</sitemapindex>`}\n`;
  return [...files, {path: 'sitemap.xml', body}];
}
