import {nearest} from '../nearest.js';

/** To compare a word with ten thousand others takes a while; after so many, whoever reads has understood. */
const most = 100;

/** Guesses which of many words were meant, each word once and only so many in all. */
export class Guess {
  readonly #known = new Map<string, string | undefined>();

  /** The word that was probably meant. */
  of(word: string, words: () => Iterable<string>): string | undefined {
    if (!this.#known.has(word) && this.#known.size < most) {
      this.#known.set(word, nearest(word, words()));
    }
    return this.#known.get(word);
  }
}
