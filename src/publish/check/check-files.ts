import {readFileSync} from 'node:fs';
import {extname, relative} from 'node:path';
import type {TerminalLanguage} from '../terminal.js';
import {inThreads} from '../threads.js';
import {checkDocument} from './check-document.js';
import {compose, type Remark} from './compose.js';
import type {Finding} from './finding.js';
import type {FileEntries} from './folder/entries.js';
import {checkFolder} from './folder/folder.js';
import {locator} from './locate.js';
import {decode} from './syntax/decode.js';
import {atRoot, type Parsed} from './syntax/parsed.js';
import {readJson} from './syntax/read-json.js';
import {readYaml} from './syntax/read-yaml.js';
import {isFields} from './walk.js';

/** How files are checked. */
export interface CheckOptions {
  /** The folder that paths are shown from. */
  readonly folder: string;
  readonly language: TerminalLanguage;
  /** As `2026-11-25`: dates of what has happened lie before it. */
  readonly today: string;
  /** Whether all documents are among the files, so that one missing here is missing. */
  readonly isWhole: boolean;
  /** The content of a file that is not on disk, by its path. */
  readonly contents?: ReadonlyMap<string, Buffer>;
}

/** A file in which something was found. */
export interface FileReport {
  readonly file: string;
  readonly remarks: readonly Remark[];
}

/** What was found in one file by itself, and what it has to do with others. */
export interface CheckedFile {
  readonly findings: readonly Finding[];
  readonly entries?: FileEntries;
}

/** Up to so many files are checked before another thread would be ready. */
const few = 400;
/** More threads would need more memory than they save time. */
const mostThreads = 4;

/** Checks files, in several threads where there are many of them. */
export async function checkFiles(
  files: readonly string[],
  options: CheckOptions,
): Promise<readonly FileReport[]> {
  if (files.length <= few || options.contents?.size) return checkHere(files, options);
  const module = new URL('./checking-worker.js', import.meta.url);
  const checked = await inThreads<string, CheckedFile>(module, files, {
    workerData: options,
    most: mostThreads,
  });
  return together(files, checked, options);
}

/** Checks files in this thread. */
export function checkHere(files: readonly string[], options: CheckOptions): readonly FileReport[] {
  return together(
    files,
    files.map((file) => checkFile(file, options)),
    options,
  );
}

/** Checks files with each other; answers with those in which something was found, in the order given. */
function together(
  files: readonly string[],
  checked: readonly CheckedFile[],
  options: CheckOptions,
): readonly FileReport[] {
  const found = new Map(files.map((file, index) => [file, [...(checked[index]?.findings ?? [])]]));
  const entries = checked.flatMap((each) => each.entries ?? []);
  const nameOf = (file: string) => shown(file, options.folder);
  checkFolder(entries, {files, isWhole: options.isWhole, nameOf}, (file, finding) => {
    found.get(file)?.push(finding);
  });
  return [...found]
    .filter(([, findings]) => findings.length > 0)
    .map(([file, findings]) => ({file: nameOf(file), remarks: inWords(file, findings, options)}));
}

/** Checks one file by itself. */
export function checkFile(file: string, options: CheckOptions): CheckedFile {
  const parsed = parse(file, options);
  if (!parsed) return {findings: [atRoot('cannot-open', {position: {line: 1, column: 1}})]};
  const {findings, readable, value} = parsed;
  if (!readable || isJsonSchema(value)) return {findings};
  const checked = checkDocument(value, file, options.today);
  return {findings: [...findings, ...checked.findings], entries: checked.entries};
}

function parse(file: string, {contents}: CheckOptions): Parsed | undefined {
  const bytes = contents?.get(file) ?? readOrNothing(file);
  if (!bytes) return undefined;
  const {text, findings} = decode(bytes);
  const format = formatOf(file);
  // What was saved in another encoding is not judged any further.
  if (findings.some(({severity}) => severity === 'error'))
    return {format, text, findings, readable: false};
  const parsed = format === 'json' ? readJson(text) : readYaml(text.replace(/^\ufeff/, ''));
  return {...parsed, findings: [...findings, ...parsed.findings]};
}

function readOrNothing(file: string): Buffer | undefined {
  try {
    return readFileSync(file);
  } catch {
    return undefined;
  }
}

/** The schema that editors use may lie beside the profiles. */
const isJsonSchema = (value: unknown): boolean =>
  isFields(value) &&
  typeof value['$schema'] === 'string' &&
  value['$schema'].includes('json-schema.org/');

const formatOf = (file: string): 'json' | 'yaml' =>
  /\.ya?ml$/i.test(extname(file)) ? 'yaml' : 'json';

const shown = (file: string, folder: string): string =>
  relative(folder, file).replaceAll('\\', '/') || file;

/** Positions are looked up here, and so only for files in which something was found. */
function inWords(
  file: string,
  findings: readonly Finding[],
  options: CheckOptions,
): readonly Remark[] {
  const bytes = options.contents?.get(file) ?? readOrNothing(file) ?? Buffer.alloc(0);
  const locate = locator(decode(bytes).text, formatOf(file));
  return findings
    .map((finding) => compose(finding, locate(finding), options.language))
    .sort((one, other) => one.line - other.line || one.column - other.column);
}
