import {LoadError} from './load-error.js';

/** More values than any file of 8 MB has that is worth reading. */
const most = 2_000_000;

/**
 * How much of a value is looked at. What a page hands over need not be a tree: two fields that share one value, again and
 * again, are soon more than anybody can go through. Nor need it be there: a list may be long and have nothing in it.
 */
export class Allowance {
  #left = most;

  /** @throws {LoadError} `too-large`, where there are more values than we go through. */
  spend(values: number): void {
    this.#left -= values;
    if (this.#left < 0) throw new LoadError('too-large');
  }

  /**
   * Goes through a list, holes included.
   *
   * @throws {LoadError} `too-large`, before that, where it is longer than we go.
   */
  each(list: readonly unknown[], look: (item: unknown, place: number) => void): void {
    const {length} = list;
    this.spend(length);
    for (let place = 0; place < length; place++) look(list[place], place);
  }

  /**
   * The names of a group's fields; of bytes and boxed texts, each of which would have one, there are none.
   *
   * @throws {LoadError} `too-large`
   */
  keys(group: object): string[] {
    if (ArrayBuffer.isView(group) || group instanceof String) return [];
    const keys = Object.keys(group);
    // A group of a million fields takes longer than so many groups.
    this.spend(keys.length + keys.length ** 2 / 100);
    return keys;
  }
}
