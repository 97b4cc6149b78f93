import type {Reader} from '../locale/reader.js';
import {orderList, type Order} from './lists.js';
import type {Resident, Spot} from './survey.js';

/** What a reader wants of a map's documents. */
export interface Wish {
  /** The numbers of the chosen themes; all of them if there are none. */
  readonly chosen: ReadonlySet<number>;
  readonly order: Order;
  readonly reader: Reader;
}

/** Those of the chosen themes, in the reader's order; ordered anew only when something has changed. */
export class Listing {
  residents: readonly Resident[] = [];
  /** Where they are on the map, in the order in which they came. */
  spots: readonly Spot[] = [];
  #key = '';

  /** Lists these documents; `all` may have grown since the last time, but is the same list. */
  update(all: readonly Resident[], {chosen, order, reader}: Wish): void {
    const key = `${all.length} ${order} ${reader.language} ${[...chosen].join(' ')}`;
    if (this.#key === key) return;
    this.#key = key;
    const wanted = chosen.size === 0 ? all : all.filter(({theme}) => chosen.has(theme));
    this.residents = orderList(wanted, order, reader);
    this.spots = wanted.flatMap(({spots}) => spots);
  }
}
