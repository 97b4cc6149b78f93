import {posix} from 'node:path';

/** The keys under which a document names a file beside it; a link for readers (`url`) is always whole. */
const fileKeys = new Set(['src', 'href', 'next']);

/**
 * Gathers documents that stand in files of their own into one collection, so that a page with many
 * cards asks for one file. Each document comes along whole, with `href` to the file it came from, and
 * the relative paths inside it are rewritten so that they lead to the same place from the collection.
 *
 * @template {object} Head
 * @param {Head} head - The collection's own fields: `type`, `id`, `name`, `language` …
 * @param {{path: string, document: {id: string}}[]} files - Each document, and its path as seen from
 *   the collection.
 * @returns {Head & {items: {id: string, href: string}[]}} The items stand in alphabetical order of id.
 */
export function collect(head, files) {
  const items = files.map(({path, document}) => ({
    .../** @type {{id: string}} */ (moved(document, path)),
    href: path,
  }));
  return {...head, items: items.sort((a, b) => (a.id < b.id ? -1 : 1))};
}

/** What a list shows of a document, or searches and sorts it by. */
const listFields = new Set([
  ...['type', 'id', 'format', 'language', 'originalLanguage', 'translatedBy', 'name'],
  ...['alternateNames', 'legalName', 'kind', 'status', 'theme', 'tags', 'summary', 'lead', 'about'],
  ...['places', 'memberships', 'founded', 'start', 'end', 'published', 'logo', 'image'],
]);

/**
 * A document cut to what a list needs: the whole is where the collection's `href` says.
 *
 * @template {{id: string}} Whole
 * @param {Whole} document
 * @returns {Whole} With the fields that every document has, and fewer of the others.
 */
export function cut(document) {
  const entries = Object.entries(document).filter(([key]) => listFields.has(key));
  return /** @type {Whole} */ (Object.fromEntries(entries));
}

/**
 * Parts a collection into pages that lead from one to the next: `directory.json`, `directory-2.json` …
 *
 * @template {{id: string, items: unknown[]}} Collection
 * @param {Collection} collection
 * @param {number} size - How many items a page holds at most.
 * @returns {(Collection & {next?: string})[]} Each is named after its id.
 */
export function pages(collection, size) {
  const count = Math.max(1, Math.ceil(collection.items.length / size));
  const idOf = (/** @type {number} */ page) =>
    page === 0 ? collection.id : `${collection.id}-${page + 1}`;
  return Array.from({length: count}, (_, page) => ({
    ...collection,
    id: idOf(page),
    items: collection.items.slice(page * size, (page + 1) * size),
    ...(page + 1 < count && {next: `${idOf(page + 1)}.json`}),
  }));
}

/**
 * A copy of a value in which every path that was relative to `file` is relative to the collection.
 *
 * @param {unknown} value
 * @param {string} file
 * @returns {unknown}
 */
function moved(value, file) {
  if (Array.isArray(value)) return value.map((each) => moved(each, file));
  if (typeof value !== 'object' || value === null) return value;
  const entries = Object.entries(value).map(([key, inner]) => {
    const isPath = fileKeys.has(key) && typeof inner === 'string';
    return [key, isPath ? movedPath(inner, file) : moved(inner, file)];
  });
  return Object.fromEntries(entries);
}

/**
 * @param {string} path
 * @param {string} file
 */
function movedPath(path, file) {
  // An empty path counts as missing; one with a scheme or from the root leads to the same place from anywhere.
  if (path === '' || /^([a-z][a-z0-9+.-]*:|\/)/i.test(path)) return path;
  const [, name = '', rest = ''] = /^([^?#]*)(.*)$/s.exec(path) ?? [];
  const target = (name ? posix.join(posix.dirname(file), name) : file) + rest;
  // A first part with a colon would read as a scheme.
  return /^[^/]*:/.test(target) ? `./${target}` : target;
}
