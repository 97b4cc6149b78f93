import {fromUtm33} from '../../../dist/package/map/utm33.js';

/** @typedef {import('../../../dist/package/map/basemap.js').Label} Town */

/**
 * A point of our map in degrees.
 *
 * @param {number} east
 * @param {number} north
 * @param {number} decimals
 */
export function toDegrees(east, north, decimals) {
  const at = fromUtm33({east, north});
  if (!at) throw new RangeError(`No place on Earth is at ${east}, ${north}.`);
  return {
    latitude: Number(at.latitude.toFixed(decimals)),
    longitude: Number(at.longitude.toFixed(decimals)),
  };
}
