import {scanRunningText, type Piece} from '../../data/running-text.js';
import {chooseText} from '../../locale/choose-text.js';
import type {Language, Localized} from '../../schema/localized.js';
import {fileSchemes, linkSchemes, parseAddress} from '../../schema/parse-address.js';

/** A node of JSON-LD. What is `undefined` is not written. */
export type Node = {readonly '@type': string} & Readonly<Record<string, unknown>>;

/** How one document is told to a machine: in which language, and where its relative paths start. */
export class Writer {
  readonly language: Language;
  readonly #documentLanguage: Language;
  readonly #address: string | undefined;

  /** @param address - The absolute address of the document's file, where it is known. */
  constructor(language: Language, documentLanguage: Language = 'nb', address?: string) {
    this.language = language;
    this.#documentLanguage = documentLanguage;
    this.#address = address;
  }

  /** A plain text in the reader's language, or the nearest there is. */
  text(localized: Localized | undefined): string | undefined {
    if (localized === undefined) return undefined;
    return chooseText(localized, this.language, this.#documentLanguage).text;
  }

  /** Running text without its marks. */
  plain(localized: Localized | undefined): string | undefined {
    const text = this.text(localized);
    return text && scanRunningText(text).map(wordsOf).join('\n\n');
  }

  texts(localized: readonly Localized[] | undefined): string[] | undefined {
    return listed(localized?.map((each) => this.text(each)));
  }

  /** The address of a file, absolute where we know from where. */
  file(path: string): string {
    return (this.#address && parseAddress(path, fileSchemes, this.#address)?.href) || path;
  }

  /** A web page's address, unless it is none that a reader would be sent to. */
  page(address: string | undefined): string | undefined {
    const url = address === undefined ? undefined : parseAddress(address, linkSchemes);
    return url && /^https?:$/.test(url.protocol) ? url.href : undefined;
  }
}

const wordsOf = (pieces: readonly Piece[]): string =>
  pieces.map((piece) => (typeof piece === 'string' ? piece : wordsOf(piece.pieces))).join('');

/** A list without what is missing; none at all where nothing is left. */
export function listed<Item>(items: readonly (Item | undefined)[] | undefined): Item[] | undefined {
  const there = (items ?? []).filter((item) => item !== undefined);
  return there.length > 0 ? there : undefined;
}

/** A date as ISO 8601 has it: the first of two, and of a season the year. */
export function isoDate(span: string | undefined, which: 'first' | 'last' = 'first') {
  const date = span?.split('/').at(which === 'first' ? 0 : -1);
  return date && /^\d{4}-2[1-4]$/.test(date) ? date.slice(0, 4) : date;
}
