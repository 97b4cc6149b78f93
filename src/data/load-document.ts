import {fileSchemes, parseAddress} from '../schema/parse-address.js';
import {Deadline, timeLimit} from './fetch-json.js';
import {LoadError} from './load-error.js';
import {
  brought,
  itemOf,
  loadFile,
  readValue,
  type Bring,
  type LoadedDocument,
} from './load-file.js';

export type {LoadedDocument} from './load-file.js';

/**
 * Where an element gets its document from: an address, a value the page has, or JSON text between the tags, which may be a
 * collection that has an item of the `id`.
 */
export type Source = {readonly base: string} & (
  | {readonly src: string}
  | {readonly data: unknown; readonly id?: string | undefined}
  | {readonly text: string; readonly id?: string | undefined}
);

// The page itself may hand out `blob:` addresses.
const schemes = [...fileSchemes, 'blob:'];

/**
 * Gets a document from its source. It always ends, within eight seconds.
 *
 * @throws {LoadError} with the reason that readers and editors are told.
 */
export async function loadDocument(source: Source, bring?: Bring): Promise<LoadedDocument> {
  // A file may lead to others, each of which may take its time.
  const deadline = new Deadline(timeLimit);
  return deadline.race(load(source, deadline, bring)).finally(() => deadline.end());
}

async function load(source: Source, deadline: Deadline, bring?: Bring): Promise<LoadedDocument> {
  return 'src' in source
    ? loadAddress(source.src, source.base, deadline, bring)
    : readGiven(source, bring);
}

async function readGiven(source: Exclude<Source, {src: string}>, bring?: Bring) {
  const data = 'text' in source ? parse(source.text) : source.data;
  return itemOf(await readValue(data, source.base, 'the page', bring), source.id);
}

async function loadAddress(src: string, base: string, deadline: Deadline, bring?: Bring) {
  const url = parseAddress(src.trim(), schemes, base);
  if (!url) throw (await brought(bring)).refusedSource(src);
  const id = decode(url.hash.slice(1));
  url.hash = '';
  const file = await loadFile(url.href, base, bring);
  const loaded = itemOf(file, id);
  const found = !id || loaded.document.id === id;
  return found ? loaded : (await brought(bring)).findFurther(file, id, deadline);
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    throw new LoadError('not-json');
  }
}

function decode(id: string): string {
  try {
    return decodeURIComponent(id);
  } catch {
    return id;
  }
}
