import {Allowance} from './allowance.js';
import type {Origins} from './origins.js';

/** Thrown where data lies deeper than any profile does. */
export class TooDeep extends Error {}

/** How deep data may lie. */
export const deepest = 40;

// C0 and C1 controls, and marks that hide text or turn it around; joiners (U+200C/D) stay, since some scripts need them.
const invisible =
  // eslint-disable-next-line no-control-regex -- these are what we remove
  /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\u200b\u200e\u200f\u202a-\u202e\u2060-\u2069\ufeff]/g;

// Joiners and soft hyphens alone would be a name that nobody can see, or press.
const somethingToSee = /[^\s\p{Cf}]/u;

/** Letters, digits and signs of Latin scripts on one line, and no blank first: most texts, in which there is nothing to do. */
const plain = /^[!-~\u00a1-\u00ac\u00ae-\u024f][ -~\u00a1-\u00ac\u00ae-\u024f]*$/;

/**
 * Copies data so that the rest of the code meets no surprise: what counts as missing (`null`, empty texts, lists and
 * groups of fields) is gone, and so are invisible characters, lone surrogates and keys like `__proto__`.
 * The input is never changed. An empty `alt` stays: it says that an image is decorative.
 *
 * @param origins - Told where the items of lists stood, for whoever has to name a place in the file.
 * @throws {TooDeep}
 * @throws {LoadError} `too-large`
 */
export function tidy(input: unknown, origins?: Origins): unknown {
  return new Tidier(origins).value(input, 0);
}

function tidyText(text: string): string {
  if (plain.test(text)) return text;
  const visible = text.toWellFormed().replace(invisible, '');
  return somethingToSee.test(visible) ? visible : '';
}

class Tidier extends Allowance {
  readonly #origins: Origins | undefined;

  constructor(origins: Origins | undefined) {
    super();
    this.#origins = origins;
  }

  value(value: unknown, depth: number): unknown {
    if (depth > deepest) throw new TooDeep();
    if (value === null) return undefined;
    if (typeof value === 'string') {
      // A browser takes seconds to lay out a text of some megabytes.
      this.spend(value.length ** 2 / 1e6);
      return tidyText(value) || undefined;
    }
    if (typeof value !== 'object') return value;
    return Array.isArray(value)
      ? this.#list(value, depth)
      : this.#fields(value as Record<string, unknown>, depth);
  }

  #list(list: readonly unknown[], depth: number): unknown {
    const kept: unknown[] = [];
    const places: number[] = [];
    this.each(list, (item, place) => {
      const tidied = this.value(item, depth + 1);
      if (tidied === undefined) return;
      kept.push(tidied);
      places.push(place);
    });
    this.#origins?.note(kept, places);
    return kept.length > 0 ? kept : undefined;
  }

  #fields(fields: Record<string, unknown>, depth: number): unknown {
    const kept: Record<string, unknown> = {};
    for (const key of this.keys(fields)) {
      if (key === '__proto__') continue;
      const value = fields[key];
      const tidied = this.value(value, depth + 1) ?? sayingMuch(key, value);
      if (tidied !== undefined) kept[key] = tidied;
    }
    return Object.keys(kept).length > 0 ? kept : undefined;
  }
}

/** What a value means that counts as missing elsewhere: an image that decorates, and somebody who has withdrawn. */
function sayingMuch(key: string, value: unknown): '' | true | undefined {
  if (key === 'alt' && value === '') return '';
  // Whoever writes anything but `false` there means it, an empty list too.
  const isMeant = key === 'withdrawn' && ![undefined, null, ''].includes(value as null);
  return isMeant ? true : undefined;
}
