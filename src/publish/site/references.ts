import {describePath} from '../../data/problem.js';
import {mapPaths, isRelative, pathBetween, resolvePath} from './paths.js';

type Fields = Record<string, unknown>;

/** The documents that are published, by id and by the file that they are written in. */
export interface Known {
  /** The published file of an id. */
  readonly byId: ReadonlyMap<string, string>;
  /** The published file of a source file. */
  readonly bySource: ReadonlyMap<string, string>;
}

/** What a document refers to, as it is to be published. */
export interface Referenced<Value> {
  readonly document: Value;
  /** Paths to documents that are not there; they are left out, and the name stays. */
  readonly dangling: readonly {readonly path: string; readonly found: string}[];
}

/**
 * Leads references to where documents are published: `fjell.yaml` becomes `fjell.json`, an id without a path gets one, and
 * a path to a document that is not there goes.
 *
 * @param source - The file that the document is written in; `file` is the one it is published in.
 */
export function resolveReferences<Value>(
  document: Value,
  {source, file}: {source: string; file: string},
  known: Known,
): Referenced<Value> {
  const dangling: {path: string; found: string}[] = [];
  const led = mapPaths(document, (path, key, place) => {
    if (key !== 'href') return path;
    const target = resolvePath(path, source);
    const published = known.bySource.get(target.file);
    if (published) return pathBetween(file, published) + target.rest;
    dangling.push({path: describePath(place), found: path});
    return undefined;
  });
  return {document: fill(led, file, known, true) as Value, dangling};
}

function fill(value: unknown, file: string, known: Known, root = false): unknown {
  if (Array.isArray(value)) return value.map((each) => fill(each, file, known));
  if (!isFields(value)) return value;
  const entries = Object.entries(value).map(([key, inner]) => [key, fill(inner, file, known)]);
  const filled = Object.fromEntries(entries) as Fields;
  const target = root || !isReference(filled) ? undefined : known.byId.get(filled['id'] as string);
  if (target && target !== file) filled['href'] = pathBetween(file, target);
  return filled;
}

/** Everything that a value names by id, people and documents, or by a path. */
export function mentionsOf(value: unknown): Set<string> {
  const mentions = new Set<string>();
  visit(value);
  return mentions;

  function visit(inner: unknown): void {
    if (Array.isArray(inner)) inner.forEach(visit);
    else if (isFields(inner)) {
      if (typeof inner['id'] === 'string') mentions.add(inner['id']);
      for (const [key, each] of Object.entries(inner)) {
        if (key === 'href' && typeof each === 'string' && isRelative(each)) mentions.add(each);
        else visit(each);
      }
    }
  }
}

const referenceFields = new Set(['id', 'name', 'href']);

/** A group of `id`, `name` and nothing more: a person with an id has no `href`, but mostly a role. */
const isReference = (fields: Fields): boolean =>
  typeof fields['id'] === 'string' &&
  typeof fields['name'] === 'string' &&
  Object.keys(fields).every((key) => referenceFields.has(key));

const isFields = (value: unknown): value is Fields =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
