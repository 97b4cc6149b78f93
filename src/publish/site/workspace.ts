import {existsSync} from 'node:fs';
import {mkdir, readdir, readFile, rename, rm, rmdir, writeFile} from 'node:fs/promises';
import {basename, dirname, join} from 'node:path';
import {inBatches} from './find-content.js';
import {lock} from './lock.js';
import {isImmutable} from './output.js';

/** What is left to do of a run whose files are all made. */
interface Journal {
  readonly removed: readonly string[];
  readonly cache: unknown;
}

/**
 * The place beside the published folder where a run makes its files. Nothing in the folder changes before all of them are
 * there; then they are moved in, in an order that never shows a page without its data. A run that was cut off while
 * moving is finished by the next one.
 */
export class Workspace {
  readonly out: string;
  readonly staging: string;
  readonly cacheFile: string;
  readonly #folder: string;
  readonly #journal: string;
  #release: (() => Promise<void>) | undefined;

  constructor(out: string) {
    this.out = out;
    this.#folder = join(dirname(out), `.${basename(out)}.publish`);
    this.staging = join(this.#folder, 'staging');
    this.cacheFile = join(this.#folder, 'cache.json');
    this.#journal = join(this.#folder, 'journal.json');
  }

  /**
   * Begins a run: finishes an earlier one that was cut off while moving, or forgets what it left behind.
   *
   * @throws {Busy} While another run is at work here.
   */
  async begin(): Promise<void> {
    await mkdir(this.#folder, {recursive: true});
    this.#release = await lock(join(this.#folder, 'lock.json'));
    if (existsSync(this.#journal)) {
      const journal = JSON.parse(await readFile(this.#journal, 'utf8')) as Journal;
      await this.#finish(journal);
    }
    await rm(this.staging, {recursive: true, force: true});
    await mkdir(this.staging, {recursive: true});
  }

  /** Publishes what has been made, takes away what is no longer published, and keeps the cache for the next run. */
  async publish(removed: readonly string[], cache: unknown): Promise<number> {
    const journal: Journal = {removed, cache};
    await writeFile(`${this.#journal}.new`, JSON.stringify(journal));
    await rename(`${this.#journal}.new`, this.#journal);
    return this.#finish(journal);
  }

  /** Ends a run that has come to nothing: the published folder is as it was. */
  async giveUp(): Promise<void> {
    await rm(this.staging, {recursive: true, force: true});
  }

  /** Lets other runs in again. */
  async leave(): Promise<void> {
    await this.#release?.();
  }

  /** All files of the published folder, for a run that knows nothing of the one before. */
  async published(): Promise<string[]> {
    return existsSync(this.out) ? filesIn(this.out) : [];
  }

  async #finish({removed, cache}: Journal): Promise<number> {
    const made = existsSync(this.staging) ? await filesIn(this.staging) : [];
    const folders = new Set(made.map((path) => dirname(path)));
    for (const folder of folders) await mkdir(join(this.out, folder), {recursive: true});
    for (const group of inOrder(made)) {
      await inBatches(group, (path) => rename(join(this.staging, path), join(this.out, path)));
    }
    await inBatches(removed, (path) => rm(join(this.out, path), {force: true}));
    await this.#removeEmptyFolders(removed);
    await writeFile(`${this.cacheFile}.new`, JSON.stringify(cache));
    await rename(`${this.cacheFile}.new`, this.cacheFile);
    await rm(this.#journal, {force: true});
    await rm(this.staging, {recursive: true, force: true});
    return made.length;
  }

  async #removeEmptyFolders(removed: readonly string[]): Promise<void> {
    const folders = [...new Set(removed.map((path) => dirname(path)))].filter(
      (path) => path !== '.',
    );
    for (const folder of folders.sort((a, b) => b.length - a.length)) {
      // A folder that still holds something stays.
      await rmdir(join(this.out, folder)).catch(() => undefined);
    }
  }
}

/** What others need comes before them: scripts and hashed files, data, frames and pages, and the index at the end. */
function inOrder(paths: readonly string[]): string[][] {
  const groups: string[][] = [[], [], [], []];
  for (const path of paths) groups[rank(path)]?.push(path);
  return groups;
}

function rank(path: string): number {
  if (/^(index\.json|sitemap[^/]*\.xml)/.test(path)) return 3;
  if (/\.html(\.br|\.gz)?$/.test(path)) return 2;
  return isImmutable(path) || path.startsWith('images/') ? 0 : 1;
}

async function filesIn(folder: string): Promise<string[]> {
  const entries = await readdir(folder, {recursive: true, withFileTypes: true});
  return entries
    .filter((entry) => !entry.isDirectory())
    .map((entry) => join(entry.parentPath, entry.name).slice(folder.length + 1))
    .map((path) => path.replaceAll('\\', '/'));
}
