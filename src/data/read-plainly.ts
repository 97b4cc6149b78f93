import {accept} from '../schema/accept.js';
import type {SpotlightDocument} from '../schema/spotlight-document.js';
import {itemsOf} from './items.js';
import {tidy} from './tidy.js';

/** A list up to this long is read as a whole. */
export const longest = 500;

/** A link in running text that needs a second look: anything but a plain web or e-mail address, or telephone number. */
const unusualLink =
  /\]\((?!(https:\/\/([a-z\d]+(-[a-z\d]+)*\.)+[a-z]{2,24}(\/[\w./~%?=&#+-]*)?|mailto:[\w.+-]+@[\w.-]+|tel:\+?\d+)\))/;

/** Fields that change how the rest is read. */
const unusual = new Set(['withdrawn', 'columns']);

/**
 * Reads what needs no second look, as nearly every document does not: nothing in it breaks a rule or has to be left out.
 * All else is `undefined`, and left to `read-closely.ts`, whose verdict this would be too.
 */
export function readPlainly(input: unknown): SpotlightDocument | undefined {
  try {
    const root = tidy(input);
    const document = isPlain(root) ? accept(root) : undefined;
    return document && isOneOfEach(document) ? document : undefined;
  } catch {
    // Deeper than any profile is, or a value of the page's own that fails when it is looked at.
    return undefined;
  }
}

/** Nobody has withdrawn, no link is unusual, and a collection is neither long nor written by columns. */
function isPlain(value: unknown): boolean {
  // Most texts have no link, and need not be read for one.
  if (typeof value === 'string') return !value.includes('](') || !unusualLink.test(value);
  if (typeof value !== 'object' || value === null) return true;
  if (Array.isArray(value)) return value.length <= longest && value.every(isPlain);
  for (const key in value) {
    const inner = (value as Record<string, unknown>)[key];
    if ((unusual.has(key) && inner !== false) || !isPlain(inner)) return false;
  }
  return true;
}

/** No document of a collection has the id of an earlier one. */
function isOneOfEach(document: SpotlightDocument): boolean {
  const items = itemsOf(document);
  return new Set(items.map(({id}) => id)).size === items.length;
}
