import type {Area, Basemap, Line, Sheet} from './basemap.js';
import type {Camera, Size} from './camera.js';
import {svg} from './draw-svg.js';

/** One unit of the drawing is so many metres: whole numbers are short, and fine enough for the most detailed sheet. */
const unit = 10;

/** How far beyond the view the picture is drawn, so that a hand finds land there when it moves the map. */
export const overscan = 0.5;

/**
 * The picture of land and sea. Its lines are made once, from then on it is only moved and scaled: a browser draws that
 * without asking us.
 */
export class BasemapLayer {
  readonly element = svg('svg', {class: 'base', 'aria-hidden': 'true', focusable: 'false'});
  readonly #ground = svg('g');
  readonly #home: SVGGElement;
  #detail: SVGGElement | undefined;

  constructor({home, abroad}: Basemap) {
    this.#home = drawSheet(home, 'home');
    this.#ground.append(drawSheet(abroad, 'abroad'), this.#home);
    this.element.append(this.#ground);
  }

  /** Draws the map as this camera sees it. */
  draw({east, north, resolution}: Camera, {width, height}: Size): void {
    const scale = unit / resolution;
    const x = width * (0.5 + overscan) - east / resolution;
    const y = height * (0.5 + overscan) + north / resolution;
    this.#ground.setAttribute('transform', `matrix(${scale} 0 0 ${scale} ${x} ${y})`);
    this.#ground.style.setProperty('--_pixel', `${1 / scale}px`);
  }

  /** Has the detailed sheet or the plain one drawn, whichever the reader is close enough for. */
  show(detail: SVGGElement | undefined): void {
    if (this.#detail === detail) return;
    (this.#detail ?? this.#home).replaceWith(detail ?? this.#home);
    this.#detail = detail;
  }
}

/** Draws a sheet: the light along the coasts at the bottom, borders on top. */
export function drawSheet(sheet: Sheet, name: string): SVGGElement {
  const parts: SVGElement[] = [
    path('halo', sheet.coast),
    ...areas('neighbour', sheet.neighbours),
    ...areas('norway', sheet.norway),
    ...areas('built-up', sheet.builtUp),
    ...areas('water', sheet.lakes),
    ...areas('ice', sheet.glaciers),
    path('border municipality', sheet.municipalityBorders),
    path('border county', sheet.countyBorders),
    path('coast', sheet.coast),
    path('border country', sheet.countryBorders),
  ];
  return svg('g', {class: name}, ...parts);
}

/** Areas one by one: what is out of view costs a browser nothing then. */
const areas = (look: string, list: readonly Area[]): SVGElement[] =>
  list.map(({rings}) => path(look, rings, 'z'));

const path = (look: string, lines: readonly Line[], end = ''): SVGElement =>
  svg('path', {class: look, d: lines.map(({points}) => draw(points) + end).join('')});

function draw(points: Int32Array): string {
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
