import type {Sheet} from './basemap.js';
import {loadPacked} from './load-packed.js';
import {unpackDetail} from './unpack-basemap.js';

/** Gets the detailed sheet. */
export const loadDetail = async (root: ParentNode): Promise<Sheet> =>
  unpackDetail((await loadPacked(root)).packed);
