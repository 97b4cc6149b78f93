import type {Bounds} from './basemap.js';
import type {Metres} from './utm33.js';

/** What is seen of the map: the point in the middle of the view, and how many metres one pixel stands for. */
export interface Camera extends Readonly<Metres> {
  readonly resolution: number;
}

/** A size on the screen, in pixels. */
export interface Size {
  readonly width: number;
  readonly height: number;
}

/** A point on the screen, from the upper left corner of the view. */
export interface Pixel {
  readonly x: number;
  readonly y: number;
}

/** Room that is kept free at the edges of the view, in pixels. */
export interface Margin {
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
  readonly left: number;
}

/** How close and how far away one may look. */
export interface Limits {
  readonly bounds: Bounds;
  readonly closest: number;
}

/** Where a place is in the view. */
export function toPixel(camera: Camera, {width, height}: Size, {east, north}: Metres): Pixel {
  return {
    x: width / 2 + (east - camera.east) / camera.resolution,
    y: height / 2 - (north - camera.north) / camera.resolution,
  };
}

/** Which place is at a point of the view. */
export function toMetres(camera: Camera, {width, height}: Size, {x, y}: Pixel): Metres {
  return {
    east: camera.east + (x - width / 2) * camera.resolution,
    north: camera.north - (y - height / 2) * camera.resolution,
  };
}

/** The smallest part of the map that holds all of these places; nothing for none. */
export function boundsOf(places: Iterable<Metres>): Bounds | undefined {
  let [west, south, east, north] = [Infinity, Infinity, -Infinity, -Infinity];
  for (const place of places) {
    west = Math.min(west, place.east);
    east = Math.max(east, place.east);
    south = Math.min(south, place.north);
    north = Math.max(north, place.north);
  }
  return west <= east ? {west, south, east, north} : undefined;
}

/** The closest look at a part of the map that shows all of it inside the margin. */
export function fit(bounds: Bounds, size: Size, margin: Margin, closest: number): Camera {
  const width = Math.max(1, size.width - margin.left - margin.right);
  const height = Math.max(1, size.height - margin.top - margin.bottom);
  const resolution = Math.max(
    closest,
    (bounds.east - bounds.west) / width,
    (bounds.north - bounds.south) / height,
  );
  return {
    east: (bounds.west + bounds.east) / 2 + ((margin.right - margin.left) / 2) * resolution,
    north: (bounds.south + bounds.north) / 2 + ((margin.top - margin.bottom) / 2) * resolution,
    resolution,
  };
}

/** Moves the view by so many pixels: to the right and down, so that what is seen goes the other way. */
export function pan(camera: Camera, x: number, y: number): Camera {
  const {east, north, resolution} = camera;
  return {east: east + x * resolution, north: north - y * resolution, resolution};
}

/** Looks so many times closer, so that what is at `around` stays there. */
export function zoom(camera: Camera, size: Size, times: number, around: Pixel): Camera {
  const fixed = toMetres(camera, size, around);
  const resolution = camera.resolution / times;
  return {
    east: fixed.east - (around.x - size.width / 2) * resolution,
    north: fixed.north + (around.y - size.height / 2) * resolution,
    resolution,
  };
}

/**
 * The nearest view that is allowed: neither too close nor too far away, and with its middle on the map, or with all of it:
 * then no edge of the map is seen.
 */
export function within(
  camera: Camera,
  {width, height}: Size,
  {bounds: {west, south, east, north}, closest}: Limits,
  part: 'middle' | 'all' = 'middle',
): Camera {
  const farthest = Math.min((east - west) / width, (north - south) / height);
  const resolution = clamp(camera.resolution, closest, Math.max(closest, farthest));
  const half = part === 'all' ? resolution / 2 : 0;
  const [across, up] = [width * half, height * half];
  return {
    east: clamp(camera.east, west + across, east - across),
    north: clamp(camera.north, south + up, north - up),
    resolution,
  };
}

/** The part of the map that is in view. */
export function seen(camera: Camera, {width, height}: Size): Bounds {
  const [across, up] = [(width / 2) * camera.resolution, (height / 2) * camera.resolution];
  return {
    west: camera.east - across,
    east: camera.east + across,
    south: camera.north - up,
    north: camera.north + up,
  };
}

/** Whether a place lies in a part of the map. */
export const contains = (bounds: Bounds, {east, north}: Metres): boolean =>
  east >= bounds.west && east <= bounds.east && north >= bounds.south && north <= bounds.north;

/** A view on the way from one to another; `progress` goes from 0 to 1. */
export function between(start: Camera, end: Camera, progress: number): Camera {
  const mix = (one: number, other: number) => one + (other - one) * progress;
  return {
    east: mix(start.east, end.east),
    north: mix(start.north, end.north),
    resolution: start.resolution * (end.resolution / start.resolution) ** progress,
  };
}

const clamp = (value: number, least: number, most: number): number =>
  Math.min(Math.max(value, least), most);
