import type {Origins} from './origins.js';

type Fields = Record<string, unknown>;

/**
 * Takes people who have withdrawn out of a whole file, with their quotes and the pictures that show them. Saying
 * `withdrawn: true` once is enough for every record with that person's `id`. Changes the (tidied) data in place.
 */
export function removeWithdrawn(file: unknown, origins: Origins): void {
  const ids = new Set<unknown>();
  visit(file, (fields) => {
    if (fields['withdrawn'] === true && fields['id'] !== undefined) ids.add(fields['id']);
  });
  const withdrawn = (value: unknown) =>
    isPerson(value) && (value['withdrawn'] === true || ids.has(value['id']));
  prune(file, withdrawn, origins);
}

function prune(value: unknown, withdrawn: (value: unknown) => boolean, origins: Origins): void {
  // A quote, a picture or a contribution goes with any person it is by or of.
  const goes = (entry: unknown) =>
    withdrawn(entry) ||
    (isFields(entry) &&
      [entry['person'], ...listOf(entry['speakers']), ...listOf(entry['depicts'])].some(withdrawn));
  if (Array.isArray(value)) {
    for (let index = value.length - 1; index >= 0; index--) {
      if (goes(value[index])) origins.remove(value, index);
      else prune(value[index], withdrawn, origins);
    }
  } else if (isFields(value)) {
    for (const [key, entry] of Object.entries(value)) {
      if (goes(entry)) delete value[key];
      else prune(entry, withdrawn, origins);
    }
  }
}

function visit(value: unknown, look: (fields: Fields) => void): void {
  if (Array.isArray(value)) value.forEach((item) => visit(item, look));
  else if (isFields(value)) {
    look(value);
    Object.values(value).forEach((entry) => visit(entry, look));
  }
}

// A document has an `id` too, but says its `type`.
const isPerson = (value: unknown): value is Fields =>
  isFields(value) && value['type'] === undefined;

const isFields = (value: unknown): value is Fields =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const listOf = (value: unknown): unknown[] => (Array.isArray(value) ? value : []);
