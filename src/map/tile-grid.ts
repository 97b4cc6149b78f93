import {seen, type Camera, type Size} from './camera.js';
import type {Metres} from './utm33.js';

/** One square picture of a background map, with the place of its upper left corner and its width in metres. */
export interface Tile extends Metres {
  readonly address: string;
  readonly width: number;
}

/** A background map in squares: where they come from, and which website that is. */
export interface TileSource {
  readonly template: string;
  readonly host: string;
}

const kartverket = (layer: string): string =>
  `https://cache.kartverket.no/v1/wmts/1.0.0/${layer}/default/utm33n/{z}/{y}/{x}.png`;

const known: Record<string, string> = {
  'kartverket-topo': kartverket('topo'),
  'kartverket-greyscale': kartverket('topograatone'),
};

/** Kartverket's squares in EPSG:25833: the upper left corner of all, and metres a pixel where one square holds everything. */
const corner = {east: -2_500_000, north: 9_045_984};
const coarsest = 21_664;
const finest = 18;
const tileSize = 256;

/**
 * The background map that an attribute names: a known one, or an address with `{z}`, `{x}` and `{y}` in it. Nothing where
 * the address is not one that we dare ask.
 */
export function tileSource(name: string | undefined, page: string): TileSource | undefined {
  const text = name?.trim();
  if (!text) return undefined;
  const template = (Object.hasOwn(known, text) && known[text]) || text;
  const whole = ['{z}', '{x}', '{y}'].every((part) => template.includes(part));
  const url = whole ? URL.parse(fill(template, 0, 0, 0), page) : null;
  if (!url || url.username || url.password) return undefined;
  const secure = url.protocol === 'https:' || url.protocol === new URL(page).protocol;
  return secure && /^https?:$/.test(url.protocol) ? {template, host: url.host} : undefined;
}

/** The squares that fill a view, at the scale nearest to the view's own. */
export function tilesFor({template}: TileSource, camera: Camera, size: Size): Tile[] {
  const level = Math.min(finest, Math.max(0, Math.round(Math.log2(coarsest / camera.resolution))));
  const width = (coarsest / 2 ** level) * tileSize;
  const view = seen(camera, size);
  const last = 2 ** level - 1;
  const column = (east: number) => clamp(Math.floor((east - corner.east) / width), last);
  const row = (north: number) => clamp(Math.floor((corner.north - north) / width), last);
  const tiles: Tile[] = [];
  for (let y = row(view.north); y <= row(view.south); y += 1) {
    for (let x = column(view.west); x <= column(view.east); x += 1) {
      const [east, north] = [corner.east + x * width, corner.north - y * width];
      tiles.push({address: fill(template, level, x, y), east, north, width});
    }
  }
  return tiles;
}

const fill = (template: string, z: number, x: number, y: number): string =>
  template.replaceAll('{z}', String(z)).replaceAll('{x}', String(x)).replaceAll('{y}', String(y));

const clamp = (value: number, most: number): number => Math.min(Math.max(value, 0), most);
