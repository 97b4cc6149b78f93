import {runnerImport} from 'vite';
import {fileURLToPath} from 'node:url';
import {nearestFirst} from './nearest-first.mjs';

const numbersFile = fileURLToPath(new URL('../../src/map/numbers.ts', import.meta.url));
/** In the order of `src/map/unpack-basemap.ts`. */
const kinds = ['none', 'coast', 'countryBorders', 'countyBorders', 'municipalityBorders'];
const layers = ['norway', 'neighbours', 'lakes', 'glaciers', 'builtUp'];

/**
 * The packed text of sheets, for `src/map/unpack-basemap.ts` to read.
 *
 * @param {number} grid - What a step of the numbers is, in metres.
 * @param {Partial<Record<string, import('./rings.mjs').Area[]>>[]} sheets - Areas by layer, for each sheet.
 * @param {{name: string, rank: number, east: number, north: number}[]} [labels]
 */
export async function pack(grid, sheets, labels = []) {
  const {module} = await runnerImport(numbersFile, {configFile: false});
  const pen = new Pen();
  const areas = sheets.flatMap((sheet) =>
    layers.flatMap((layer) => areaNumbers(inOrder(sheet[layer] ?? [], layer), pen)),
  );
  // The lines are known only when all areas have asked for theirs.
  const lines = pen.numbers();
  const numbers = [grid, ...lines, sheets.length, ...areas, ...labelNumbers(labels, grid)];
  const ids = sheets.flatMap(({norway, neighbours}) => [...norway, ...neighbours]);
  const names = labels.map(({name}) => name);
  return [module.writeNumbers(numbers), ids.map(({id}) => id).join(','), names.join(',')].join('|');
}

/** Lakes and the like have no number to be sorted by. */
function inOrder(areas, layer) {
  if (layer === 'norway' || layer === 'neighbours') return areas;
  return nearestFirst(areas, [0, 0], (area) => ({...endsOf(area.rings[0]), item: area}));
}

function areaNumbers(areas, pen) {
  const rings = areas.map(({rings}) => [
    rings.length,
    ...sortRings(rings, pen).flatMap((ring) => pen.draw(ring)),
  ]);
  return [areas.length, ...rings.flat()];
}

/** Outlines that share lines first, then islands from one to the next, each begun at its nearest point. */
function sortRings(rings, pen) {
  const islands = rings.filter((ring) => ring[0].line.closed);
  const outlines = rings.filter((ring) => !islands.includes(ring));
  return [
    ...outlines,
    ...nearestFirst(islands, pen.place, (ring) => ({...endsOf(ring), item: ring})),
  ];
}

function endsOf(ring) {
  const {line, backwards} = ring[0];
  const ends = [line.points[0], line.points.at(-1)];
  return backwards ? {start: ends[1], end: ends[0]} : {start: ends[0], end: ends[1]};
}

/** Lays lines one after another in the order in which rings need them. */
class Pen {
  /** @type {Map<import('./rings.mjs').Line, {at: number, backwards: boolean}>} */
  #laid = new Map();
  #expected = 0;
  place = [0, 0];

  /** The numbers of a ring: how many lines, and for each how far it is from the one that would come next. */
  draw(ring) {
    return [ring.length, ...ring.map((part) => this.#step(part))];
  }

  #step({line, backwards}) {
    if (!this.#laid.has(line)) {
      this.#laid.set(line, {at: this.#laid.size, backwards});
      this.place = line.points.at(backwards ? 0 : -1);
    }
    const laid = this.#laid.get(line);
    const step = 2 * (laid.at - this.#expected) + (laid.backwards === backwards ? 0 : 1);
    this.#expected = laid.at + 1;
    return step;
  }

  /** The numbers of all lines: kind, count of points, and each point from the one before. */
  numbers() {
    let [east, north] = [0, 0];
    const lines = [...this.#laid].map(([{points, kind, closed}, {backwards}]) => {
      const code = kinds.indexOf(kind);
      const steps = (backwards ? points.toReversed() : points).flatMap(([x, y]) => {
        const step = [x - east, y - north];
        [east, north] = [x, y];
        return step;
      });
      return [closed ? -1 - code : code, points.length, ...steps];
    });
    return [lines.length, ...lines.flat()];
  }
}

function labelNumbers(labels, grid) {
  let last = [1, 0, 0];
  return labels.flatMap(({rank, east, north}) => {
    const now = [rank, Math.round(east / grid), Math.round(north / grid)];
    const step = now.map((value, at) => value - last[at]);
    last = now;
    return step;
  });
}
