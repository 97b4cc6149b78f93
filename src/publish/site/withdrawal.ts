import {describePath} from '../../data/problem.js';
import type {FileProblem} from './problem.js';

type Fields = Record<string, unknown>;

/** What cannot stand without the document that it is about: a partnership, a membership, a grant. */
const required = ['organisation', 'network', 'funder', 'project'];

/** Whether a document says of itself that it has been withdrawn. */
export const isWithdrawn = (document: unknown): boolean =>
  isFields(document) && !['', false, null, undefined].includes(document['withdrawn'] as undefined);

/**
 * Takes everything that names a withdrawn document out of another: references to it, and what cannot stand without. A
 * person keeps standing without an organisation; a quote that it signs does not.
 */
export function withoutDocuments<Value>(value: Value, ids: ReadonlySet<string>): Value {
  return ids.size === 0 ? value : (prune(value, ids) as Value);
}

function prune(value: unknown, ids: ReadonlySet<string>): unknown {
  const goes = (entry: unknown) => isReferenceTo(entry, ids) || needsOne(entry, ids);
  if (Array.isArray(value)) {
    return value.filter((entry) => !goes(entry)).map((entry: unknown) => prune(entry, ids));
  }
  if (!isFields(value)) return value;
  const kept = Object.entries(value).filter(([, entry]) => !goes(entry));
  return Object.fromEntries(kept.map(([key, entry]) => [key, prune(entry, ids)]));
}

function needsOne(entry: unknown, ids: ReadonlySet<string>): boolean {
  if (!isFields(entry) || entry['name'] !== undefined) return false;
  // A block of a story goes with the quote that it holds.
  if (isFields(entry['quote']) && needsOne(entry['quote'], ids)) return true;
  return required.some((key) => isReferenceTo(entry[key], ids));
}

// A person may have the id of a document; a reference has nothing but its name and address.
function isReferenceTo(entry: unknown, ids: ReadonlySet<string>): boolean {
  if (!isFields(entry) || !ids.has(entry['id'] as string)) return false;
  return Object.keys(entry).every((key) => ['id', 'name', 'href'].includes(key));
}

/** The names of people who have withdrawn, wherever in a value that is said. */
export function withdrawnNames(value: unknown): string[] {
  if (Array.isArray(value)) return value.flatMap(withdrawnNames);
  if (!isFields(value)) return [];
  const own = value['withdrawn'] && typeof value['name'] === 'string' ? [value['name']] : [];
  return [...own, ...Object.values(value).flatMap(withdrawnNames)];
}

/** Where texts still name people who have withdrawn: only an editor can write those anew. */
export function namedInText(
  value: unknown,
  names: readonly string[],
  file: string,
  path: readonly (string | number)[] = [],
): FileProblem[] {
  if (names.length === 0) return [];
  if (typeof value === 'string') {
    return names
      .filter((name) => value.includes(name))
      .map((name) => ({
        file,
        path: describePath(path),
        expected: 'a text without people who have withdrawn',
        found: `“${name}”`,
      }));
  }
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, each]) =>
    namedInText(each, names, file, [...path, Array.isArray(value) ? Number(key) : key]),
  );
}

const isFields = (value: unknown): value is Fields =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
