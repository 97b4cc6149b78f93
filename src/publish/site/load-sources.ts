import {readFileSync} from 'node:fs';
import {join} from 'node:path';
import {attachMarkdown} from './attach-markdown.js';
import {hashOf, type Entry, type Stamp} from './cache.js';
import {isSource, type ContentFile} from './find-content.js';
import type {FileProblem} from './problem.js';
import {readSource} from './read-source.js';

/** A document as it is written in the content, its Markdown attached. */
export interface LoadedSource {
  readonly path: string;
  readonly raw: unknown;
  readonly inputs: Readonly<Record<string, Stamp>>;
  readonly problems: readonly FileProblem[];
}

/** The content's folder as it is now. */
export interface Content {
  readonly folder: string;
  readonly files: ReadonlyMap<string, ContentFile>;
}

/** The files that hold documents, in order. */
export const sourcesOf = ({files}: Content): string[] => [...files.keys()].filter(isSource);

/** Reads a document with the Markdown files that it names. */
export function loadSource(path: string, content: Content): LoadedSource {
  const inputs: Record<string, Stamp> = {};
  const read = (file: string): string | undefined => {
    if (!content.files.has(file)) return undefined;
    const bytes = readFileSync(join(content.folder, file));
    inputs[file] = stampOf(file, content, hashOf(bytes));
    return bytes.toString('utf8');
  };
  const {value, problems} = readSource(path, read(path) ?? '');
  const attached = attachMarkdown(value, path, read);
  return {
    path,
    raw: attached.document,
    inputs,
    problems: [...problems.map((problem) => ({file: path, ...problem})), ...attached.problems],
  };
}

/** Whether everything that a document was made from is as it was. What was only touched is read to be sure. */
export function isUnchanged({inputs}: Pick<Entry, 'inputs'>, content: Content): boolean {
  return Object.entries(inputs).every(([file, stamp]) => isSame(file, stamp, content));
}

/** Whether a file is as it was when a stamp of it was taken. */
export function isSame(file: string, [size, time, hash]: Stamp, content: Content): boolean {
  const now = content.files.get(file);
  if (now?.size !== size) return false;
  return now.time === time || hashOf(readFileSync(join(content.folder, file))) === hash;
}

/** What tells later whether a file has changed. */
export function stampOf(file: string, {files}: Content, hash: string): Stamp {
  const {size = 0, time = 0} = files.get(file) ?? {};
  return [size, time, hash];
}
