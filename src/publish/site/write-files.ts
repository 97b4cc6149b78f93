import {mkdirSync, readFileSync, statSync, writeFileSync} from 'node:fs';
import {dirname, join} from 'node:path';
import {compressedCopies} from './compress.js';
import type {OutputFile} from './output.js';

/** Where files are made, and where those of the last run are. */
export interface Target {
  readonly staging: string;
  readonly out: string;
  /** Whether files are few enough to be compressed as well as can be. */
  readonly thorough: boolean;
}

/**
 * Writes files with their compressed copies into the staging folder, but for those that are published already, to the byte:
 * whoever copies the folder elsewhere has less to copy.
 *
 * @returns The paths of all of them.
 */
export function writeFiles(files: readonly OutputFile[], target: Target): string[] {
  return files.flatMap((file) => {
    const {path} = file;
    const copies = compressedCopies(file, target.thorough);
    if (!isPublished(file, target.out)) {
      for (const each of [file, ...copies]) writeFile(each, target.staging);
      return [path, ...copies.map((copy) => copy.path)];
    }
    for (const copy of copies)
      if (!exists(join(target.out, copy.path))) writeFile(copy, target.staging);
    return [path, ...copies.map((copy) => copy.path)];
  });
}

function writeFile({path, body}: OutputFile, staging: string): void {
  const to = join(staging, path);
  mkdirSync(dirname(to), {recursive: true});
  writeFileSync(to, body);
}

function isPublished({path, body}: OutputFile, out: string): boolean {
  const file = join(out, path);
  const bytes = Buffer.from(body as string);
  const stats = statSync(file, {throwIfNoEntry: false});
  return stats?.size === bytes.length && readFileSync(file).equals(bytes);
}

const exists = (file: string): boolean => statSync(file, {throwIfNoEntry: false}) !== undefined;
