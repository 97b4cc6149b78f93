/**
 * Numbers from 0 to 1 that are the same for the same seed (mulberry32).
 *
 * @param {number} seed
 */
export function randomFrom(seed) {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

/**
 * Picks places of a list by Zipf's law: the first most often, the n-th in proportion to n to the power of -exponent.
 *
 * @param {number} length
 * @param {number} exponent
 * @param {() => number} random
 */
export function zipf(length, exponent, random) {
  const sums = new Float64Array(length);
  let sum = 0;
  for (let at = 0; at < length; at += 1) sums[at] = sum += (at + 1) ** -exponent;
  return () => {
    const wanted = random() * sum;
    let [low, high] = [0, length - 1];
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((sums[middle] ?? 0) < wanted) low = middle + 1;
      else high = middle;
    }
    return low;
  };
}
