import {fileSchemes, parseAddress} from '../schema/address.js';
import type {SpotlightDocument} from '../schema/spotlight-document.js';
import {fetchJson} from './fetch-json.js';
import {LoadError} from './load-error.js';
import {describeValue, type Problem} from './problem.js';
import {readDocument, type ReadDocument} from './read-document.js';

/** A document at hand, with the address that its relative paths start from. */
export interface LoadedDocument extends ReadDocument {
  readonly address: string;
}

/** Where an element gets its document from: an address, a value the page has, or JSON text between the tags. */
export type Source =
  | {readonly src: string; readonly base: string}
  | {readonly data: unknown; readonly base: string}
  | {readonly text: string; readonly base: string};

// One request for one file, however many widgets ask. The page itself may hand out `blob:` addresses.
const schemes = [...fileSchemes, 'blob:'];
const mostTold = 20;
const files = new Map<string, Promise<LoadedDocument>>();

/**
 * Gets a document from its source.
 *
 * @throws {LoadError} with the reason that readers and editors are told.
 */
export async function loadDocument(source: Source): Promise<LoadedDocument> {
  if ('src' in source) return loadAddress(source.src, source.base);
  const data = 'text' in source ? parse(source.text) : source.data;
  return {...read(data, 'the page'), address: source.base};
}

async function loadAddress(src: string, base: string): Promise<LoadedDocument> {
  const url = parseAddress(src.trim(), schemes, base);
  if (!url) {
    const expected = 'the address of a JSON file, absolute or relative to the page';
    throw new LoadError('unreachable', [{path: 'src', expected, found: describeValue(src)}]);
  }
  const id = url.hash.slice(1);
  url.hash = '';
  const file = await loadFile(url.href, base);
  return id ? pick(file, decode(id)) : file;
}

function loadFile(address: string, base: string): Promise<LoadedDocument> {
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
  return {...read(fetched.json, address), address: home};
}

/** Reads a document, and tells whoever looks into the console what an editor should mend. */
function read(data: unknown, from: string): ReadDocument {
  try {
    const document = readDocument(data);
    tell('left out', document.problems, from);
    return document;
  } catch (error) {
    if (error instanceof LoadError) tell('cannot be shown', error.problems, from);
    throw error;
  }
}

function tell(outcome: string, problems: readonly Problem[], from: string): void {
  if (problems.length === 0) return;
  const lines = problems
    .slice(0, mostTold)
    .map(
      ({path, expected, found}) => `${path || 'the file'}: expected ${expected}, found ${found}`,
    );
  const more = problems.length > mostTold ? `\nand ${problems.length - mostTold} more` : '';
  console.warn(`Spotlight, profile from ${from}, ${outcome}:\n${lines.join('\n')}${more}`);
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    throw new LoadError('not-json');
  }
}

/** Finds one document of a collection by its id. */
function pick(file: LoadedDocument, id: string): LoadedDocument {
  const {document} = file;
  if (document.id === id) return file;
  const items: readonly SpotlightDocument[] =
    (document.type === 'collection' && document.items) || [];
  const found = items.find((item) => item.id === id);
  if (!found) throw new LoadError('invalid', [missing(id, items), ...file.problems]);
  return {...file, document: found};
}

function missing(id: string, items: readonly SpotlightDocument[]): Problem {
  const ids = items.slice(0, 10).map((item) => item.id);
  const found = ids.join(', ') + (items.length > ids.length ? ' …' : '');
  return {path: 'items', expected: `a document with the id ${id}`, found: found || 'nothing'};
}

function decode(id: string): string {
  try {
    return decodeURIComponent(id);
  } catch {
    return id;
  }
}
