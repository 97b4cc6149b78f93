import {collection, featuresOf, middle, polygonsOf} from './geometry.mjs';
import {shape} from './mapshaper.mjs';
import {readJson, worldFile} from './sources.mjs';

/** The map's projection, as mapshaper takes it. */
export const utm33 = '+proj=utm +zone=33 +ellps=GRS80 +units=m +no_defs';

/** What the map shows at most, in metres of UTM 33 N, and degrees that have all of it. */
const degrees = [-80, 25, 110, 84];
export const frame = [-2_600_000, 3_900_000, 3_400_000, 9_200_000];

const antarctica = '010';
const codes = {
  ...{578: 'NO', 752: 'SE', 246: 'FI', 643: 'RU', 208: 'DK', 804: 'UA'},
  ...{248: 'AX', 234: 'FO', 352: 'IS'},
};
/** Natural Earth draws some areas as countries that Norway does not count as such. */
const partOf = {
  ...{Dhekelia: '196', Akrotiri: '196', 'N. Cyprus': '196', 'Cyprus U.N. Buffer Zone': '196'},
  ...{Baikonur: '398', 'Siachen Glacier': '356'},
};

/**
 * The countries of Europe in the plane, each once with its code in `country`: Norway is `NO`, `SJ` and `JM`, those beside it
 * and some others have their letters, and the rest the numbers that Natural Earth gives them.
 */
export async function countries() {
  const world = await shape(['-i world.json -o out.json target=countries format=geojson'], {
    world: readJson(worldFile),
  });
  const features = featuresOf(world)
    .filter(({id}) => id !== antarctica)
    .flatMap(parts);
  const europe = await shape(
    [
      `-i countries.json -clip bbox=${degrees.join(',')} -dissolve country`,
      `-proj "${utm33}"`,
      `-clip bbox=${frame.join(',')} -filter remove-empty -o out.json format=geojson`,
    ],
    {countries: collection(features)},
  );
  return featuresOf(europe);
}

/** A country polygon by polygon, so that each may have a code of its own. */
function parts(feature) {
  const name = feature.properties.name;
  return polygonsOf(feature)
    .map((rings) => rings.map(unwrapped))
    .filter(([outer]) => outer.some(isInView))
    .map((coordinates) => ({
      type: 'Feature',
      properties: {country: codeOf(partOf[name] ?? feature.id ?? name, middle(coordinates[0]))},
      geometry: {type: 'Polygon', coordinates},
    }));
}

/** Russia ends beyond the 180th meridian; cut there, it would get a border from pole to pole. */
function unwrapped(ring) {
  const jumps = ring.some(([east], at) => at > 0 && Math.abs(east - ring[at - 1][0]) > 180);
  return jumps ? ring.map(([east, north]) => [east < 0 ? east + 360 : east, north]) : ring;
}

const [west, south, east, north] = degrees;
const isInView = ([x, y]) => x > west && x < east && y > south && y < north;

function codeOf(id, [longitude, latitude]) {
  const code = codes[id] ?? id;
  const isCrimea = longitude > 32 && longitude < 36.8 && latitude > 44 && latitude < 46.3;
  // Natural Earth draws Crimea by who holds it; Norway counts it as Ukrainian.
  if (code === 'RU' && isCrimea) return 'UA';
  if (code === 'NO' && latitude > 73) return 'SJ';
  if (code === 'NO' && longitude < 0 && latitude > 70) return 'JM';
  return code;
}
