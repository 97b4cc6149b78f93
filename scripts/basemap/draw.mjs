import {countries} from './countries.mjs';
import {fitToNorway} from './borders.mjs';
import {isInside} from './geometry.mjs';
import {municipalities} from './norway.mjs';
import {pack} from './pack.mjs';
import {foreignLakes, norwegianPatches} from './patches.mjs';
import {ownRings, sharedRings} from './rings.mjs';
import {byPlace, homeZone, simplify} from './topology.mjs';

const baseGrid = 150;
const detailGrid = 50;
const elsewhere = {
  north: {interval: 2000, island: 1.5e7},
  abroad: {interval: 11000, island: 1.5e8},
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
  home: {interval: 250, island: 1e6},
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
  const isMainland = ({properties}) => properties.country === 'NO';
  const places = await byPlace(all.filter((country) => !isMainland(country)));
  const norway = (series) => (folder ? municipalities(folder, series) : all.filter(isMainland));
  return {
    base: await drawBase(folder, byCounty(await norway('n5000')), places, labels),
    detail: await drawDetail(folder, await norway('n1000'), places),
  };
}

async function drawBase(folder, norway, places, labels) {
  const home = await fitToNorway(places.home, norway);
  const topology = await simplify({...places, home, norway}, baseDetail);
  const areas = sharedRings(topology, baseGrid, baseGrid);
  const lakes = folder ? await baseLakes(folder, norway) : [];
  const isHomeLake = (lake) => lake.some(reachesIn);
  const own = (polygons) => ownRings(polygons, baseGrid);
  const sheets = [
    {...homeLayers(areas), lakes: own(lakes.filter(isHomeLake))},
    {
      norway: [],
      neighbours: placed(areas, 'north', 'abroad'),
      lakes: own(lakes.filter((lake) => !isHomeLake(lake))),
    },
  ];
  return {topology, packed: await pack(baseGrid, sheets, labels)};
}

async function baseLakes(folder, norway) {
  const [own, foreign] = await Promise.all([
    norwegianPatches(folder, ['n5000', 'innsjo'], {interval: 1200, least: 0, island: 1e8}),
    foreignLakes(folder, norway, {interval: 2400, least: 1.2e8, island: 4e8}),
  ]);
  return [...own, ...foreign];
}

async function drawDetail(folder, norway, places) {
  const home = await fitToNorway(places.home, norway);
  const topology = await simplify({...places, home, norway}, fullDetail);
  const areas = sharedRings(topology, detailGrid, baseGrid);
  const patches = folder ? await detailPatches(folder, norway) : {};
  return {topology, packed: await pack(detailGrid, [{...homeLayers(areas), ...patches}])};
}

async function detailPatches(folder, norway) {
  const from = (layer, detail) => norwegianPatches(folder, ['n1000', layer], detail);
  const own = (polygons) => ownRings(polygons, detailGrid);
  const foreign = await foreignLakes(folder, norway, {interval: 400, least: 2e7, island: 2e6});
  const lakes = await from('innsjo', {interval: 350, least: 5e6, island: 5e5});
  return {
    lakes: own([...lakes, ...foreign.filter((lake) => lake.some(reachesIn))]),
    glaciers: own(await from('snoisbre', {interval: 400, least: 4e6, island: 5e5})),
    builtUp: own(await from('tettbebyggelse', {interval: 250, least: 1.5e6, island: 1e6})),
  };
}

/** A county is all that its municipalities are. */
const byCounty = (features) =>
  features.map((feature) => {
    const {county} = feature.properties;
    return county ? {...feature, properties: {number: county}} : feature;
  });

const placed = (areas, ...places) => areas.filter(({place}) => places.includes(place));

const homeLayers = (areas) => ({
  norway: placed(areas, 'norway', 'arctic'),
  neighbours: placed(areas, 'home'),
});

/** Whether a ring of a lake reaches into the strip, and is drawn anew with it. */
const reachesIn = (ring) => ring.some((point) => isInside(point, homeZone.geometry.coordinates));
