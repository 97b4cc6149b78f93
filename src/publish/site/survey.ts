import {withdrawnIds} from '../../data/withdrawn.js';
import {pathsOf} from '../page/site.js';
import type {Entry} from './cache.js';
import type {LoadedSource} from './load-sources.js';
import type {FileProblem} from './problem.js';
import type {Everything} from './prepare-document.js';
import {isWithdrawn} from './withdrawal.js';

/** What all documents together say, before any is published. */
export interface Survey extends Everything {
  readonly problems: readonly FileProblem[];
  /** The list of all documents as the content defines it, where it does. */
  readonly home?: unknown;
  /** Files that are not published: a document in each has been withdrawn, or is called what another is called. */
  readonly left: ReadonlySet<string>;
}

/** Where a source is published, without an ending. */
export const stemOf = (path: string): string => path.replace(/\.(json|ya?ml)$/i, '');

/** Folders and files that the publisher fills itself. */
const reserved = /^(embed|oembed|spotlight)\/|^(index|sitemap[^/]*)$|\.columns$/;

/** Looks at all documents: what they are called, and who and what has been withdrawn. */
export function survey(
  sources: readonly string[],
  loaded: ReadonlyMap<string, LoadedSource>,
  before: Readonly<Record<string, Entry>>,
): Survey {
  const people = new Set<unknown>();
  const documents = new Set<string>();
  const left = new Set<string>();
  const problems: FileProblem[] = [];
  const byId = new Map<string, string>();
  const bySource = new Map<string, string>();
  const owners = new Map<string, string>();
  let home: unknown;

  for (const path of sources) {
    const source = loaded.get(path);
    if (source) for (const id of withdrawnPeople(source)) people.add(id);
    const id = source ? idOf(source.raw) : before[path]?.id;
    if (isWithdrawn(source?.raw)) {
      left.add(path);
      if (id !== undefined) documents.add(id);
      continue;
    }
    const stem = stemOf(path);
    const twin = owners.get(stem) ?? (id === undefined ? undefined : owners.get(`#${id}`));
    if (twin ?? reserved.test(stem)) {
      const expected = twin
        ? 'an id, and a name without its ending, that no other document of the content has'
        : 'a path that `publish` does not use itself (index, sitemap, embed/, oembed/, spotlight/, ….columns)';
      problems.push({file: path, path: '', expected, found: twin ? `those of ${twin}` : path});
      left.add(path);
      continue;
    }
    owners.set(stem, path);
    if (id === undefined) continue;
    if (id === 'directory') home = source?.raw;
    owners.set(`#${id}`, path);
    byId.set(id, pathsOf(stem).json);
    bySource.set(path, pathsOf(stem).json);
  }
  return {people, documents, left, problems, home, known: {byId, bySource}};
}

/** The ids of people of whom a document says that they have withdrawn. */
export function withdrawnPeople({raw}: LoadedSource): ReadonlySet<unknown> {
  try {
    return withdrawnIds(raw);
  } catch {
    // It lies too deep: the validator says so.
    return new Set();
  }
}

function idOf(raw: unknown): string | undefined {
  const id = typeof raw === 'object' && raw !== null ? (raw as {id?: unknown}).id : undefined;
  return typeof id === 'string' ? id : undefined;
}

/** What every document depends on: who and what has been withdrawn, and what the list of all documents is called. */
export const commonOf = ({people, documents, home}: Survey): string =>
  JSON.stringify([[...people, ...documents].map(String).sort(), home]);
