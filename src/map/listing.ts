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

/** Those of the chosen themes: on the map as they came, in the list in the reader's order. */
export class Listing {
  /** Where they are on the map. */
  spots: readonly Spot[] = [];
  /** In the order in which they came. */
  unordered: readonly Resident[] = [];
  #all: readonly Resident[] = [];
  #chosen: Wish['chosen'] = new Set();
  #order = '';
  #sort: () => readonly Resident[] = () => [];
  #ordered: readonly Resident[] | undefined;

  /** Lists these documents. What has not changed stays what it was. */
  update(all: readonly Resident[], {chosen, order, reader}: Wish): void {
    const anew = this.#all !== all || this.#chosen !== chosen;
    const key = order + reader.language;
    if (!anew && this.#order === key) return;
    if (anew) {
      this.unordered = chosen.size === 0 ? all : all.filter(({theme}) => chosen.has(theme));
      this.spots = this.unordered.flatMap(({spots}) => spots);
    }
    [this.#all, this.#chosen, this.#order] = [all, chosen, key];
    this.#ordered = undefined;
    this.#sort = () => orderList(this.unordered, order, reader);
  }

  /** In the reader's order; put in it when somebody asks, since the map does not. */
  get residents(): readonly Resident[] {
    return (this.#ordered ??= this.#sort());
  }
}
