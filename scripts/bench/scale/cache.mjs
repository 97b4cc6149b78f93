/** @typedef {'fresh' | 'stale' | 'missing'} Answer */

/**
 * A cache that goes by `max-age` and `stale-while-revalidate` (RFC 9111, RFC 5861): what it has is given while it is fresh; for a
 * while longer too, and is then asked for anew.
 */
export class Cache {
  #since;
  #fresh;
  #stale;

  /**
   * @param {number} things - How many things it may keep.
   * @param {number} fresh - Seconds.
   * @param {number} stale - Seconds after that.
   */
  constructor(things, fresh, stale) {
    this.#since = new Float64Array(things).fill(Number.NEGATIVE_INFINITY);
    this.#fresh = fresh;
    this.#stale = stale;
  }

  /**
   * Asks for a thing; unless it is fresh, the cache has fetched it afterwards.
   *
   * @param {number} thing
   * @param {number} now - In seconds.
   * @returns {Answer}
   */
  ask(thing, now) {
    const age = now - (this.#since[thing] ?? 0);
    if (age < this.#fresh) return 'fresh';
    this.#since[thing] = now;
    return age < this.#fresh + this.#stale ? 'stale' : 'missing';
  }

  /**
   * Whether it has ever had a thing: then it asks whether that has changed, and gets it again only if so.
   *
   * @param {number} thing
   */
  since(thing) {
    return this.#since[thing] ?? Number.NEGATIVE_INFINITY;
  }
}
