import {posix} from 'node:path';
import {languages} from '../../schema/languages.js';
import {describePath} from '../../data/problem.js';
import {
  blocksFromMarkdown,
  textFromMarkdown,
  type FromMarkdown,
  type RawBlock,
} from './markdown.js';
import type {FileProblem} from './problem.js';

type Fields = Record<string, unknown>;

/** Reads a file of the content by its path, or answers `undefined` where there is none. */
export type ReadText = (path: string) => string | undefined;

/** The fields that may name a Markdown file instead of holding the text themselves. */
const textFields = ['lead', 'summary', 'transcript'];
const fileName = /^[^\s*[\]]+\.md$/i;

/**
 * Puts the Markdown files that a document names (`blocks: fjell.md`, or one for each language) in the place of their names.
 *
 * @param file - The document's own, as seen from the content's folder.
 */
export function attachMarkdown(
  document: unknown,
  file: string,
  read: ReadText,
): {document: unknown; files: string[]; problems: FileProblem[]} {
  const attached = new Attached(file, read);
  const result = isFields(document) ? attached.document(document) : document;
  return {document: result, files: attached.files, problems: attached.problems};
}

class Attached {
  readonly files: string[] = [];
  readonly problems: FileProblem[] = [];
  readonly #file: string;
  readonly #read: ReadText;

  constructor(file: string, read: ReadText) {
    this.#file = file;
    this.#read = read;
  }

  document(document: Fields): Fields {
    const result = {...document};
    for (const field of textFields) {
      if (field in result) result[field] = this.#text(result[field], field);
    }
    if ('blocks' in result) result['blocks'] = this.#blocks(result['blocks']);
    return result;
  }

  #text(value: unknown, field: string): unknown {
    if (isName(value)) return this.#convert(value, [field], textFromMarkdown) ?? null;
    if (!isFields(value)) return value;
    const entries = Object.entries(value).map(([language, text]) => [
      language,
      isName(text) ? this.#convert(text, [field, language], textFromMarkdown) : text,
    ]);
    return Object.fromEntries(entries) as Fields;
  }

  #blocks(value: unknown): unknown {
    if (isName(value)) return this.#convert(value, ['blocks'], blocksFromMarkdown) ?? null;
    if (!isFields(value)) return value;
    const versions = languages.flatMap((language) => {
      const name = value[language];
      if (!isName(name)) return [];
      const blocks = this.#convert(name, ['blocks', language], blocksFromMarkdown);
      return blocks ? [{language, name, blocks}] : [];
    });
    const [first, ...others] = versions;
    if (!first) return value;
    for (const {name, blocks} of others) {
      const expected = `the same blocks as ${first.name} has: ${shape(first.blocks)}`;
      const found = shape(blocks);
      if (found === shape(first.blocks)) continue;
      this.problems.push({file: this.#path(name), path: '', expected, found});
      return first.blocks;
    }
    return together(versions.map(({language, blocks}) => [language, blocks]));
  }

  #convert<Content>(
    name: string,
    path: string[],
    convert: (text: string) => FromMarkdown<Content>,
  ): Content | undefined {
    const file = this.#path(name);
    const text = file.startsWith('../') ? undefined : this.#read(file);
    if (text === undefined) {
      const expected = 'a Markdown file beside this one';
      const found = `“${name}”, which is not there`;
      this.problems.push({file: this.#file, path: describePath(path), expected, found});
      return undefined;
    }
    this.files.push(file);
    const {content, problems} = convert(text);
    this.problems.push(...problems.map((problem) => ({file, ...problem})));
    return content;
  }

  #path(name: string): string {
    return posix.join(posix.dirname(this.#file), name);
  }
}

/** Texts that differ by language, everywhere in values that are alike otherwise. */
function together(versions: readonly (readonly [language: string, value: unknown])[]): unknown {
  const [[, first] = ['', undefined]] = versions;
  const pick = (key: string | number) =>
    together(versions.map(([language, value]) => [language, (value as Fields)[key]]));
  if (Array.isArray(first)) return first.map((_, index) => pick(index));
  if (isFields(first)) {
    return Object.fromEntries(Object.keys(first).map((key) => [key, pick(key)]));
  }
  const same = versions.every(([, value]) => value === first);
  return same ? first : Object.fromEntries(versions);
}

/** What kind of block follows which, and how long lists are. */
const shape = (blocks: readonly RawBlock[]): string =>
  blocks
    .map(({type, items}) => (Array.isArray(items) ? `${type} of ${items.length}` : type))
    .join(', ');

const isName = (value: unknown): value is string =>
  typeof value === 'string' && fileName.test(value);

const isFields = (value: unknown): value is Fields =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
