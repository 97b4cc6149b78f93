import {closeReading, type CloseReading} from './close-reading.js';
import {fetchJson} from './fetch-json.js';
import {itemsOf} from './items.js';
import {LoadError} from './load-error.js';
import type {ReadDocument} from './read-document.js';
import {readPlainly} from './read-plainly.js';

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

/** A file at hand, read as far as it can be with what is at hand. */
type File = (bring?: Bring) => Promise<LoadedDocument>;

// One request for one file, however many widgets ask.
let files = new Map<string, Promise<File>>();
let cache: RequestCache | undefined;

/** Asks for everything anew from now on, since what is at hand may lack what a reader looks for. */
export function askAnew(): void {
  files = new Map();
  cache = 'no-cache';
}

/**
 * Gets the file at an address, once for all who ask.
 *
 * @param base - Where the paths of a file start that the page itself has made.
 * @throws {LoadError}
 */
export async function loadFile(
  address: string,
  base: string,
  bring?: Bring,
): Promise<LoadedDocument> {
  let loading = files.get(address);
  if (!loading) {
    loading = fetchFile(address, base);
    files.set(address, loading);
    forgetFailure(loading, address, files);
  }
  const read = await loading;
  return read(bring);
}

// So that another try is a real one.
function forgetFailure(work: Promise<unknown>, address: string, from: typeof files): void {
  work.catch(() => from.delete(address));
}

async function fetchFile(address: string, base: string): Promise<File> {
  const among = files;
  const fetched = await fetchJson(address, undefined, cache);
  // Nothing is relative to a `blob:` address: its paths start from the page that made it.
  const home = fetched.address.startsWith('blob:') ? base : fetched.address;
  const plain = readAtOnce(fetched.json, home, address);
  if (plain) return () => Promise.resolve(plain);
  let close: Promise<LoadedDocument> | undefined;
  return async (bring) => {
    // Whoever asks brings it: others may have been taken off the page meanwhile.
    const {read} = await brought(bring);
    if (!close) {
      close = Promise.resolve().then(() => read(fetched.json, home, address));
      forgetFailure(close, address, among);
    }
    return close;
  };
}

/** Brings what reads closely, where it is not there yet. */
export type Bring = () => Promise<void> | undefined;

/**
 * Reads a document whose paths start from `address`, as far as it can be read with what is at hand; if that is not enough,
 * the answer is `undefined`.
 *
 * @param from - What the console calls its origin.
 * @throws {LoadError}
 */
export function readAtOnce(
  data: unknown,
  address: string,
  from: string,
): LoadedDocument | undefined {
  const document = readPlainly(data);
  return document
    ? {document, problems: [], address}
    : closeReading.begin()?.read(data, address, from);
}

/**
 * Reads a document as `readAtOnce` does, and brings what that takes.
 *
 * @throws {LoadError}
 */
export async function readValue(
  data: unknown,
  address: string,
  from: string,
  bring?: Bring,
): Promise<LoadedDocument> {
  return readAtOnce(data, address, from) ?? (await brought(bring)).read(data, address, from);
}

/**
 * What reads closely, once it has been brought.
 *
 * @throws {LoadError} where it cannot be had.
 */
export async function brought(bring?: Bring): Promise<CloseReading> {
  if (!closeReading.begin()) await bring?.();
  const reading = closeReading.begin();
  if (!reading) throw new LoadError('unreachable');
  return reading;
}

/** The item of a collection that has the id; if there is none, the file as it is. */
export function itemOf(file: LoadedDocument, id: string | undefined): LoadedDocument {
  const {document: whole, problems, address} = file;
  const document = itemsOf(whole).find((item) => item.id === id);
  return document ? {document, problems, address, file} : file;
}
