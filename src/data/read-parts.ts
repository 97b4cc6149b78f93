import type {Collection} from '../schema/collection.js';
import {withItems} from './columns.js';
import type {LoadError} from './load-error.js';
import {readDocument, type ReadDocument} from './read-document.js';
import {withdrawnIds} from './withdrawn.js';

/** What is read of a file so far, and how to read on where there is more. */
export interface ReadPart extends ReadDocument {
  readonly rest?: () => ReadPart;
}

/** How many items are read at a time: some hundredths of a second of work. */
const partSize = 250;
/** How many are read before anything is shown: more than a list shows at first. */
const firstSize = 100;
/** A list up to this long is read as a whole. */
const longest = 2 * partSize;

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
  const rest = (start: number, fields: object) => {
    if (start >= items.length) return {};
    const end = start + partSize;
    return {
      rest: (): ReadPart => {
        const part = {...fields, items: items.slice(start, end)};
        return {...readOrEmpty(part, {offset: start, withdrawn}), ...rest(end, fields)};
      },
    };
  };
  const first = readDocument({...input, items: items.slice(0, firstSize)}, {offset: 0, withdrawn});
  // What is wrong with the collection's own fields is said once, with the first part.
  const {type, id, name, next} = first.document as Collection;
  return {...first, ...rest(firstSize, {type, id, name, next})};
}

/** A collection that is worth parts; what cannot be looked at is refused as a whole, by the reader, in the words for that. */
function asLong(given: unknown) {
  try {
    const input = withItems(given);
    return isLong(input) ? {input, withdrawn: withdrawnIds(input)} : undefined;
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
