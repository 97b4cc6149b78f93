/**
 * Makes `facts/municipalities-2024.csv` anew of Kartverket's files: `node scripts/basemap/make-facts.mjs`. The project
 * carries the result, so that places are found without those files too.
 */
import {writeFileSync} from 'node:fs';
import {join} from 'node:path';
import {fileURLToPath} from 'node:url';
import {distance, isInside, polygonsOf, ringArea} from './geometry.mjs';
import {innerPoint} from './inner-point.mjs';
import {municipalities} from './norway.mjs';
import {geodataFolder, readFact, readJson, readLayer} from './sources.mjs';

/** Centres that the rule below misses by a kilometre or more: a town may fill its municipality, or lie at its edge. */
const centres = {
  ...{'0301': [262_600, 6_649_400], 1103: [-31_800, 6_573_700], 4601: [-32_100, 6_734_200]},
  ...{5001: [270_300, 7_041_800], 5501: [653_400, 7_731_700], 3201: [249_400, 6_647_600]},
  ...{4204: [88_100, 6_466_500], 1804: [474_400, 7_462_800], 3301: [230_600, 6_632_600]},
  ...{3205: [279_400, 6_653_100], 3403: [286_100, 6_746_300], 5605: [1_076_700, 7_807_000]},
  ...{1835: [370_800, 7_378_700], 1856: [375_900, 7_491_900]},
};
/** Towns on a generalised shore may stand this far off it, in metres. */
const labelReach = 1_500;

/** A row for each municipality: number, name, official names, and where its town is. */
export async function makeFacts(folder) {
  const known = new Map(
    readLayer(folder, 'n1000', 'kommune').map(({properties}) => [
      properties.kommunenummer,
      properties.kommunenavn,
    ]),
  );
  const names = readJson(join(folder, 'robhop-kommune-names.json'));
  const land = await municipalities(folder, 'n1000');
  const towns = townsOf(folder, land);
  return land
    .map((feature) => {
      const {number} = feature.properties;
      const name = known.get(number);
      const [east, north] = centres[number] ?? townPoint(feature, towns);
      return [number, name, names[number] ?? name, round(east), round(north)];
    })
    .sort(([one], [other]) => (one < other ? -1 : 1));
}

const round = (metres) => Math.round(metres / 100) * 100;

/** The best ranked label of each municipality that has one, and all built-up areas. */
function townsOf(folder, land) {
  const labels = new Map();
  for (const [, , east, north] of readFact('town-labels.json')) {
    const point = [east * 100, north * 100];
    const number = ownerOf(point, land);
    if (number && !labels.has(number)) labels.set(number, point);
  }
  const builtUp = readLayer(folder, 'n1000', 'tettbebyggelse').flatMap(polygonsOf);
  return {
    labels,
    builtUp: builtUp.map((rings) => ({point: innerPoint(rings), area: ringArea(rings[0])})),
  };
}

/** The municipality that a label stands in, or else stands off the shore of. */
function ownerOf(point, land) {
  const isIn = (feature) => polygonsOf(feature).some((rings) => isInside(point, rings));
  const isNear = (feature) =>
    polygonsOf(feature).some(([outer]) => outer.some((at) => distance(at, point) < labelReach));
  return (land.find(isIn) ?? land.find(isNear))?.properties.number;
}

/** The largest town that has a label, else the largest built-up area, else a point far from the municipality's edge. */
function townPoint(feature, {labels, builtUp}) {
  const label = labels.get(feature.properties.number);
  if (label) return label;
  const polygons = polygonsOf(feature);
  const isHere = ({point}) => polygons.some((rings) => isInside(point, rings));
  const [largest] = builtUp.filter(isHere).toSorted((one, other) => other.area - one.area);
  if (largest) return largest.point;
  const [main] = polygons.toSorted((one, other) => ringArea(other[0]) - ringArea(one[0]));
  return innerPoint(main);
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const rows = await makeFacts(geodataFolder());
  const text = [['number', 'name', 'names', 'east', 'north'], ...rows];
  const file = new URL('facts/municipalities-2024.csv', import.meta.url);
  writeFileSync(file, text.map((row) => `${row.join(';')}\n`).join(''));
}
