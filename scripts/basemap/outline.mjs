import {featuresOf, polygonsOf} from './geometry.mjs';
import {shape} from './mapshaper.mjs';

/** What the still picture shows: Norway with Svalbard and Jan Mayen, in metres of UTM 33 N. */
const view = {west: -420_000, south: 6_400_000, east: 1_140_000, north: 9_000_000};
/** Metres in one unit of the picture. */
const unit = 2_500;

/**
 * Norway as a picture of very few bytes, for pages without scripts.
 *
 * @param {object} topology - The base's, as `simplify` made it.
 * @returns {Promise<{west: number, north: number, unit: number, width: number, height: number, norway: string, neighbours: string}>}
 *   Corner and size of the picture, and the paths of what it shows.
 */
export async function drawOutline(topology) {
  const {west, south, east, north} = view;
  const land = await shape(
    [
      '-i topology.json -merge-layers force target=* name=land',
      // The picture's corner would have a bit of Greenland, which tells nobody anything.
      `-filter 'id !== "304"' -each 'own = place === "norway" || place === "arctic"' -dissolve own`,
      `-clip bbox=${[west, south, east, north].join(',')}`,
      `-simplify variable interval='own ? 4200 : 14000' -explode`,
      `-filter 'this.area > (own ? 1.5e8 : 5e9)' -o out.json target=land format=geojson`,
    ],
    {topology},
  );
  const draw = (own) =>
    featuresOf(land)
      .filter(({properties}) => properties.own === own)
      .flatMap(polygonsOf)
      .map(([outer]) => pathOf(outer))
      .join('');
  return {
    ...{west, north, unit, width: (east - west) / unit, height: (north - south) / unit},
    ...{norway: draw(true), neighbours: draw(false)},
  };
}

/** A closed path of whole numbers, each step told from the point before. */
function pathOf(ring) {
  const points = ring
    .map(([east, north]) => [
      Math.round((east - view.west) / unit),
      Math.round((view.north - north) / unit),
    ])
    .filter(([x, y], at, all) => at === 0 || x !== all[at - 1][0] || y !== all[at - 1][1]);
  if (points.length < 4) return '';
  const [[x, y]] = points;
  const steps = points
    .slice(1, -1)
    .flatMap(([px, py], at) => [px - points[at][0], py - points[at][1]]);
  const text = steps.map((step) => (step < 0 ? step : ` ${step}`)).join('');
  return `M${x} ${y}l${text.trimStart()}z`;
}
