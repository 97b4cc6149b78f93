import {fileSchemes, parseAddress} from '../schema/parse-address.js';
import type {SpotlightDocument} from '../schema/spotlight-document.js';
import {Deadline, timeLimit} from './fetch-json.js';
import {LoadError} from './load-error.js';
import {loadFile, readValue, type LoadedDocument} from './load-file.js';
import {Pages} from './pages.js';
import {describeValue, type Problem} from './problem.js';

export type {LoadedDocument} from './load-file.js';

/** Where an element gets its document from: an address, a value the page has, or JSON text between the tags. */
export type Source =
  | {readonly src: string; readonly base: string}
  | {readonly data: unknown; readonly base: string}
  | {readonly text: string; readonly base: string};

// The page itself may hand out `blob:` addresses.
const schemes = [...fileSchemes, 'blob:'];
/** How many ids an editor is told of where the one asked for is not among them. */
const mostIds = 10;

/**
 * Gets a document from its source.
 *
 * @throws {LoadError} with the reason that readers and editors are told.
 */
export async function loadDocument(source: Source): Promise<LoadedDocument> {
  if ('src' in source) return loadAddress(source.src, source.base);
  const data = 'text' in source ? parse(source.text) : source.data;
  return readValue(data, source.base, 'the page');
}

async function loadAddress(src: string, base: string): Promise<LoadedDocument> {
  const url = parseAddress(src.trim(), schemes, base);
  if (!url) {
    const expected = 'the address of a JSON file, absolute or relative to the page';
    throw new LoadError('unreachable', [{path: 'src', expected, found: describeValue(src)}]);
  }
  const id = url.hash.slice(1);
  url.hash = '';
  const file = loadFile(url.href, base);
  if (!id) return file;
  // An item may be on any of many pages, each of which may take its time.
  const deadline = new Deadline(timeLimit);
  return deadline.race(pick(file, decode(id), deadline)).finally(() => deadline.end());
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    throw new LoadError('not-json');
  }
}

/** Finds one document of a collection by its id, on the first page that has it. */
async function pick(
  loading: Promise<LoadedDocument>,
  id: string,
  deadline: Deadline,
): Promise<LoadedDocument> {
  const file = await loading;
  if (file.document.id === id) return file;
  const pages = new Pages(file);
  const ids: string[] = [];
  let problems: readonly Problem[] = [];
  let start = file;
  let page: LoadedDocument | undefined = file;
  for (; page && deadline.left > 0; page = await pages.next()) {
    // A long file comes in parts, which share its address.
    if (page.address !== start.address) start = page;
    const items = itemsOf(page.document);
    const document = items.find((item) => item.id === id);
    if (document) return {document, problems: page.problems, address: page.address, file: start};
    if (ids.length <= mostIds) ids.push(...items.map((item) => item.id));
    problems = [...problems, ...page.problems];
  }
  throw new LoadError('invalid', [missing(id, ids), ...problems]);
}

const itemsOf = (document: SpotlightDocument): readonly SpotlightDocument[] =>
  (document.type === 'collection' && document.items) || [];

function missing(id: string, ids: readonly string[]): Problem {
  const found = ids.slice(0, mostIds).join(', ') + (ids.length > mostIds ? ' …' : '');
  return {path: 'items', expected: `a document with the id ${id}`, found: found || 'nothing'};
}

function decode(id: string): string {
  try {
    return decodeURIComponent(id);
  } catch {
    return id;
  }
}
