import type {Problem} from '../data/problem.js';
import type {Place} from '../schema/place.js';
import {contains} from './camera.js';
import {mapExtent} from './extent.js';
import {municipalityPoint} from './municipality-points.js';
import {toUtm33, type Metres} from './utm33.js';

/** Where a place is on the map, that it is beyond it, or neither; and what is wrong with what it says of itself. */
export interface Located {
  readonly point?: Metres;
  readonly beyond?: boolean;
  /** Its path begins at the place. */
  readonly problem?: Problem;
}

/** Norway with Svalbard and Jan Mayen, in degrees. */
const norway = {south: 57.5, north: 81.5, west: -10, east: 34};

/** Finds a place by its position, else by its municipality. A position that cannot be right counts for nothing. */
export function locate(place: Place): Located {
  const {latitude, longitude, country = 'NO', municipality} = place;
  const {problem, ...at} = positionOf(place);
  if (at.latitude !== undefined && at.longitude !== undefined) {
    const point = toUtm33({latitude: at.latitude, longitude: at.longitude});
    return point && contains(mapExtent, point) ? {point} : {beyond: true};
  }
  const known = problem ? {problem} : {};
  const point = municipality && country === 'NO' ? municipalityPoint(municipality) : undefined;
  if (point) return {point, ...known};
  if (
    municipality &&
    country === 'NO' &&
    !problem &&
    latitude === undefined &&
    longitude === undefined
  ) {
    const expected = 'the number of a municipality of 2024';
    return {problem: {path: '.municipality', expected, found: `“${municipality}”`}};
  }
  return country === 'NO' ? known : {beyond: true, ...known};
}

interface Position {
  latitude?: number;
  longitude?: number;
  problem?: Problem;
}

function positionOf({latitude, longitude, country = 'NO'}: Place): Position {
  if (latitude === undefined && longitude === undefined) return {};
  if (latitude === undefined || longitude === undefined) {
    const [has, lacks] =
      latitude === undefined ? ['longitude', 'latitude'] : ['latitude', 'longitude'];
    return {problem: {path: '', expected: `${lacks} beside ${has}`, found: 'nothing'}};
  }
  if (country === 'NO' && !isInNorway(latitude, longitude)) {
    const expected = isInNorway(longitude, latitude)
      ? 'latitude and longitude, not the other way round'
      : 'a position in Norway, or the country it is in';
    return {problem: {path: '', expected, found: `${latitude}, ${longitude}`}};
  }
  return {latitude, longitude};
}

const isInNorway = (latitude: number, longitude: number): boolean =>
  latitude >= norway.south &&
  latitude <= norway.north &&
  longitude >= norway.west &&
  longitude <= norway.east;
