import type {Collection, CollectionItem} from '../../schema/collection.js';
import {moved, pathBetween} from './paths.js';

/** A document that stands in a file of its own, and the file's path. */
export interface FiledDocument {
  readonly path: string;
  readonly document: CollectionItem;
}

/** What a list shows of a document, or searches and sorts it by. */
const listFields = new Set([
  ...['type', 'id', 'format', 'language', 'originalLanguage', 'translatedBy', 'name', 'url'],
  ...['alternateNames', 'legalName', 'kind', 'status', 'theme', 'tags', 'summary', 'lead', 'about'],
  ...['places', 'memberships', 'founded', 'start', 'end', 'published', 'logo', 'image'],
]);

/** A document cut to what a list needs: the whole is where the collection's `href` says. */
export function cut<Whole extends CollectionItem>(document: Whole): Whole {
  const entries = Object.entries(document).filter(([key]) => listFields.has(key));
  return Object.fromEntries(entries) as Whole;
}

/**
 * Gathers documents that stand in files of their own into one collection at `path`, so that a page with many cards asks
 * for one file. Each comes with `href` to its own file, and its relative paths lead to the same places as before.
 */
export function collect(
  head: Omit<Collection, 'items' | 'next'>,
  path: string,
  files: readonly FiledDocument[],
): Collection {
  const items = files.map(({path: from, document}) => ({
    ...moved(document, from, path),
    href: pathBetween(path, from),
  }));
  return {...head, items};
}
