import {posix} from 'node:path';

/** The keys under which a document names a file beside it; a link for readers (`url`) is always whole. */
const fileKeys = new Set(['src', 'href', 'next']);

type Place = readonly (string | number)[];
type Change = (path: string, key: string, place: Place) => string | undefined;

/**
 * A copy of a value in which every path to a file is changed. Addresses that lead to the same place from anywhere are
 * left alone; what is changed to `undefined` is left out.
 */
export function mapPaths<Value>(value: Value, change: Change): Value {
  return map(value, change, []) as Value;
}

function map(value: unknown, change: Change, place: Place): unknown {
  if (Array.isArray(value)) {
    return value.map((each, index) => map(each, change, [...place, index]));
  }
  if (typeof value !== 'object' || value === null) return value;
  const result: Record<string, unknown> = {};
  for (const [key, inner] of Object.entries(value)) {
    const isPath = fileKeys.has(key) && typeof inner === 'string' && isRelative(inner);
    const here = [...place, key];
    const changed = isPath ? change(inner, key, here) : map(inner, change, here);
    if (changed !== undefined) result[key] = changed;
  }
  return result;
}

/** Whether a path starts from the file that it stands in. */
export const isRelative = (path: string): boolean =>
  path !== '' && !/^([a-z][a-z0-9+.-]*:|\/)/i.test(path);

/** The file that a relative path leads to from another, both as seen from the same folder, and what follows its name. */
export function resolvePath(path: string, from: string): {file: string; rest: string} {
  const [, name = '', rest = ''] = /^([^?#]*)(.*)$/s.exec(path) ?? [];
  return {file: name ? posix.join(posix.dirname(from), decode(name)) : from, rest};
}

/** The relative path that leads from one file to another. */
export function pathBetween(from: string, to: string): string {
  const path = encodeURI(posix.relative(posix.dirname(from), to)).replace(
    /[?#]/g,
    encodeURIComponent,
  );
  // A first part with a colon would read as a scheme.
  return /^[^/]*:/.test(path) ? `./${path}` : path;
}

/** A copy of a value that stood in one file and is to stand in another: its relative paths lead to the same places. */
export const moved = <Value>(value: Value, from: string, to: string): Value =>
  mapPaths(value, (path) => {
    const {file, rest} = resolvePath(path, from);
    return pathBetween(to, file) + rest;
  });

function decode(path: string): string {
  try {
    return decodeURIComponent(path);
  } catch {
    return path;
  }
}
