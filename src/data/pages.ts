import {fileSchemes, parseAddress} from '../schema/parse-address.js';
import {LoadError} from './load-error.js';
import {loadFile, type LoadedDocument} from './load-file.js';
import {tell} from './tell.js';

const mostPages = 100;

/**
 * Walks through all of a collection: the rest of a long file, then the pages that follow it, each once and one after
 * another. It ends at the last page, at one it has seen, or after a hundred.
 */
export class Pages {
  #current: LoadedDocument;
  readonly #seen = new Set<string>();
  #count = 1;

  constructor(first: LoadedDocument) {
    this.#current = first;
    this.#seen.add(first.address);
  }

  /**
   * What comes next, or `undefined` at the end. After a failure it can be asked for again.
   *
   * @throws {LoadError} where a page cannot be had.
   */
  async next(): Promise<LoadedDocument | undefined> {
    const {rest} = this.#current;
    const next = rest ? await rest() : await this.#nextPage();
    if (next) this.#current = next;
    return next;
  }

  async #nextPage(): Promise<LoadedDocument | undefined> {
    const {document, address} = this.#current;
    const next = document.type === 'collection' ? document.next : undefined;
    const url = next === undefined ? undefined : parseAddress(next, fileSchemes, address);
    if (!url || this.#count >= mostPages) return undefined;
    url.hash = '';
    if (this.#seen.has(url.href)) return undefined;
    const page = await loadFile(url.href, address);
    refuseOthers(page, url.href);
    // A redirect may lead back to where we have been.
    if (page.address !== url.href && this.#seen.has(page.address)) return undefined;
    this.#seen.add(url.href).add(page.address);
    this.#count += 1;
    return page;
  }
}

function refuseOthers({document: {type}}: LoadedDocument, address: string): void {
  if (type === 'collection') return;
  const problems = [{path: 'type', expected: 'collection', found: type}];
  tell('is no page of a collection', problems, address);
  throw new LoadError('invalid', problems);
}
