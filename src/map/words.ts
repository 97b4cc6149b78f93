import type {catalogues} from '../locale/locale.js';

/**
 * The lines of the catalogues that come with the map. With npm the catalogues are whole, and there are none; the script tag's
 * build moves the map's own here (`scripts/build/packed-catalogues-plugin.mjs`), since few pages have a map.
 */
export const words: Partial<Record<keyof typeof catalogues, Record<string, string>>> = {};
