import {LoadError} from './load-error.js';

/** More values than any file of 8 MB has that is worth reading. */
const most = 2_000_000;

/**
 * How much of a value is looked at. What a page hands over need not be a tree: two fields that share one value, again and
 * again, are soon more than anybody can go through.
 */
export class Allowance {
  #left = most;

  /** @throws {LoadError} `too-large`, where there are more values than we go through. */
  spend(): void {
    this.#left -= 1;
    if (this.#left < 0) throw new LoadError('too-large');
  }
}
