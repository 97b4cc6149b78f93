import type {Entries, FindableEntry} from '../data/entries.js';
import {facets} from '../data/facets.js';
import {searchWords} from '../data/search-text.js';
import {collatorFor} from '../locale/collation.js';
import {Reader} from '../locale/reader.js';
import type {Language} from '../schema/localized.js';
import type {Choices} from './choices-controller.js';

/** Finds what a reader asks for. The order is kept from one search to the next: sorting costs more than searching. */
export class Results {
  #ordered:
    {entries: Entries; length: number; order: string; list: readonly FindableEntry[]} | undefined;

  /** The documents that match all choices, in the order asked for. */
  find(entries: Entries, choices: Choices, language: Language): readonly FindableEntry[] {
    const words = searchWords(choices.search);
    const asked = facets.filter((facet) => entries.facets[facet].names.has(choices[facet]));
    const list = this.#order(entries, choices.sort, language);
    if (words.length + asked.length === 0) return list;
    return list.filter(
      ({text, values}) =>
        asked.every((facet) => values[facet].includes(choices[facet])) &&
        words.every((word) => text.includes(word)),
    );
  }

  #order(entries: Entries, sort: string, language: Language): readonly FindableEntry[] {
    const order = sort === 'name' ? language : 'given';
    const {length} = entries.findable;
    const known = this.#ordered;
    if (known?.entries === entries && known.length === length && known.order === order)
      return known.list;
    const list = order === 'given' ? entries.findable : byName(entries.findable, language);
    this.#ordered = {entries, length, order, list};
    return list;
  }
}

/** Sorts by the names that this reader sees. */
function byName(list: readonly FindableEntry[], language: Language): FindableEntry[] {
  const {compare} = collatorFor(language);
  return list
    .map((entry) => ({entry, name: new Reader(language, entry.item).text(entry.item.name).text}))
    .sort((one, other) => compare(one.name, other.name))
    .map(({entry}) => entry);
}
