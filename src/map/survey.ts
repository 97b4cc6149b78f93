import type {Entry} from '../data/entries.js';
import type {Problem} from '../data/problem.js';
import type {CollectionItem} from '../schema/collection.js';
import type {Place} from '../schema/place.js';
import {kit} from './kit.js';
import {locate} from './locate.js';
import {matchesTheme, ThemeList, wantedThemes} from './themes.js';
import type {Metres} from './utm33.js';

/** Anything that can be on a map: all but stories. */
export type MapItem = Exclude<CollectionItem, {type: 'story'}>;

/** A document with what the map knows of it. */
export interface Resident {
  readonly item: MapItem;
  /** Where its relative paths start. */
  readonly address: string;
  /** The number of its theme among all themes. */
  readonly theme: number;
  /** Where it is drawn: once for each of its places on the map. */
  readonly spots: readonly Spot[];
  /** Whether it is somewhere beyond the map. */
  readonly abroad: boolean;
}

/** A place of a document on the map. */
export interface Spot extends Readonly<Metres> {
  readonly resident: Resident;
  readonly place: Place;
}

/** Where everything in a collection is. What is wrong with places is told once, and left out. */
export class Survey {
  readonly residents: Resident[] = [];
  readonly themes = new ThemeList();
  readonly #wanted: readonly string[];
  #read = 0;

  /** @param filter - The themes that are shown, as the page names them; all if empty. */
  constructor(filter = '') {
    this.#wanted = wantedThemes(filter);
  }

  /** How many documents have been looked at. */
  get read(): number {
    return this.#read;
  }

  /** Takes in the documents that have come since. */
  add(entries: readonly Entry[]): void {
    const fresh = entries.slice(this.#read);
    this.#read = entries.length;
    const problems: Problem[] = [];
    for (const {item, address} of fresh) {
      if (item.type === 'story' || !matchesTheme(item, this.#wanted)) continue;
      this.residents.push(this.#settle(item, address, problems));
    }
    if (problems.length > 0)
      kit.tell('is not on the map in places', problems, fresh[0]?.address ?? '');
  }

  #settle(item: MapItem, address: string, problems: Problem[]): Resident {
    const spots: Spot[] = [];
    const resident = {item, address, theme: this.themes.add(item), spots, abroad: false};
    item.places?.forEach((place, index) => {
      const found = locate(place);
      if (found.problem) {
        const path = `${item.id}.places[${index}]${found.problem.path}`;
        problems.push({...found.problem, path});
      }
      if (found.point) spots.push({...found.point, place, resident});
      else if (found.beyond) resident.abroad = true;
    });
    return resident;
  }
}
