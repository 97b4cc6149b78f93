import type {Bounds, Line, Sheet} from './basemap.js';
import {svg} from './draw-svg.js';

/** One unit of the drawing is so many metres: whole numbers are short, and fine enough for the most detailed sheet. */
export const unit = 10;

/** Lines are drawn square by square, so many metres wide: what is out of view costs a browser nothing then. */
const square = 200_000;

interface Part {
  readonly element: SVGPathElement;
  readonly lines: readonly Line[];
  readonly bounds: Bounds;
  readonly closed: boolean;
  shown: boolean;
}

/** A sheet of the map as a drawing: the light along the coasts at the bottom, borders on top. */
export class SheetPicture {
  readonly element: SVGGElement;
  readonly #parts: readonly Part[];

  constructor(sheet: Sheet, name: string) {
    const areas = (look: string, list: readonly {rings: readonly Line[]; bounds: Bounds}[]) =>
      list.map(({rings, bounds}) => partOf(look, rings, bounds, true));
    this.#parts = [
      ...inSquares('halo', sheet.coast),
      ...areas('neighbour', sheet.neighbours),
      ...areas('norway', sheet.norway),
      ...areas('built-up', sheet.builtUp),
      ...areas('water', sheet.lakes),
      ...areas('ice', sheet.glaciers),
      ...inSquares('border municipality', sheet.municipalityBorders),
      ...inSquares('border county', sheet.countyBorders),
      ...inSquares('coast', sheet.coast),
      ...inSquares('border country', sheet.countryBorders),
    ];
    this.element = svg('g', {class: name}, ...this.#parts.map(({element}) => element));
  }

  /** Draws what lies in this part of the map. What has not been in view before gets its lines now. */
  draw(view: Bounds): void {
    for (const part of this.#parts) {
      const shown = meets(part.bounds, view);
      if (shown === part.shown) continue;
      part.shown = shown;
      part.element.style.display = shown ? '' : 'none';
      if (shown && !part.element.hasAttribute('d')) part.element.setAttribute('d', pathOf(part));
    }
  }
}

function partOf(look: string, lines: readonly Line[], bounds: Bounds, closed: boolean): Part {
  const element = svg('path', {class: look});
  element.style.display = 'none';
  return {element, lines, bounds, closed, shown: false};
}

function inSquares(look: string, lines: readonly Line[]): Part[] {
  const squares = new Map<string, Line[]>();
  for (const line of lines) {
    const {west, south} = line.bounds;
    const key = `${Math.floor(west / square)} ${Math.floor(south / square)}`;
    const others = squares.get(key);
    if (others) others.push(line);
    else squares.set(key, [line]);
  }
  return [...squares.values()].map((list) => partOf(look, list, around(list), false));
}

const around = (lines: readonly Line[]): Bounds => ({
  west: Math.min(...lines.map(({bounds}) => bounds.west)),
  south: Math.min(...lines.map(({bounds}) => bounds.south)),
  east: Math.max(...lines.map(({bounds}) => bounds.east)),
  north: Math.max(...lines.map(({bounds}) => bounds.north)),
});

const meets = (one: Bounds, other: Bounds): boolean =>
  one.west <= other.east &&
  one.east >= other.west &&
  one.south <= other.north &&
  one.north >= other.south;

const pathOf = ({lines, closed}: Part): string =>
  lines.map(({points}) => stepsOf(points) + (closed ? 'z' : '')).join('');

function stepsOf(points: Int32Array): string {
  let text = '';
  let [x, y] = [0, 0];
  for (let at = 0; at + 1 < points.length; at += 2) {
    const nextX = Math.round((points[at] ?? 0) / unit);
    const nextY = -Math.round((points[at + 1] ?? 0) / unit);
    text += at === 0 ? `M${nextX} ${nextY}l` : `${nextX - x} ${nextY - y} `;
    [x, y] = [nextX, nextY];
  }
  return text;
}
