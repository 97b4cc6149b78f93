import {isInside, ringArea} from '../../basemap/geometry.mjs';

/** @typedef {number[][]} Ring - Points of longitude and latitude; the last is the first. */

/**
 * Sorts the rings of an area, filled by the even-odd rule, into polygons with their holes, as GeoJSON wants them.
 *
 * @param {readonly Ring[]} rings
 * @returns {Ring[][]}
 */
export function polygonsOf(rings) {
  const known = rings.map((ring) => ({ring, around: rings.filter((other) => holds(other, ring))}));
  const isOuter = (/** @type {{around: Ring[]}} */ {around}) => around.length % 2 === 0;
  const polygons = new Map(known.filter(isOuter).map(({ring}) => [ring, [ring]]));
  for (const {ring, around} of known.filter((each) => !isOuter(each))) {
    const [nearest] = around
      .filter((other) => polygons.has(other))
      .toSorted((one, other) => ringArea(one) - ringArea(other));
    if (nearest) polygons.get(nearest)?.push(ring);
  }
  return [...polygons.values()];
}

/**
 * @param {Ring} outer
 * @param {Ring} inner
 */
const holds = (outer, inner) => outer !== inner && isInside(inner[0], [outer]);
