/** A module with a packed sheet of the map. */
export interface PackedSheet {
  readonly packed: string;
}

/**
 * Brings the packed detailed sheet. With npm, the application's bundler decides where it lies; the script tag's build checks
 * what comes (`scripts/build/checked-loads-plugin.mjs`).
 *
 * @param _root - A shadow root of the map's.
 */
export const loadPacked = (_root: ParentNode): Promise<PackedSheet> => import('./generated/detail.js');
