import {readFileSync} from 'node:fs';
import {join} from 'node:path';
import type {CollectionItem} from '../../schema/collection.js';
import type {Target} from './write-files.js';

/** A document as it is published: by this run, else by the one before, since it has not changed. */
export function readPublished(path: string, {staging, out}: Target): CollectionItem {
  for (const folder of [staging, out]) {
    try {
      return JSON.parse(readFileSync(join(folder, path), 'utf8')) as CollectionItem;
    } catch {
      // Then it is in the other.
    }
  }
  throw new Error(`${path} is gone from the published folder: publish with --force`);
}
