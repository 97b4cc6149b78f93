/** A module with a packed sheet of the map. */
export interface PackedSheet {
  readonly packed: string;
}

/**
 * Brings the packed detailed sheet; the link that checks it stands in a shadow root of the map's. With npm, the application's
 * bundler decides where the sheet lies; the script tag's build checks what comes (`scripts/build/checked-loads-plugin.mjs`).
 */
export const loadPacked: (root: ParentNode) => Promise<PackedSheet> = () =>
  import('./generated/detail.js');
