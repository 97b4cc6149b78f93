import type {Area, Basemap, Bounds, Label, Line, Sheet} from './basemap.js';
import {NumberReader} from './numbers.js';

/** What runs along an arc; the packing script numbers them in this order. */
const kinds = ['none', 'coast', 'countryBorders', 'countyBorders', 'municipalityBorders'] as const;

/** An arc is a stretch of a line between two meetings; areas that meet there share it. */
interface Arc extends Line {
  kind: (typeof kinds)[number];
}

/** The base, with labels. Throws a `RangeError` for a text that the packing script did not make. */
export function unpackBasemap(packed: string): Basemap {
  const {sheets, labels} = unpack(packed);
  const [home, abroad] = sheets;
  if (!home || !abroad) throw new RangeError('A base has two sheets.');
  return {home, abroad, labels};
}

/** A sheet with municipalities, to be drawn in the place of the base's `home`. */
export function unpackDetail(packed: string): Sheet {
  const [sheet] = unpack(packed).sheets;
  if (!sheet) throw new RangeError('A detail has one sheet.');
  return sheet;
}

function unpack(packed: string) {
  const [numbers = '', ids = '', names = ''] = packed.split('|');
  const reader = new NumberReader(numbers);
  const grid = reader.next();
  const arcs = readArcs(reader, grid);
  const nextId = ids.split(',').values();
  const take = arcTaker(reader, arcs);
  const sheets = reader.list(() => readSheet(reader, take, () => nextId.next().value ?? ''));
  return {sheets, labels: readLabels(reader, grid, names ? names.split(',') : [])};
}

/** Each arc's first point is told from where the one before it ended. */
function readArcs(reader: NumberReader, grid: number): Arc[] {
  let east = 0;
  let north = 0;
  return reader.list(() => {
    const what = reader.next();
    const closed = what < 0;
    const length = reader.next();
    const points = new Int32Array(2 * (length + (closed ? 1 : 0)));
    for (let at = 0; at < 2 * length; at += 2) {
      points[at] = (east += reader.next()) * grid;
      points[at + 1] = (north += reader.next()) * grid;
    }
    if (closed) points.set(points.subarray(0, 2), 2 * length);
    return {kind: kinds[closed ? -1 - what : what] ?? 'none', points, bounds: boundsOf([points])};
  });
}

/** Rings mostly take the arcs one after another; each says how far its next one is from that. */
function arcTaker(reader: NumberReader, arcs: readonly Arc[]) {
  let expected = 0;
  return () => {
    const step = reader.next();
    const place = expected + Math.floor(step / 2);
    const arc = arcs[place];
    if (!arc) throw new RangeError(`No arc ${place}: there are ${arcs.length}.`);
    expected = place + 1;
    return {arc, backwards: step % 2 !== 0};
  };
}

function readSheet(
  reader: NumberReader,
  take: ReturnType<typeof arcTaker>,
  nextId: () => string,
): Sheet {
  const used = new Set<Arc>();
  const ring = () => {
    const parts = reader.list(() => {
      const {arc, backwards} = take();
      used.add(arc);
      return backwards ? reversed(arc.points) : arc.points;
    });
    return lineOf(joined(parts));
  };
  const areas = (id: () => string): Area[] =>
    reader.list(() => {
      const rings = reader.list(ring);
      return {id: id(), rings, bounds: boundsOf(rings.map(({points}) => points))};
    });
  const nameless = () => '';
  const layers = {
    norway: areas(nextId),
    neighbours: areas(nextId),
    lakes: areas(nameless),
    glaciers: areas(nameless),
    builtUp: areas(nameless),
  };
  const lines = (kind: Arc['kind']) => [...used].filter((arc) => arc.kind === kind);
  return {
    ...layers,
    coast: lines('coast'),
    countryBorders: lines('countryBorders'),
    countyBorders: lines('countyBorders'),
    municipalityBorders: lines('municipalityBorders'),
  };
}

function readLabels(reader: NumberReader, grid: number, names: readonly string[]): Label[] {
  let east = 0;
  let north = 0;
  let rank = 1;
  return names.map((name) => {
    rank += reader.next();
    east += reader.next();
    north += reader.next();
    return {name, rank, east: east * grid, north: north * grid};
  });
}

const lineOf = (points: Int32Array): Line => ({points, bounds: boundsOf([points])});

function reversed(points: Int32Array): Int32Array {
  const result = new Int32Array(points.length);
  for (let at = 0; at < points.length; at += 2) {
    result.set(points.subarray(at, at + 2), points.length - 2 - at);
  }
  return result;
}

/** One line of several: each begins where the one before it ended, and that point is kept once. */
function joined(parts: readonly Int32Array[]): Int32Array {
  const [only] = parts;
  if (only && parts.length === 1) return only;
  const length = parts.reduce((sum, part) => sum + part.length - 2, 2);
  const points = new Int32Array(length);
  let at = 0;
  for (const part of parts) {
    points.set(part, at);
    at += part.length - 2;
  }
  return points;
}

function boundsOf(lines: readonly Int32Array[]): Bounds {
  const bounds = {west: Infinity, south: Infinity, east: -Infinity, north: -Infinity};
  for (const points of lines) {
    for (let at = 0; at < points.length; at += 2) {
      const east = points[at] ?? 0;
      const north = points[at + 1] ?? 0;
      bounds.west = Math.min(bounds.west, east);
      bounds.east = Math.max(bounds.east, east);
      bounds.south = Math.min(bounds.south, north);
      bounds.north = Math.max(bounds.north, north);
    }
  }
  return bounds;
}
