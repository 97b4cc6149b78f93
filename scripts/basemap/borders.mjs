import {collection, featuresOf, polygon, polygonsOf, ringArea} from './geometry.mjs';
import {shape} from './mapshaper.mjs';

const besideNorway = ['SE', 'FI', 'RU'];
/** No gap between the two borders is larger, in square metres. */
const largestGap = 1.5e9;
/** Iddefjorden looks like a gap, and is water. */
const isIddefjorden = ([east, north]) => east < 303_000 && north < 6_562_000;

/**
 * Fits the neighbours to Norway. Natural Earth's borders lie up to 5 km from Kartverket's: what the neighbours have too much
 * is taken away, what is left between is theirs.
 *
 * @param {object[]} home - The neighbours within the strip.
 * @param {object[]} mainland
 */
export async function fitToNorway(home, mainland) {
  const norway = collection(mainland);
  const erased = await shape(['-i neighbours.json -erase norway.json -o out.json format=geojson'], {
    neighbours: collection(home),
    norway,
  });
  const fitted = await shape(
    [
      '-i erased.json gaps.json combine-files -merge-layers force -filter-fields country',
      '-dissolve country gap-fill-area=0 sliver-control=0 -o out.json format=geojson',
    ],
    {erased, gaps: collection(await gapsBetween(erased, norway))},
  );
  return featuresOf(fitted);
}

async function gapsBetween(neighbours, norway) {
  const together = await shape(
    [
      '-i neighbours.json norway.json combine-files -merge-layers force',
      '-dissolve gap-fill-area=0 sliver-control=0 -o out.json format=geojson',
    ],
    {neighbours, norway},
  );
  const owners = pointOwners(neighbours);
  return featuresOf(together)
    .flatMap(polygonsOf)
    .flatMap(([, ...holes]) => holes)
    .filter((hole) => ringArea(hole) < largestGap && !hole.every(isIddefjorden))
    .map((hole) => [hole, ownerOf(hole, owners)])
    .filter(([, country]) => country)
    .map(([hole, country]) => polygon([hole.toReversed()], {country}));
}

/** The country that each of the neighbours' points belongs to. */
const pointOwners = ({features}) =>
  new Map(
    features.flatMap((feature) =>
      polygonsOf(feature)
        .flat(2)
        .map((point) => [key(point), feature.properties.country]),
    ),
  );

/** The country that has most of a hole's points, if any has one. */
function ownerOf(hole, owners) {
  const has = (country) => hole.filter((point) => owners.get(key(point)) === country).length;
  const [most] = besideNorway.toSorted((one, other) => has(other) - has(one));
  return has(most) > 0 ? most : undefined;
}

const key = ([east, north]) => `${east.toFixed(1)},${north.toFixed(1)}`;
