import type {CollectionItem} from '../schema/collection.js';
import {facets, FacetValues, facetTexts, kindOf, type Facet} from './facets.js';
import {searchText} from './search-text.js';

/** A document of a collection. */
export interface Entry {
  readonly item: CollectionItem;
  /** Where its relative paths start: on the page it came with. */
  readonly address: string;
}

/** A document of a collection, with what it is found by. */
export interface FindableEntry extends Entry {
  readonly text: string;
  readonly values: Readonly<Record<Facet, readonly string[]>>;
}

const forEach = <Value>(make: (facet: Facet) => Value) =>
  Object.fromEntries(facets.map((facet) => [facet, make(facet)])) as Record<Facet, Value>;

/** All documents of a collection, page after page; of two with the same id the first one stays. */
export class Entries {
  readonly list: Entry[] = [];
  readonly #facets = forEach(() => new FacetValues());
  readonly #findable: FindableEntry[] = [];
  readonly #ids = new Set<string>();

  /** Appends the documents of a page. */
  add(items: readonly CollectionItem[], address: string): void {
    for (const item of items) {
      if (this.#ids.has(item.id)) continue;
      this.#ids.add(item.id);
      this.list.push({item, address});
    }
  }

  /** All values that the documents have under each facet. */
  get facets(): Readonly<Record<Facet, FacetValues>> {
    this.#makeFindable();
    return this.#facets;
  }

  /** The same list with what its documents are found by. */
  get findable(): readonly FindableEntry[] {
    this.#makeFindable();
    return this.#findable;
  }

  /** Made once, for those that have come since, and only where somebody looks for something: no map does. */
  #makeFindable(): void {
    for (const entry of this.list.slice(this.#findable.length)) {
      const {item} = entry;
      this.#findable.push({...entry, text: searchText(item), values: this.#valuesOf(item)});
    }
  }

  #valuesOf(item: CollectionItem): FindableEntry['values'] {
    const texts = {...facetTexts(item), kind: [kindOf(item)]};
    const {language = 'nb'} = item;
    return forEach((facet) => texts[facet].map((text) => this.#facets[facet].add(text, language)));
  }
}
