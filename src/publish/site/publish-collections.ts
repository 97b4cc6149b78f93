import type {Collection} from '../../schema/collection.js';
import type {Site} from '../page/site.js';
import {pathsOf} from '../page/site.js';
import {hashOf, type Cache, type CollectionEntry, type Entry} from './cache.js';
import {collectionPages, definitionsFor, homeOf, type Definition} from './collections.js';
import {toColumns} from './columns.js';
import {documentFiles} from './document-files.js';
import {hashedPath, type OutputFile} from './output.js';
import {readPublished} from './read-published.js';
import {writeFiles, type Target} from './write-files.js';

type Written = readonly [stem: string, entry: CollectionEntry];

/** Writes the pages of all collections whose documents have changed; the others stay as they are. */
export function publishCollections(
  own: readonly Definition[],
  entries: readonly Entry[],
  before: Cache,
  site: Site,
  target: Target,
): Record<string, CollectionEntry> {
  const home = homeOf(own, site);
  const written = definitionsFor(own, entries).flatMap((definition) => {
    const pages = collectionPages(definition, entries, before.collections, target, home).map(
      ({stem, signature, job}): Written => {
        const known = before.collections[stem];
        if (!job && known) return [stem, known];
        const drawing = job?.();
        if (!drawing) throw new Error(`${pathsOf(stem).json} is neither as it was nor drawn anew`);
        const files = writeFiles(documentFiles(drawing, site), target);
        return [stem, {signature, hash: drawing.hash, files}];
      },
    );
    const isWorthIt = pages.length > 1 && !definition.gather.whole;
    return isWorthIt ? [...pages, writeColumns(definition, pages, before, target)] : pages;
  });
  return Object.fromEntries(written);
}

/** All pages of a collection in one file by columns, for a directory or a map that wants all of it at once. */
function writeColumns(
  {stem}: Definition,
  pages: readonly Written[],
  before: Cache,
  target: Target,
): Written {
  const name = `${stem}.columns`;
  const signature = hashOf(JSON.stringify(pages.map(([, {hash}]) => hash)));
  const known = before.collections[name];
  if (known?.signature === signature) return [name, known];
  const [first, ...others] = pages.map(
    ([page]) => readPublished(pathsOf(page).json, target) as unknown as Collection,
  );
  const {items = [], next, ...head} = first as Collection;
  // There is no next page of everything.
  void next;
  const rows = [...items, ...others.flatMap((page) => page.items ?? [])];
  const body = `${JSON.stringify({...head, columns: toColumns(rows)})}\n`;
  const hash = hashOf(body);
  const path = pathsOf(name).json;
  const files: OutputFile[] = [
    {path, body},
    {path: hashedPath(path, hash), body},
  ];
  return [name, {signature, hash, files: writeFiles(files, target)}];
}
