import type {Bounds} from './basemap.js';

/** What the map shows at most: from the Azores to the Urals, from Crete to beyond Svalbard. */
export const mapExtent: Bounds = {
  west: -2_600_000,
  south: 3_900_000,
  east: 3_400_000,
  north: 9_200_000,
};

/** Norway's mainland, which is shown where there is nothing else to show. */
export const mainland: Bounds = {
  west: -80_000,
  south: 6_445_000,
  east: 1_115_000,
  north: 7_940_000,
};
