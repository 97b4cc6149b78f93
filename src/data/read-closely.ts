import {LoadError} from './load-error.js';
import type {LoadedDocument} from './load-file.js';
import {nextTask} from './next-task.js';
import {readParts, type ReadPart} from './read-parts.js';
import {tell} from './tell.js';

/**
 * Reads any document whose paths start from `address`, and tells the console what had to be left out of it.
 *
 * @param from - What the console calls its origin.
 * @throws {LoadError}
 */
export function readClosely(data: unknown, address: string, from: string): LoadedDocument {
  try {
    return loaded(readParts(data), address, from);
  } catch (error) {
    if (error instanceof LoadError) tell('cannot be shown', error.problems, from);
    throw error;
  }
}

function loaded({document, problems, rest, left = 0}: ReadPart, address: string, from: string) {
  tell('left out', problems, from);
  let following: Promise<LoadedDocument> | undefined;
  const readOn = async (next: () => ReadPart): Promise<LoadedDocument> => {
    await nextTask();
    return loaded(next(), address, from);
  };
  const result: LoadedDocument = {document, problems, address};
  return rest ? {...result, left, rest: () => (following ??= readOn(rest))} : result;
}
