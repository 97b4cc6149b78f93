import {isInside} from './geometry.mjs';

const steps = 24;
const rounds = 3;

/** A point of a polygon that is far from its edge: the best of a grid, and of finer grids around the best. */
export function innerPoint(rings) {
  const easts = rings[0].map(([east]) => east);
  const norths = rings[0].map(([, north]) => north);
  let [west, east] = [Math.min(...easts), Math.max(...easts)];
  let [south, north] = [Math.min(...norths), Math.max(...norths)];
  let best = {point: rings[0][0], depth: 0};
  for (let round = 0; round < rounds; round += 1) {
    const [wide, high] = [(east - west) / steps, (north - south) / steps];
    for (let at = 0; at < (steps + 1) ** 2; at += 1) {
      const point = [west + wide * (at % (steps + 1)), south + high * Math.floor(at / (steps + 1))];
      const depth = isInside(point, rings) ? depthOf(point, rings) : 0;
      if (depth > best.depth) best = {point, depth};
    }
    const [x, y] = best.point;
    [west, east, south, north] = [x - 2 * wide, x + 2 * wide, y - 2 * high, y + 2 * high];
  }
  return best.point;
}

/** How far a point is from the nearest edge. */
export function depthOf(point, rings) {
  let nearest = Infinity;
  for (const ring of rings) {
    for (let at = 1; at < ring.length; at += 1) {
      nearest = Math.min(nearest, distanceToEdge(point, ring[at - 1], ring[at]));
    }
  }
  return nearest;
}

function distanceToEdge([x, y], [ax, ay], [bx, by]) {
  const [dx, dy] = [bx - ax, by - ay];
  const along = ((x - ax) * dx + (y - ay) * dy) / (dx * dx + dy * dy) || 0;
  const share = Math.min(1, Math.max(0, along));
  return Math.hypot(x - ax - share * dx, y - ay - share * dy);
}
