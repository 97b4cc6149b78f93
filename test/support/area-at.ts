import type {Area} from '../../src/map/basemap.js';
import type {Metres} from '../../src/map/utm33.js';

/** The id of the area that a point lies in. */
export function areaAt(areas: readonly Area[], {east, north}: Metres): string | undefined {
  const near = areas.filter(
    ({bounds}) =>
      bounds.west <= east && bounds.east >= east && bounds.south <= north && bounds.north >= north,
  );
  return near.find(({rings}) => {
    const crossings = rings.map(({points}) => crossingsOf(points, east, north));
    return crossings.reduce((sum, count) => sum + count, 0) % 2 === 1;
  })?.id;
}

/** How often a ring crosses the line from a point to the east. */
function crossingsOf(points: Int32Array, east: number, north: number): number {
  let count = 0;
  for (let at = 2; at < points.length; at += 2) {
    const [ax = 0, ay = 0, bx = 0, by = 0] = points.slice(at - 2, at + 2);
    if (ay > north !== by > north && east < ((bx - ax) * (north - ay)) / (by - ay) + ax) count += 1;
  }
  return count;
}
