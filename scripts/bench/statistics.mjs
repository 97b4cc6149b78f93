/**
 * The value that a part of all values is not above; between two values it is the greater one.
 *
 * @param {readonly number[]} values
 * @param {number} part - From 0 to 1.
 */
export function quantile(values, part) {
  const sorted = values.toSorted((one, other) => one - other);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * part))] ?? Number.NaN;
}

/** @param {readonly number[]} values */
export const median = (values) => quantile(values, 0.5);

/**
 * The median of each figure over several runs that have the same figures.
 *
 * @template {string} Name
 * @param {readonly Record<Name, number>[]} runs
 * @returns {Record<Name, number>}
 */
export function medians(runs) {
  const [first] = runs;
  const names = /** @type {Name[]} */ (Object.keys(first ?? {}));
  return /** @type {Record<Name, number>} */ (
    Object.fromEntries(names.map((name) => [name, median(runs.map((run) => run[name]))]))
  );
}
