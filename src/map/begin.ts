import type {Basemap} from './basemap.js';
import {packed} from './generated/base.js';
import {take, type Kit} from './kit.js';
import {styles} from './map.styles.js';
import type {MapHost} from './map-state.js';
import {MapRoom} from './room.js';
import {unpackBasemap} from './unpack-basemap.js';
import {words} from './words.js';

let basemap: Basemap | undefined;
const sheets = new WeakMap<ShadowRoot, true>();

/** Begins a map in an element, with the tools of the script that brings the element. */
export function beginMap(host: MapHost, kit: Kit): MapRoom {
  take(kit);
  for (const language of ['nb', 'nn', 'en'] as const) {
    Object.assign(kit.catalogues[language], words[language]);
  }
  basemap ??= unpackBasemap(packed);
  if (host.shadowRoot) dress(host.shadowRoot);
  return new MapRoom(host, basemap);
}

/** The styles come with the map: until then there is nothing that they are for. */
function dress(root: ShadowRoot): void {
  if (sheets.has(root)) return;
  sheets.set(root, true);
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(styles);
  root.adoptedStyleSheets = [...root.adoptedStyleSheets, sheet];
}

export type {MapState} from './map-state.js';
export type {MapRoom} from './room.js';
