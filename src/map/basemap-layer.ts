import type {Basemap} from './basemap.js';
import {seen, type Camera, type Size} from './camera.js';
import {svg} from './draw-svg.js';
import {SheetPicture, unit} from './sheet-picture.js';

/** How far beyond the view the picture is drawn, so that a hand finds land there when it moves the map. */
export const overscan = 0.25;

/** The picture of land and sea. Its lines are made once, from then on it is only moved and scaled. */
export class BasemapLayer {
  readonly element = svg('svg', {class: 'base', 'aria-hidden': 'true', focusable: 'false'});
  readonly #ground = svg('g');
  readonly #abroad: SheetPicture;
  readonly #plain: SheetPicture;
  #home: SheetPicture;
  #view: {camera: Camera; size: Size} | undefined;

  constructor({home, abroad}: Basemap) {
    this.#abroad = new SheetPicture(abroad, 'abroad');
    this.#plain = new SheetPicture(home, 'home');
    this.#home = this.#plain;
    this.#ground.append(this.#abroad.element, this.#home.element);
    this.element.append(this.#ground);
  }

  /** Draws the map as this camera sees it. */
  draw(camera: Camera, size: Size): void {
    this.#view = {camera, size};
    const {east, north, resolution} = camera;
    const {width, height} = size;
    const scale = unit / resolution;
    const x = width * (0.5 + overscan) - east / resolution;
    const y = height * (0.5 + overscan) + north / resolution;
    this.#ground.setAttribute('transform', `matrix(${scale} 0 0 ${scale} ${x} ${y})`);
    this.#ground.style.setProperty('--_pixel', `${1 / scale}px`);
    const around = 1 + 2 * overscan;
    const view = seen(camera, {width: width * around, height: height * around});
    this.#abroad.draw(view);
    this.#home.draw(view);
  }

  /** Has the detailed sheet or the plain one drawn, whichever the reader is close enough for. */
  show(detail: SheetPicture | undefined): void {
    const home = detail ?? this.#plain;
    if (home === this.#home) return;
    this.#home.element.replaceWith(home.element);
    this.#home = home;
    if (this.#view) this.draw(this.#view.camera, this.#view.size);
  }
}
