import type {Language} from '../../schema/localized.js';
import type {Localized} from '../../schema/localized.js';
import {Reader} from '../../locale/reader.js';
import {fileSchemes, parseAddress} from '../../schema/parse-address.js';
import type {SpotlightDocument} from '../../schema/spotlight-document.js';
import {markup, type Content} from '../markup.js';
import {KnownPeople} from './known-names.js';

/** What whoever fetches a code decides. */
export interface SnippetOptions {
  readonly language: Language;
  /** The level of the first heading, 2 to 4; 3 if left out. */
  readonly headingLevel?: number;
  /** Whether people are named, quoted and shown: a copy cannot be called back when somebody withdraws. */
  readonly people?: boolean;
  /** The absolute address of the document's JSON, which its pictures are relative to. Without it there are none. */
  readonly file?: string | undefined;
  /** The absolute address of the document's own page. */
  readonly page?: string | undefined;
}

/** Reads a document for a snippet: texts in one language, and without people unless they were asked for. */
export class SnippetReader {
  readonly reader: Reader;
  readonly people: boolean;
  readonly #unnamed: KnownPeople | undefined;
  readonly #level: number;
  readonly #file: string | undefined;

  constructor(document: SpotlightDocument, options: SnippetOptions) {
    const {language, headingLevel = 3, people = false, file} = options;
    this.reader = new Reader(language, document);
    this.people = people;
    this.#unnamed = people ? undefined : new KnownPeople(document);
    this.#level = Math.min(Math.max(Math.floor(headingLevel) || 3, 2), 4);
    this.#file = file;
  }

  /** A text, without the paragraphs that name somebody. */
  text(localized: Localized | undefined): string {
    if (localized === undefined) return '';
    const {text} = this.reader.text(localized);
    const unnamed = this.#unnamed;
    if (!unnamed) return text;
    return text
      .split(/\r?\n[ \t]*\r?\n/)
      .filter((paragraph) => !unnamed.namedIn(paragraph))
      .join('\n\n');
  }

  /** A heading; deeper ones than the fourth are of the fourth level, since most filters know no more. */
  heading(content: Content, deeper = 0): Content {
    const level = Math.min(this.#level + deeper, 4);
    if (level === 2) return markup`<h2>${content}</h2>\n`;
    return level === 3 ? markup`<h3>${content}</h3>\n` : markup`<h4>${content}</h4>\n`;
  }

  /** The absolute address of a file beside the document. */
  file(path: string): string | undefined {
    return this.#file && parseAddress(path, fileSchemes, this.#file)?.href;
  }
}
