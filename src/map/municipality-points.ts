import {municipalities} from './generated/municipalities.js';
import type {Metres} from './utm33.js';

let points: Map<string, Metres> | undefined;

/** Where to draw what is somewhere in a municipality, by its number of 2024. */
export function municipalityPoint(number: string): Metres | undefined {
  points ??= new Map(
    municipalities.split(' ').map((row) => {
      const [key = '', east, north] = row.split(':');
      return [key, {east: Number(east) * 100, north: Number(north) * 100}];
    }),
  );
  return points.get(number);
}
