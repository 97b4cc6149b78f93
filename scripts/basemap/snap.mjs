/** @typedef {[number, number]} Point */

/**
 * Puts a line on a grid: whole numbers of its steps. Points that fall together are kept once, and those that lie straight
 * between their neighbours not at all.
 *
 * @param {Point[]} line - In metres.
 * @param {(point: Point) => Point} snap
 */
export function snapLine(line, snap) {
  const kept = [];
  for (const point of line.map(snap)) {
    if (kept.length > 0 && isSame(point, kept.at(-1))) continue;
    if (kept.length > 1 && isStraight(kept.at(-2), kept.at(-1), point)) kept.pop();
    kept.push(point);
  }
  // Two areas may still need a line that has shrunk to a point.
  return kept.length > 1 ? kept : [kept[0], kept[0]];
}

export const isSame = (one, other) => one[0] === other[0] && one[1] === other[1];

function isStraight(from, by, to) {
  const [x, y] = [by[0] - from[0], by[1] - from[1]];
  const [u, v] = [to[0] - by[0], to[1] - by[1]];
  return x * v === y * u && x * u + y * v > 0;
}

/**
 * Points on a grid, but those of some lines on a coarser one, where another sheet has to meet them.
 *
 * @param {number} grid - In metres.
 * @param {number} coarse - In metres; a multiple of `grid`.
 * @param {Point[][]} coarseLines
 */
export function snapTo(grid, coarse, coarseLines) {
  const key = (point) => point.join();
  const meetings = new Set(coarseLines.flat().map(key));
  return (point) =>
    point.map((value) =>
      meetings.has(key(point))
        ? Math.round(value / coarse) * (coarse / grid)
        : Math.round(value / grid),
    );
}
