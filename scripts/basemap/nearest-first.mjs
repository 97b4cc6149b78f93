import {distance} from './geometry.mjs';

/**
 * Puts things in an order in which each begins near where the one before it ended: steps between them stay small.
 *
 * @template Item
 * @param {Item[]} items
 * @param {[number, number]} from
 * @param {(item: Item, from: [number, number]) => {start: [number, number], end: [number, number], item: Item}} place
 *   How an item is best drawn from a point.
 * @returns {Item[]}
 */
export function nearestFirst(items, from, place) {
  const left = new Set(items);
  const order = [];
  let here = from;
  while (left.size > 0) {
    let best;
    for (const candidate of left) {
      const placed = place(candidate, here);
      const away = distance(here, placed.start);
      if (!best || away < best.away) best = {away, candidate, ...placed};
    }
    left.delete(best.candidate);
    order.push(best.item);
    here = best.end;
  }
  return order;
}
