import {readdirSync} from 'node:fs';
import {basename, dirname} from 'node:path';

const listings = new Map<string, ReadonlySet<string>>();

/** Tells whether a file is there under exactly this name: a server tells capitals from small letters even where a desk does not. */
export const isThere = (path: string): boolean => namesIn(dirname(path)).has(basename(path));

/** The names in a folder; none where there is no such folder. Read once. */
export function namesIn(folder: string): ReadonlySet<string> {
  const known = listings.get(folder);
  if (known) return known;
  const names = new Set(read(folder));
  listings.set(folder, names);
  return names;
}

function read(folder: string): readonly string[] {
  try {
    return readdirSync(folder);
  } catch {
    return [];
  }
}
