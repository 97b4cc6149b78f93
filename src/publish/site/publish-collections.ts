import type {Site} from '../page/site.js';
import {pathsOf} from '../page/site.js';
import type {Cache, CollectionEntry, Entry} from './cache.js';
import {collectionPages, definitionsFor, homeOf, type Definition} from './collections.js';
import {documentFiles} from './document-files.js';
import {writeFiles, type Target} from './write-files.js';

/** Writes the pages of all collections whose documents have changed; the others stay as they are. */
export function publishCollections(
  own: readonly Definition[],
  entries: readonly Entry[],
  before: Cache,
  site: Site,
  target: Target,
): Record<string, CollectionEntry> {
  const home = homeOf(own, site);
  const pages = definitionsFor(own, entries).flatMap((definition) =>
    collectionPages(definition, entries, before.collections, target, home),
  );
  const written = pages.map(({stem, signature, job}) => {
    const known = before.collections[stem];
    if (!job && known) return [stem, known] as const;
    const drawing = job?.();
    if (!drawing) throw new Error(`${pathsOf(stem).json} is neither as it was nor drawn anew`);
    const files = writeFiles(documentFiles(drawing, site), target);
    return [stem, {signature, hash: drawing.hash, files}] as const;
  });
  return Object.fromEntries(written);
}
