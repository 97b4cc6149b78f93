import type {MapState} from './map-state.js';
import {Survey, type Resident} from './survey.js';

/** A collection that comes in parts is drawn anew when there are so many times as many documents, and not sooner than that. */
const another = {growth: 3, after: 1000};

/** Takes in documents as they come, and decides when those that have come are drawn. */
export class Intake {
  /** Those that are drawn. */
  residents: readonly Resident[] = [];
  /** How many of them have each theme. */
  counts: ReadonlyMap<number, number> = new Map();
  #survey = new Survey();
  #filter = '';
  #entries: MapState['entries'] = [];
  #drawn = 0;
  #at = 0;

  get themes() {
    return this.#survey.themes.list;
  }

  /** Follows what a page shows; answers whether that is now something else, more of the same, or what it was. */
  follow({entries, loading, themeFilter}: MapState): 'other' | 'more' | 'same' {
    const isOther = this.#filter !== themeFilter || this.#entries[0]?.item !== entries[0]?.item;
    if (isOther) {
      this.#survey = new Survey(themeFilter);
      this.#drawn = 0;
    }
    this.#filter = themeFilter;
    this.#entries = entries;
    const isWorthwhile = this.takeIn();
    const {read, residents} = this.#survey;
    const waits = loading && this.#drawn > 0 && !isWorthwhile;
    if (!isOther && (read === this.#drawn || waits)) return 'same';
    this.#drawn = read;
    this.#at = performance.now();
    this.residents = [...residents];
    this.counts = countThemes(residents);
    return isOther ? 'other' : 'more';
  }

  /** Takes in what has come; answers whether all is drawn anew for it: rather seldom, and for much at once. */
  takeIn(): boolean {
    this.#survey.add(this.#entries);
    const pause = performance.now() - this.#at;
    return this.#survey.read >= another.growth * this.#drawn && pause >= another.after;
  }
}

function countThemes(residents: readonly Resident[]): ReadonlyMap<number, number> {
  const counts = new Map<number, number>();
  for (const {theme} of residents) counts.set(theme, (counts.get(theme) ?? 0) + 1);
  return counts;
}
