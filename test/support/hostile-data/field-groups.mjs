/**
 * Fields in groups that can be replaced at once without hiding each other: none lies in another, and what is required stays
 * alone, since all around it may go with it.
 *
 * @param {import('./full-documents.mjs').Field[]} fields
 * @returns {import('./full-documents.mjs').Path[][]}
 */
export function fieldGroups(fields) {
  /** @type {Map<string, import('./full-documents.mjs').Path[]>} */
  const groups = new Map();
  for (const {path, spoils} of fields) {
    const alone = spoils.length < path.length;
    // Optional fields of one depth stand beside each other; a required one stands with its like elsewhere.
    const group = alone ? `${path.length} ${path.at(-1)}` : `${path.length}`;
    groups.set(group, [...(groups.get(group) ?? []), path]);
  }
  return [...groups.values()];
}
