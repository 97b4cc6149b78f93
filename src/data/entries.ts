import type {CollectionItem} from '../schema/collection.js';
import {FacetValues, facetTexts, kindOf, type Facet} from './facets.js';
import {searchText} from './search-text.js';

/** A document of a collection, with what it is found by. */
export interface Entry {
  readonly item: CollectionItem;
  /** Where its relative paths start: on the page it came with. */
  readonly address: string;
  readonly text: string;
  readonly values: Readonly<Record<Facet, readonly string[]>>;
}

/** All documents of a collection, page after page; of two with the same id the first one stays. */
export class Entries {
  readonly list: Entry[] = [];
  readonly facets = {
    kind: new FacetValues(),
    place: new FacetValues(),
    theme: new FacetValues(),
    network: new FacetValues(),
  } as const satisfies Record<Facet, FacetValues>;
  readonly #ids = new Set<string>();

  /** Appends the documents of a page; what they are found by is made here, once. */
  add(items: readonly CollectionItem[], address: string): void {
    for (const item of items) {
      if (this.#ids.has(item.id)) continue;
      this.#ids.add(item.id);
      this.list.push({item, address, text: searchText(item), values: this.#valuesOf(item)});
    }
  }

  #valuesOf(item: CollectionItem): Entry['values'] {
    const texts = {...facetTexts(item), kind: [kindOf(item)]};
    const {language = 'nb'} = item;
    const values = (facet: Facet) =>
      texts[facet].map((text) => this.facets[facet].add(text, language));
    return {
      kind: values('kind'),
      place: values('place'),
      theme: values('theme'),
      network: values('network'),
    };
  }
}
