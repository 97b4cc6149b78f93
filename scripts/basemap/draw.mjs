import {countries} from './countries.mjs';
import {fitToNorway} from './borders.mjs';
import {collection, polygonsOf} from './geometry.mjs';
import {municipalities} from './norway.mjs';
import {pack} from './pack.mjs';
import {foreignLakes, norwegianPatches} from './patches.mjs';
import {ownRings, sharedRings} from './rings.mjs';
import {homeZone, simplify} from './topology.mjs';

const baseGrid = 150;
const detailGrid = 50;
const elsewhere = {
  north: {interval: 1500, island: 1.2e7},
  abroad: {interval: 9000, island: 1.5e8},
};
const baseDetail = {
  norway: {interval: 400, island: 1.5e6},
  arctic: {interval: 900, island: 8e6},
  home: {interval: 1200, island: 1e7},
  ...elsewhere,
};
const fullDetail = {
  norway: {interval: 250, island: 2.5e5},
  arctic: {interval: 400, island: 1e6},
  home: {interval: 500, island: 2e6},
  ...elsewhere,
};

/**
 * Draws the map of Kartverket's and Natural Earth's data.
 *
 * @param {string | undefined} folder - Where Kartverket's files are; without them Norway is Natural Earth's too.
 * @param {object[]} labels
 */
export async function draw(folder, labels) {
  const all = await countries();
  const abroad = all.features.filter(({properties}) => properties.country !== 'NO');
  const plain = all.features.filter(({properties}) => properties.country === 'NO');
  const norway = async (series) => (folder ? municipalities(folder, series) : collection(plain));
  const [coarse, fine] = [await norway('n5000'), await norway('n1000')];
  return {
    base: await drawBase(folder, byCounty(coarse), collection(abroad), labels),
    detail: await drawDetail(folder, fine, collection(abroad)),
  };
}

async function drawBase(folder, norway, abroad, labels) {
  const topology = await simplify(norway, await fitToNorway(abroad, norway), baseDetail);
  const lakes = folder
    ? await norwegianPatches(folder, ['n5000', 'innsjo'], {interval: 1200, least: 0, island: 1e8})
    : [];
  const foreign = folder
    ? await foreignLakes(folder, norway, {interval: 2000, least: 8e7, island: 1e8})
    : [];
  const areas = sharedRings(topology, baseGrid, baseGrid);
  const own = (polygons) => ownRings(polygons, baseGrid);
  const sheets = [
    {...home(areas), lakes: own([...lakes, ...foreign.filter(isHome)])},
    {
      norway: [],
      neighbours: placed(areas, 'north', 'abroad'),
      lakes: own(foreign.filter((lake) => !isHome(lake))),
    },
  ];
  return {topology, packed: await pack(baseGrid, sheets, labels)};
}

async function drawDetail(folder, norway, abroad) {
  const topology = await simplify(norway, await fitToNorway(abroad, norway), fullDetail);
  const areas = sharedRings(topology, detailGrid, baseGrid);
  const own = (polygons) => ownRings(polygons, detailGrid);
  if (!folder) return {topology, packed: await pack(detailGrid, [home(areas)])};
  const patches = (layer, detail) => norwegianPatches(folder, ['n1000', layer], detail);
  const lakes = await patches('innsjo', {interval: 350, least: 5e6, island: 5e5});
  const foreign = await foreignLakes(folder, norway, {interval: 800, least: 2e7, island: 2e6});
  const sheet = {
    ...home(areas),
    lakes: own([...lakes, ...foreign.filter(isHome)]),
    glaciers: own(await patches('snoisbre', {interval: 400, least: 4e6, island: 5e5})),
    builtUp: own(await patches('tettbebyggelse', {interval: 250, least: 1.5e6, island: 1e6})),
  };
  return {topology, packed: await pack(detailGrid, [sheet])};
}

/** A county is all that its municipalities are. */
const byCounty = ({features}) =>
  collection(
    features.map((feature) => {
      const {county, country} = feature.properties;
      return {...feature, properties: county ? {number: county} : {country}};
    }),
  );

const placed = (areas, ...places) => areas.filter(({place}) => places.includes(place));

const home = (areas) => ({
  norway: placed(areas, 'norway', 'arctic'),
  neighbours: placed(areas, 'home'),
});

/** Whether a lake lies in the strip, or reaches into it. */
const isHome = ([outer]) => outer.some((point) => isInside(point, polygonsOf(homeZone)[0][0]));

function isInside([x, y], ring) {
  let inside = false;
  for (let at = 1; at < ring.length; at += 1) {
    const [[ax, ay], [bx, by]] = [ring[at - 1], ring[at]];
    if (ay > y !== by > y && x < ((bx - ax) * (y - ay)) / (by - ay) + ax) inside = !inside;
  }
  return inside;
}
