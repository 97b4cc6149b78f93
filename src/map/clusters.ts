import {boundsOf} from './camera.js';
import type {Metres} from './utm33.js';

/** Places that are too close to each other to be drawn one by one, around their common middle. */
export interface Cluster<S extends Metres> extends Readonly<Metres> {
  readonly spots: readonly S[];
}

/** Rounds of drawing together after which we are content: each round halves what is left, at least. */
const mostRounds = 6;

/**
 * Draws places together until no two are closer than `distance` metres. It does not matter where one looks from, so that
 * nothing changes while the map is only moved.
 */
export const cluster = <S extends Metres>(
  spots: readonly S[],
  distance: number,
): readonly Cluster<S>[] => drawTogether(sites(spots), distance);

function drawTogether<S extends Metres>(
  start: readonly Cluster<S>[],
  distance: number,
): readonly Cluster<S>[] {
  let groups = start;
  for (let round = 0; round < mostRounds; round += 1) {
    const merged = merge(groups, distance);
    if (merged.length === groups.length) return merged;
    groups = merged;
  }
  return groups;
}

/** Remembers how places were last drawn together: as long as the map is only moved, nothing has to be found anew. */
export class ClusterMemory<S extends Metres> {
  #sites: {spots: readonly S[]; list: readonly Cluster<S>[]} | undefined;
  #last: {spots: readonly S[]; distance: number; list: readonly Cluster<S>[]} | undefined;

  /** These places, drawn together as `cluster` does. */
  at(spots: readonly S[], distance: number): readonly Cluster<S>[] {
    const last = this.#last;
    if (last?.spots === spots && last.distance === distance) return last.list;
    if (this.#sites?.spots !== spots) this.#sites = {spots, list: sites(spots)};
    const list = drawTogether(this.#sites.list, distance);
    this.#last = {spots, distance, list};
    return list;
  }
}

/** More metres than the map is high. */
const rows = 2 ** 26;

/** What is at the very same point is always together. */
function sites<S extends Metres>(spots: readonly S[]): readonly Cluster<S>[] {
  const groups = new Map<number, S[]>();
  for (const spot of spots) {
    const key = Math.round(spot.east) * rows + Math.round(spot.north);
    const group = groups.get(key);
    if (group) group.push(spot);
    else groups.set(key, [spot]);
  }
  return [...groups.values()].map((group) => ({
    east: group[0]?.east ?? 0,
    north: group[0]?.north ?? 0,
    spots: group,
  }));
}

/** Each group takes in the smaller ones around it. */
function merge<S extends Metres>(
  groups: readonly Cluster<S>[],
  distance: number,
): readonly Cluster<S>[] {
  const grid = new Grid(groups, distance);
  const taken = new Set<Cluster<S>>();
  const order = groups.toSorted((one, other) => other.spots.length - one.spots.length);
  const merged: Cluster<S>[] = [];
  for (const group of order) {
    if (taken.has(group)) continue;
    const near = grid.near(group).filter((other) => !taken.has(other));
    for (const other of near) taken.add(other);
    merged.push(near.length === 1 ? group : join(near));
  }
  return merged;
}

function join<S extends Metres>(groups: readonly Cluster<S>[]): Cluster<S> {
  const spots = groups.flatMap((group) => group.spots);
  const mean = (of: (group: Cluster<S>) => number) =>
    groups.reduce((sum, group) => sum + of(group) * group.spots.length, 0) / spots.length;
  return {east: mean(({east}) => east), north: mean(({north}) => north), spots};
}

/** Squares as wide as the distance: whoever is near is in one's own square or one beside it. */
class Grid<P extends Metres> {
  readonly #distance: number;
  readonly #west: number;
  readonly #south: number;
  readonly #rows: number;
  readonly #squares = new Map<number, P[]>();

  constructor(points: readonly P[], distance: number) {
    this.#distance = distance;
    const {west = 0, south = 0, north = 0} = boundsOf(points) ?? {};
    this.#west = west - distance;
    this.#south = south - distance;
    this.#rows = Math.ceil((north - south) / distance) + 4;
    for (const point of points) {
      const key = this.#key(point, 0, 0);
      const square = this.#squares.get(key);
      if (square) square.push(point);
      else this.#squares.set(key, [point]);
    }
  }

  near(point: P): P[] {
    const found: P[] = [];
    for (let column = -1; column <= 1; column += 1) {
      for (let row = -1; row <= 1; row += 1) {
        for (const other of this.#squares.get(this.#key(point, column, row)) ?? []) {
          const [east, north] = [other.east - point.east, other.north - point.north];
          if (east * east + north * north < this.#distance ** 2) found.push(other);
        }
      }
    }
    return found;
  }

  /** One number for column and row, counted from the corner: a browser finds small whole numbers fastest. */
  #key({east, north}: Metres, column: number, row: number): number {
    const across = Math.floor((east - this.#west) / this.#distance) + column;
    return across * this.#rows + Math.floor((north - this.#south) / this.#distance) + row;
  }
}
