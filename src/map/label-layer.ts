import type {Label} from './basemap.js';
import {contains, seen, toPixel, type Camera, type Size} from './camera.js';
import {svg} from './draw-svg.js';
import {isFree, placeLabels, type Box, type Candidate, type Disc} from './label-placement.js';
import {overscan} from './basemap-layer.js';
import {obstaclesOn} from './obstacles.js';

/** A name on the map that belongs to an area: a country's, or a sea's. */
export interface AreaName {
  readonly name: string;
  readonly kind: 'country' | 'sea';
  readonly east: number;
  readonly north: number;
}

/** The least important towns that are named, by how many metres a pixel stands for. */
const ranks: readonly (readonly [resolution: number, rank: number])[] = [
  [12_000, 0],
  [1400, 1],
  [650, 2],
  [380, 3],
  [220, 4],
];
const mostLabels = 60;
/** From farther away a sea's name is wider than the sea, in metres a pixel. */
const seasBelow = 4500;

type Drawn = Candidate & {readonly label: Label | AreaName};

/** Names of towns, countries and seas: only as many as there is room for, and never in each other's way. */
export class LabelLayer {
  readonly element = svg('svg', {class: 'labels', 'aria-hidden': 'true', focusable: 'false'});
  readonly #towns: readonly Label[];
  #surroundings: {readonly obstacles: readonly Box[]; readonly fontFamily: string} | undefined;
  #measure: CanvasRenderingContext2D | null | undefined;
  readonly #widths = new Map<string, number>();

  constructor(towns: readonly Label[]) {
    this.#towns = towns;
  }

  /** Whether it has looked around. */
  get ready(): boolean {
    return this.#surroundings !== undefined;
  }

  /** Measures what names keep clear of. Before anything is drawn: afterwards the browser would have to lay out everything at once. */
  lookAround(view: HTMLElement): void {
    const {fontFamily} = getComputedStyle(this.element);
    this.#surroundings = {obstacles: obstaclesOn(view), fontFamily};
  }

  /** Draws the names that fit between these markers and whatever else is in the way. */
  draw(camera: Camera, size: Size, discs: readonly Disc[], areas: readonly AreaName[]): void {
    if (!this.#surroundings) return;
    const {obstacles, fontFamily} = this.#surroundings;
    const rank = ranks.find(([resolution]) => camera.resolution > resolution)?.[1] ?? 5;
    const view = seen(camera, size);
    const towns = this.#towns.filter((town) => town.rank <= rank && contains(view, town));
    const near = areas.filter(({kind}) => kind !== 'sea' || camera.resolution < seasBelow);
    const candidates = [...towns, ...near].map((label): Drawn => {
      const look = lookOf(label);
      return {
        ...toPixel(camera, size, label),
        label,
        name: look.name,
        rank: look.rank,
        size: this.#sizeOf(look.name, look, fontFamily),
      };
    });
    const isArea = ({label}: Drawn) => 'kind' in label;
    // Names of areas stand in their middle or not at all; towns come first.
    const placed = placeLabels(
      candidates.filter((each) => !isArea(each)),
      discs,
      obstacles,
      size,
    );
    const taken = [...obstacles, ...placed.map(({box}) => box)];
    const middles = candidates
      .filter(isArea)
      .filter((each) => isFree(middleBox(each), taken, discs, size));
    this.element.replaceChildren(
      ...middles.map((each) => drawArea(each)),
      ...placed.slice(0, mostLabels).map(({candidate, box, side, dot}) =>
        svg(
          'g',
          {class: `town rank-${candidate.rank}`},
          ...(dot
            ? [
                svg('circle', {
                  cx: at(candidate.x, size.width),
                  cy: at(candidate.y, size.height),
                  r: 2,
                }),
              ]
            : []),
          svg(
            'text',
            {
              x: at(anchorX(box, side), size.width),
              y: at((box.top + box.bottom) / 2, size.height),
              dy: '.35em',
              'text-anchor': {right: 'start', left: 'end', above: 'middle', below: 'middle'}[side],
            },
            candidate.name,
          ),
        ),
      ),
    );

    function drawArea({x, y, name, label}: Drawn): SVGElement {
      const kind = 'kind' in label ? label.kind : '';
      const where = {x: at(x, size.width), y: at(y, size.height), dy: '.35em'};
      return svg('text', {class: kind, ...where, 'text-anchor': 'middle'}, name);
    }
  }

  #sizeOf(name: string, {pixels, weight, spacing}: Look, family: string): Size {
    this.#measure ??= document.createElement('canvas').getContext('2d');
    if (!this.#measure) return {width: name.length * pixels * 0.6, height: pixels * 1.3};
    const font = `${weight} ${pixels}px ${family}`;
    let width = this.#widths.get(font + name);
    if (width === undefined) {
      this.#measure.font = font;
      width = this.#measure.measureText(name).width + name.length * spacing;
      this.#widths.set(font + name, width);
    }
    return {width, height: pixels * 1.3};
  }
}

interface Look {
  readonly name: string;
  readonly rank: number;
  readonly pixels: number;
  readonly weight: number;
  readonly spacing: number;
}

function lookOf(label: Label | AreaName): Look {
  const {name} = label;
  if ('kind' in label) return {name, rank: 9, pixels: 12, weight: 500, spacing: 2};
  const important = label.rank === 1;
  return {
    name,
    rank: label.rank,
    pixels: important ? 13.5 : 12,
    weight: important ? 650 : 500,
    spacing: 0,
  };
}

/** The layer reaches beyond the view by as much as the picture of the land. */
const at = (position: number, length: number): string => (position + length * overscan).toFixed(1);

const anchorX = ({left, right}: Box, side: string): number =>
  side === 'right' ? left : side === 'left' ? right : (left + right) / 2;

const middleBox = ({x, y, size}: Drawn): Box => ({
  left: x - size.width / 2,
  right: x + size.width / 2,
  top: y - size.height / 2,
  bottom: y + size.height / 2,
});
