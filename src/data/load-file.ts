import {fetchJson} from './fetch-json.js';
import {LoadError} from './load-error.js';
import {nextTask} from './next-task.js';
import type {ReadDocument} from './read-document.js';
import {readParts, type ReadPart} from './read-parts.js';
import {tell} from './tell.js';

/** A document at hand, with the address that its relative paths start from. */
export interface LoadedDocument extends ReadDocument {
  readonly address: string;
  /** Reads on where a collection is too long to be read at once. Never fails. */
  readonly rest?: () => Promise<LoadedDocument>;
  /** How many items that is. */
  readonly left?: number;
  /** The collection that the document was taken from, its first items at least. */
  readonly file?: LoadedDocument;
}

// One request for one file, however many widgets ask.
const files = new Map<string, Promise<LoadedDocument>>();

/**
 * Gets the file at an address, once for all who ask.
 *
 * @param base - Where the paths of a file start that the page itself has made.
 * @throws {LoadError}
 */
export function loadFile(address: string, base: string): Promise<LoadedDocument> {
  const known = files.get(address);
  if (known) return known;
  const loading = fetchDocument(address, base);
  files.set(address, loading);
  // A failure is forgotten, so that another try is a real one.
  loading.catch(() => files.delete(address));
  return loading;
}

async function fetchDocument(address: string, base: string): Promise<LoadedDocument> {
  const fetched = await fetchJson(address);
  // Nothing is relative to a `blob:` address: its paths start from the page that made it.
  const home = fetched.address.startsWith('blob:') ? base : fetched.address;
  return readValue(fetched.json, home, address);
}

/**
 * Reads a document whose paths start from `address`, and tells the console what had to be left out of it.
 *
 * @param from - What the console calls its origin.
 * @throws {LoadError}
 */
export function readValue(data: unknown, address: string, from: string): LoadedDocument {
  try {
    return loaded(readParts(data), address, from);
  } catch (error) {
    if (error instanceof LoadError) tell('cannot be shown', error.problems, from);
    throw error;
  }
}

function loaded({document, problems, rest, left = 0}: ReadPart, address: string, from: string) {
  tell('left out', problems, from);
  let following: Promise<LoadedDocument> | undefined;
  const readOn = async (next: () => ReadPart): Promise<LoadedDocument> => {
    await nextTask();
    return loaded(next(), address, from);
  };
  const result: LoadedDocument = {document, problems, address};
  return rest ? {...result, left, rest: () => (following ??= readOn(rest))} : result;
}
