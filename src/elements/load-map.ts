import type {beginMap} from '../map/begin.js';

/** The map's engine: all of it that is not needed before a map is near the reader's view. */
export interface MapModule {
  readonly beginMap: typeof beginMap;
}

/**
 * Brings the map's engine; the link that checks it stands in a shadow root of the map's. With npm, the application's bundler
 * decides where the engine lies; the script tag's build checks what comes (`scripts/build/checked-loads-plugin.mjs`).
 */
export const loadMap: (root: ParentNode) => Promise<MapModule> = () => import('../map/begin.js');
