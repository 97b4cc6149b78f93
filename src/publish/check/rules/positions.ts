import {municipalities} from '../norway/municipalities.js';
import {isFields, type Spot} from '../walk.js';
import type {Report} from './rule.js';

/** How far from a point in its municipality a place may lie; the largest ones are some 100 km long. */
const farthest = 130;

/** Positions: both degrees, in Norway, and near the municipality that is named. */
export function positions(spot: Spot, report: Report): void {
  const {latitude, longitude, municipality} = isFields(spot.value) ? spot.value : {};
  const [north, east] = [latitude, longitude].map((degrees) => typeof degrees === 'number');
  if (north !== east) {
    const lacking = north ? 'longitude' : 'latitude';
    if (given(north ? longitude : latitude)) return;
    report(spot, 'half-position', {
      below: [north ? 'latitude' : 'longitude'],
      values: {field: lacking},
    });
  }
  if (typeof latitude !== 'number' || typeof longitude !== 'number') return;
  if (Math.abs(latitude) > 90 || Math.abs(longitude) > 180) return;
  const found = `${latitude}, ${longitude}`;
  if (!isInNorway(latitude, longitude)) {
    const swapped = isInNorway(longitude, latitude);
    report(spot, swapped ? 'position-swapped' : 'position-abroad', {
      below: ['latitude'],
      values: {found},
    });
    return;
  }
  const home = typeof municipality === 'string' ? municipalities.get(municipality) : undefined;
  const away = home ? distance(latitude, longitude, home) : 0;
  if (away > farthest) {
    const values = {
      found,
      distance: Math.round(away),
      is: home?.names[0] ?? '',
      number: String(municipality),
    };
    report(spot, 'position-elsewhere', {below: ['latitude'], values});
  }
}

const given = (value: unknown): boolean => value !== undefined && value !== null && value !== '';

// Svalbard and Jan Mayen included.
const isInNorway = (latitude: number, longitude: number): boolean =>
  latitude > 57.5 &&
  latitude < 81 &&
  longitude > (latitude > 70.5 && latitude < 71.3 ? -9.5 : 4) &&
  longitude < 34;

/** Kilometres, near enough for a country of this length. */
function distance(
  latitude: number,
  longitude: number,
  to: {latitude: number; longitude: number},
): number {
  const north = (latitude - to.latitude) * 111.2;
  const east = (longitude - to.longitude) * 111.2 * Math.cos((latitude * Math.PI) / 180);
  return Math.hypot(north, east);
}
