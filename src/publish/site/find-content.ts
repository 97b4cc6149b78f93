import {readdir, stat} from 'node:fs/promises';
import {join} from 'node:path';

/** A file of the content, and what tells cheaply whether it has changed. */
export interface ContentFile {
  /** As seen from the content's folder, with `/` between. */
  readonly path: string;
  readonly size: number;
  /** When it was last written, in milliseconds. */
  readonly time: number;
}

/** Files that may hold a document. */
export const isSource = (path: string): boolean => /\.(json|ya?ml)$/i.test(path);

/** All files below a folder, by path. What begins with a dot is not content, nor is what an installation leaves. */
export async function findContent(folder: string): Promise<Map<string, ContentFile>> {
  const paths: string[] = [];
  await walk(folder, '', paths);
  const files = await inBatches(paths.sort(), async (path) => {
    const {size, mtimeMs} = await stat(join(folder, path));
    return {path, size, time: mtimeMs};
  });
  return new Map(files.map((file) => [file.path, file]));
}

async function walk(folder: string, below: string, paths: string[]): Promise<void> {
  for (const entry of await readdir(join(folder, below), {withFileTypes: true})) {
    if (entry.name.startsWith('.') || entry.name === 'node_modules') continue;
    const path = below ? `${below}/${entry.name}` : entry.name;
    if (entry.isDirectory()) await walk(folder, path, paths);
    // A link may lead out of the folder, and what lies there was not meant to be published.
    else if (entry.isFile()) paths.push(path);
  }
}

/** Does something for each of many, some at a time: all at once, the system runs out of open files. */
export async function inBatches<Item, Result>(
  items: readonly Item[],
  work: (item: Item) => Promise<Result>,
  size = 64,
): Promise<Result[]> {
  const results: Result[] = [];
  for (let start = 0; start < items.length; start += size) {
    results.push(...(await Promise.all(items.slice(start, start + size).map(work))));
  }
  return results;
}
