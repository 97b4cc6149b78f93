import type {Pixel, Size} from './camera.js';

/** A rectangle in the view. */
export interface Box {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

/** A marker, as far as labels keep clear of it. */
export interface Disc extends Pixel {
  readonly radius: number;
}

/** A name that would like to be drawn. The lower the rank, the more important it is. */
export interface Candidate extends Pixel {
  readonly name: string;
  readonly rank: number;
  readonly size: Size;
}

/** A name in its place. `dot` says that its town is drawn as a point, as no marker stands there. */
export interface PlacedLabel<C extends Candidate> {
  readonly candidate: C;
  readonly box: Box;
  readonly side: Side;
  readonly dot: boolean;
}
export type Side = 'right' | 'left' | 'above' | 'below';

const sides: readonly Side[] = ['right', 'left', 'above', 'below'];
/** Room between a name and what it belongs to, and between a name and anything else. */
const gap = 5;
const clearance = 4;
const dotRadius = 2;

/**
 * Puts names where they touch neither each other, nor a marker, nor what else is in the way. A town below a marker is
 * only named if it is the marker's own: a name beside a marker is read as where the marker is.
 */
export function placeLabels<C extends Candidate>(
  candidates: readonly C[],
  discs: readonly Disc[],
  obstacles: readonly Box[],
  view: Size,
): PlacedLabel<C>[] {
  const placed: PlacedLabel<C>[] = [];
  const taken: Box[] = [...obstacles];
  const named = new Set<Disc>();
  for (const candidate of candidates.toSorted((one, other) => one.rank - other.rank)) {
    const below = discs.filter((disc) => covers(disc, candidate));
    const [owner] = below.toSorted((one, other) => away(one, candidate) - away(other, candidate));
    if (owner && named.has(owner)) continue;
    const anchor = owner ?? {x: candidate.x, y: candidate.y, radius: dotRadius};
    const others = discs.filter((disc) => disc !== owner);
    const free = sides
      .map((side) => ({side, box: boxAt(anchor, candidate.size, side)}))
      .find(({box}) => isFree(box, taken, others, view));
    if (!free) continue;
    if (owner) named.add(owner);
    placed.push({candidate, ...free, dot: !owner});
    taken.push(owner ? free.box : around(free.box, anchor));
  }
  return placed;
}

const covers = (disc: Disc, point: Pixel): boolean => away(disc, point) <= disc.radius + clearance;

const away = (one: Pixel, other: Pixel): number => Math.hypot(one.x - other.x, one.y - other.y);

function boxAt({x, y, radius}: Disc, {width, height}: Size, side: Side): Box {
  const reach = radius + gap;
  const left = {
    right: x + reach,
    left: x - reach - width,
    above: x - width / 2,
    below: x - width / 2,
  }[side];
  const top = {
    right: y - height / 2,
    left: y - height / 2,
    above: y - reach - height + 2,
    below: y + reach - 2,
  }[side];
  return {left, top, right: left + width, bottom: top + height};
}

/** Whether a name in this place is in view, and touches nothing. */
export function isFree(
  box: Box,
  taken: readonly Box[],
  discs: readonly Disc[],
  view: Size,
): boolean {
  const inView =
    box.left >= 2 && box.top >= 2 && box.right <= view.width - 2 && box.bottom <= view.height - 2;
  return (
    inView &&
    !taken.some((other) => overlap(box, other)) &&
    !discs.some((disc) => touches(disc, box))
  );
}

const overlap = (one: Box, other: Box): boolean =>
  one.left < other.right + clearance &&
  other.left < one.right + clearance &&
  one.top < other.bottom &&
  other.top < one.bottom;

function touches({x, y, radius}: Disc, box: Box): boolean {
  const across = Math.max(box.left - x, 0, x - box.right);
  const down = Math.max(box.top - y, 0, y - box.bottom);
  return Math.hypot(across, down) < radius + clearance;
}

function around(box: Box, {x, y, radius}: Disc): Box {
  return {
    left: Math.min(box.left, x - radius),
    top: Math.min(box.top, y - radius),
    right: Math.max(box.right, x + radius),
    bottom: Math.max(box.bottom, y + radius),
  };
}
