import type {Collection} from '../schema/collection.js';
import {Allowance} from './allowance.js';
import {withItems} from './columns.js';
import type {LoadError} from './load-error.js';
import {readDocument, type ReadDocument} from './read-document.js';
import {longest} from './read-plainly.js';
import {withdrawnIds} from './withdrawn.js';

/** What is read of a file so far, and how to read on where there is more. */
export interface ReadPart extends ReadDocument {
  readonly rest?: () => ReadPart;
  /** How many items there are to be read. */
  readonly left?: number;
}

/** How long reading a part should take, in milliseconds: a phone takes four times as long, and still draws in between. */
const pace = 10;
/** How many items are in a part: at first as many as are read before anything is shown, which is more than a list shows. */
const size = {first: 100, least: 25, most: 2000};

type Long = Record<string, unknown> & {readonly items: readonly unknown[]};

/**
 * Reads a file as `readDocument` does, but a long collection in parts, so that its first items can be shown while the
 * others are read. What was withdrawn anywhere in the file is withdrawn in every part.
 *
 * @throws {LoadError} as `readDocument` does, for the first part; what is wrong with a later one is among its problems.
 */
export function readParts(given: unknown): ReadPart {
  const long = asLong(given);
  if (!long) return readDocument(given);
  const {input, withdrawn} = long;
  const {items} = input;
  const rest = (offset: number, count: number, fields: object) => {
    if (offset >= items.length) return {};
    return {
      left: items.length - offset,
      rest: (): ReadPart => {
        const begin = performance.now();
        const end = offset + count;
        const part = {...fields, items: items.slice(offset, end)};
        const read = readOrEmpty(part, {offset, withdrawn});
        return {...read, ...rest(end, nextCount(count, performance.now() - begin), fields)};
      },
    };
  };
  const begin = {...input, items: items.slice(0, size.first)};
  const first = readDocument(begin, {offset: 0, withdrawn});
  // What is wrong with the collection's own fields is said once, with the first part.
  const {type, id, name, next} = first.document as Collection;
  return {...first, ...rest(size.first, size.first, {type, id, name, next})};
}

/** As many as this device reads at the pace we want, but not many more than the last time: a browser gets quicker by and by. */
function nextCount(count: number, took: number): number {
  const wanted = Math.min(3 * count, Math.round((count * pace) / Math.max(took, 0.1)));
  return Math.min(Math.max(wanted, size.least), size.most);
}

/** A collection that is worth parts; what cannot be looked at is refused as a whole, by the reader, in the words for that. */
function asLong(given: unknown) {
  try {
    const input = withItems(given);
    if (!isLong(input)) return undefined;
    // A list of the page's own may change while it is read, or have methods of its own.
    const items: unknown[] = [];
    new Allowance().each(input.items, (item) => items.push(item));
    return {input: {...input, items}, withdrawn: withdrawnIds(input)};
  } catch {
    return undefined;
  }
}

function isLong(input: unknown): input is Long {
  const {type, items} = (input ?? {}) as Partial<Long>;
  return type === 'collection' && Array.isArray(items) && items.length > longest;
}

function readOrEmpty(...[input, how]: Parameters<typeof readDocument>): ReadDocument {
  try {
    return readDocument(input, how);
  } catch (error) {
    const {problems} = error as LoadError;
    return {...readDocument({...(input as object), items: []}, how), problems};
  }
}
