import type {$ZodIssue} from 'zod/v4/core';
import {SpotlightDocument} from '../schema/spotlight-document.js';
import {withItems} from './columns.js';
import {itemsOf} from './items.js';
import {isNewer, LeaveOut} from './leave-out.js';
import {LoadError} from './load-error.js';
import {Origins} from './origins.js';
import type {Problem} from './problem.js';
import {refusedLinks} from './refused-links.js';
import {tidy, TooDeep} from './tidy.js';
import {removeWithdrawn} from './withdrawn.js';

/** A document that may be shown, and what had to be left out of it. */
export interface ReadDocument {
  readonly document: SpotlightDocument;
  readonly problems: readonly Problem[];
}

/** What a part of a file has to know of the whole. */
interface Whole {
  /** The place in the file of the part's first item. */
  readonly offset: number;
  /** The ids of people who have withdrawn, anywhere in the file. */
  readonly withdrawn: ReadonlySet<unknown>;
}

/**
 * Turns any value into a document: the one place that calls the validator. A part that breaks a rule is left out by
 * itself and reported; only a document that lacks its type, id or name cannot be read at all.
 *
 * @throws {LoadError} `invalid` where nothing can be shown, `too-new` where `format` is 2 or higher.
 */
export function readDocument(input: unknown, whole?: Whole): ReadDocument {
  try {
    return read(input, whole);
  } catch (error) {
    // More mistakes than the validator can list, or a value of the page's own that fails when it is looked at.
    throw error instanceof LoadError ? error : new LoadError('invalid', [unreadable]);
  }
}

const unreadable: Problem = {
  path: '',
  expected: 'a profile that can be read',
  found: 'something else',
};

function read(input: unknown, whole?: Whole): ReadDocument {
  const origins = new Origins();
  const root = tidied(input, origins);
  refuseNewerFormat(root);
  removeWithdrawn(root, origins, whole?.withdrawn);
  if (whole) origins.shift((root as {items?: unknown[]}).items, whole.offset);

  const file = new LeaveOut(root, origins);
  for (;;) {
    const result = SpotlightDocument.safeParse(file.root);
    const repeated = result.success ? repeatedIds(result.data) : [];
    if (result.success && repeated.length === 0) {
      const problems = [...file.problems, ...refusedLinks(file.root, origins)];
      return {document: result.data, problems};
    }
    file.remove(result.error?.issues.flatMap((issue) => flatten(issue)) ?? repeated);
    if (file.root === undefined) throw new LoadError('invalid', file.problems);
  }
}

function tidied(input: unknown, origins: Origins): unknown {
  try {
    return tidy(withItems(input), origins);
  } catch (error) {
    if (!(error instanceof TooDeep)) throw error;
    const expected = 'fields inside each other at most 40 deep';
    throw new LoadError('invalid', [{path: '', expected, found: 'more'}]);
  }
}

function refuseNewerFormat(root: unknown): void {
  const format = typeof root === 'object' ? (root as {format?: unknown} | null)?.format : undefined;
  if (!isNewer(format)) return;
  const expected = 'format 1, the newest that this version of Spotlight knows';
  throw new LoadError('too-new', [{path: 'format', expected, found: String(format)}]);
}

/** The documents of a collection that have the id of an earlier one: what refers to it could mean either. */
function repeatedIds(document: SpotlightDocument): $ZodIssue[] {
  const ids = new Set<string>();
  return itemsOf(document).flatMap(({id}, index) => {
    const repeated = ids.has(id);
    ids.add(id);
    const path = ['items', index, 'id'];
    return repeated ? [{code: 'custom', path, message: 'unique-identifier', input: id}] : [];
  });
}

/** A union reports once for each of its members: what matters is the member that the value was meant to be. */
function flatten(issue: $ZodIssue, before: $ZodIssue['path'] = []): $ZodIssue[] {
  const path = [...before, ...issue.path];
  const members = issue.code === 'invalid_union' ? issue.errors : [];
  const meant = members.find(
    (issues) => !issues.some(({code, path}) => code === 'invalid_type' && path.length === 0),
  );
  return meant ? meant.flatMap((inner) => flatten(inner, path)) : [{...issue, path}];
}
