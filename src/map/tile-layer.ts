import {toPixel, type Camera, type Size} from './camera.js';
import {overscan} from './basemap-layer.js';
import {tilesFor, type Tile, type TileSource} from './tile-grid.js';

/** The background map's squares. Where they cannot be had, the drawn map below them stays in view. */
export class TileLayer {
  readonly element = document.createElement('div');
  readonly #failed: () => void;
  readonly #pictures = new Map<string, {tile: Tile; picture: HTMLImageElement}>();
  #source: TileSource | undefined;

  /** @param failed - Called when a square cannot be had, once for each time the background map is switched on. */
  constructor(failed: () => void) {
    this.element.className = 'tiles';
    this.#failed = failed;
  }

  /** Whether the background map is on. */
  get on(): boolean {
    return this.#source !== undefined;
  }

  /** Switches the background map on, or off. Until then, nothing is asked for. */
  use(source: TileSource | undefined): void {
    if (this.#source?.template === source?.template) return;
    this.#source = source;
    this.#pictures.clear();
    this.element.replaceChildren();
  }

  /** Draws the squares that this camera sees, and drops those that it does not. */
  draw(camera: Camera, size: Size): void {
    if (!this.#source) return;
    const tiles = tilesFor(this.#source, camera, size);
    const wanted = new Set(tiles.map(({address}) => address));
    for (const [address, {picture}] of this.#pictures) {
      if (wanted.has(address)) continue;
      picture.remove();
      this.#pictures.delete(address);
    }
    for (const tile of tiles) this.#place(tile, camera, size);
  }

  #place(tile: Tile, camera: Camera, size: Size): void {
    const {picture} = this.#pictures.get(tile.address) ?? this.#load(tile);
    const {x, y} = toPixel(camera, size, tile);
    const width = `${(tile.width / camera.resolution).toFixed(2)}px`;
    const {style} = picture;
    style.translate = `${(x + size.width * overscan).toFixed(2)}px ${(y + size.height * overscan).toFixed(2)}px`;
    style.inlineSize = width;
    style.blockSize = width;
  }

  #load(tile: Tile): {tile: Tile; picture: HTMLImageElement} {
    const picture = document.createElement('img');
    const source = this.#source;
    picture.alt = '';
    picture.decoding = 'async';
    picture.draggable = false;
    picture.referrerPolicy = 'no-referrer';
    picture.crossOrigin = 'anonymous';
    picture.addEventListener('error', () => {
      picture.remove();
      if (this.#source === source) this.#failed();
    });
    picture.src = tile.address;
    const held = {tile, picture};
    this.#pictures.set(tile.address, held);
    this.element.append(picture);
    return held;
  }
}
