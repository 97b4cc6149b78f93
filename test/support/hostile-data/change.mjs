/**
 * A copy of a value in which something else stands at the end of a path. What is not on the path is the same in both.
 *
 * @param {any} value
 * @param {import('./full-documents.mjs').Path} path
 * @param {unknown} other
 */
export function withAt(value, [key, ...rest], other) {
  if (key === undefined) return other;
  const copy = Array.isArray(value) ? [...value] : {...value};
  copy[key] = withAt(copy[key], rest, other);
  return copy;
}

/**
 * A copy of a value without what stands at the end of a path.
 *
 * @param {any} value
 * @param {import('./full-documents.mjs').Path} path
 */
export function without(value, [key, ...rest]) {
  if (typeof value !== 'object' || value === null || !Object.hasOwn(value, key)) return value;
  const copy = Array.isArray(value) ? [...value] : {...value};
  if (rest.length > 0) copy[key] = without(copy[key], rest);
  else if (Array.isArray(copy)) copy.splice(key, 1);
  else delete copy[key];
  return copy;
}
