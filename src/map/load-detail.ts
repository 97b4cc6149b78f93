import type {Sheet} from './basemap.js';
import {unpackDetail} from './unpack-basemap.js';

/** Gets the detailed sheet. The script tag's build has a way of its own, which checks what comes: see `load-checked.ts`. */
export async function loadDetail(): Promise<Sheet> {
  const {packed} = await import('./generated/detail.js');
  return unpackDetail(packed);
}
