import {createHash} from 'node:crypto';
import {readFile} from 'node:fs/promises';
import type {MeasuredPicture} from './picture-file.js';
import type {GatheredBy} from './gather.js';

/** What a file was when it was last read: its size, when it was written, and a hash of what it holds. */
export type Stamp = readonly [size: number, time: number, hash: string];

/** What is remembered of a document from one run to the next. */
export interface Entry {
  /** The files that the document is made from: its own, and its Markdown. */
  readonly inputs: Readonly<Record<string, Stamp>>;
  readonly id: string;
  readonly type: string;
  /** Its published path without an ending. */
  readonly stem: string;
  /** A hash of what is published. */
  readonly hash: string;
  readonly updated?: string | undefined;
  /** The ids of everything that it names. */
  readonly mentions: readonly string[];
  /** The id of the story that is shown with it. */
  readonly story?: string | undefined;
  readonly pictures: readonly string[];
  /** Whether it says that somebody has withdrawn: then it is read in every run. */
  readonly withdraws: boolean;
  /** By which a collection may gather it. */
  readonly gatheredBy: GatheredBy;
  readonly files: readonly string[];
}

/** A picture as it was last measured. */
export interface PictureEntry {
  readonly stamp: Stamp;
  readonly picture: MeasuredPicture;
  readonly files: readonly string[];
}

/** A page of a collection as it was last written. */
export interface CollectionEntry {
  /** What it was made from: the same again gives the same page. */
  readonly signature: string;
  readonly hash: string;
  readonly files: readonly string[];
}

/** What one run leaves for the next, so that it does only what is new. It lies beside the published folder. */
export interface Cache {
  /** The version and the options that everything was made with. */
  readonly key: string;
  readonly entries: Record<string, Entry>;
  readonly pictures: Record<string, PictureEntry>;
  readonly collections: Record<string, CollectionEntry>;
  /** Everything that was published. */
  readonly shared: readonly string[];
  /** What everything depends on: who and what has been withdrawn, and what the list of all documents is called. */
  readonly common: string;
}

export const emptyCache = (key: string): Cache => ({
  key,
  entries: {},
  pictures: {},
  collections: {},
  shared: [],
  common: '',
});

/** The cache of an earlier run, where there is one and it was made with the same version and options. */
export async function readCache(file: string, key: string): Promise<Cache | undefined> {
  try {
    const cache = JSON.parse(await readFile(file, 'utf8')) as Cache;
    return cache.key === key ? cache : undefined;
  } catch {
    return undefined;
  }
}

/** Every file that was published in the run that left this cache. */
export function filesOf({entries, pictures, collections, shared}: Cache): Set<string> {
  const files = new Set(shared);
  for (const group of [entries, pictures, collections]) {
    for (const {files: own} of Object.values(group)) for (const file of own) files.add(file);
  }
  return files;
}

export const hashOf = (bytes: Uint8Array | string): string =>
  createHash('sha256').update(bytes).digest('hex').slice(0, 32);
