import {Allowance} from './allowance.js';
import {Origins} from './origins.js';
import {deepest, tidy, TooDeep} from './tidy.js';

type Fields = Record<string, unknown>;

/**
 * Takes people who have withdrawn out of a whole file, with their quotes and the pictures that show them. Saying
 * `withdrawn: true` once is enough for every record with that person's `id`. Changes the (tidied) data in place.
 */
export function removeWithdrawn(
  file: unknown,
  origins: Origins,
  ids: ReadonlySet<unknown> = withdrawnIds(file),
): void {
  // Hardly any file has somebody in it who has withdrawn: then nothing has to be looked for that goes with them.
  if (ids.size === 0) return;
  const withdrawn = (value: unknown) =>
    isPerson(value) && (hasWithdrawn(value) || ids.has(value['id']));
  prune(file, withdrawn, origins);
}

/** Stands among the ids for people who have withdrawn and have none. */
const nameless = Symbol();

/**
 * The ids of people who have withdrawn; none if there are no such people. The data may be as it came.
 *
 * @throws {TooDeep}
 * @throws {LoadError} `too-large`
 */
export function withdrawnIds(file: unknown): ReadonlySet<unknown> {
  const ids = new Set<unknown>();
  visit(file, new Allowance(), (fields) => {
    if (!isPerson(fields) || !hasWithdrawn(fields)) return;
    ids.add(tidy(fields['id'], new Origins()) ?? nameless);
  });
  return ids;
}

function prune(value: unknown, withdrawn: (value: unknown) => boolean, origins: Origins): void {
  // A quote, a picture or a contribution goes with any person it is by or of, and a block with its quote or picture.
  const goes = (entry: unknown): boolean =>
    withdrawn(entry) ||
    (isFields(entry) && (aboutPeople(entry).some(withdrawn) || goes(contentOfBlock(entry))));
  if (Array.isArray(value)) {
    const gone = new Set<number>();
    value.forEach((entry, index) => goes(entry) && gone.add(index));
    if (gone.size > 0) origins.remove(value, gone);
    for (const entry of value) prune(entry, withdrawn, origins);
  } else if (isFields(value)) {
    for (const [key, entry] of Object.entries(value)) {
      if (goes(entry) && !references.has(key)) delete value[key];
      else prune(entry, withdrawn, origins);
    }
  }
}

function visit(
  value: unknown,
  allowance: Allowance,
  look: (fields: Fields) => void,
  depth = 0,
): void {
  if (typeof value !== 'object' || value === null) return;
  if (depth > deepest) throw new TooDeep();
  // Most of a file is texts: they are not worth a call each.
  const within = (entry: unknown) => {
    if (typeof entry === 'object') visit(entry, allowance, look, depth + 1);
  };
  if (Array.isArray(value)) return allowance.each(value, within);
  look(value as Fields);
  for (const key of allowance.keys(value)) within((value as Fields)[key]);
}

/** Fields that hold a document's id and name, which may be the same as a person's. */
const references = new Set([
  'about',
  'funder',
  'giver',
  'network',
  'organisation',
  'organiser',
  'project',
  'story',
]);

const aboutPeople = (entry: Fields): unknown[] => [
  entry['person'],
  ...listOf(entry['speakers']),
  ...listOf(entry['depicts']),
];

// A block of type `quote` has its quote under that name.
const contentOfBlock = (entry: Fields): unknown => {
  const {type} = entry;
  return typeof type === 'string' && Object.hasOwn(entry, type) ? entry[type] : undefined;
};

// Whoever writes anything but `false` there means it: what is not understood must not publish a name.
const hasWithdrawn = ({withdrawn}: Fields): boolean =>
  ![undefined, null, false, ''].includes(withdrawn as undefined);

const documentTypes = new Set<unknown>([
  'organisation',
  'project',
  'network',
  'event',
  'story',
  'collection',
]);

// A document has an `id` too, but says its `type`. Any other type, such as “Person”, does not publish a name.
const isPerson = (value: unknown): value is Fields =>
  isFields(value) && !documentTypes.has(value['type']);

const isFields = (value: unknown): value is Fields =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const listOf = (value: unknown): unknown[] => (Array.isArray(value) ? value : []);
