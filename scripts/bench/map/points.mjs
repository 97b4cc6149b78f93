import {toDegrees} from './degrees.mjs';

/** How far from their town projects are, in metres; and how likely each next town of a rank is. */
const spread = 9000;
const weights = [0, 24, 10, 4, 2, 1];

const themes = ['Bioøkonomi', 'Energi', 'Hav', 'Helse', 'Industri', 'Transport'];

/**
 * Projects around Norway's towns, the larger towns having more of them: the same ones every time.
 *
 * @param {number} count
 * @param {readonly import('./degrees.mjs').Town[]} towns
 */
export function makeProjects(count, towns) {
  const random = randomFrom(20_240_517);
  const stack = towns.flatMap((town) => Array.from({length: weights[town.rank] ?? 1}, () => town));
  return Array.from({length: count}, (_, place) => {
    const town = /** @type {import('./degrees.mjs').Town} */ (pick(stack, random));
    // Two even numbers make one that is mostly small: more projects in a town than around it.
    const away = spread * (random() + random() + random() - 1.5);
    const aside = spread * (random() + random() + random() - 1.5);
    return {
      id: `prosjekt-${place + 1}`,
      name: `Prosjekt ${place + 1}`,
      town: town.name,
      theme: /** @type {string} */ (pick(themes, random)),
      ...toDegrees(town.east + away, town.north + aside, 5),
    };
  });
}

/** @typedef {ReturnType<typeof makeProjects>[number]} Project */

/**
 * The projects as our elements read them.
 *
 * @param {readonly Project[]} projects
 */
export const asCollection = (projects) => ({
  type: 'collection',
  id: 'prosjekter',
  language: 'nb',
  name: 'Prosjekter',
  items: projects.map(({id, name, theme, town, latitude, longitude}) => ({
    ...{type: 'project', id, name, theme},
    places: [{name: town, latitude, longitude}],
  })),
});

/**
 * The projects as map libraries read them.
 *
 * @param {readonly Project[]} projects
 */
export const asFeatures = (projects) => ({
  type: 'FeatureCollection',
  features: projects.map(({latitude, longitude, ...properties}) => ({
    type: 'Feature',
    properties,
    geometry: {type: 'Point', coordinates: [longitude, latitude]},
  })),
});

/**
 * Numbers from 0 to 1 that look random and are the same in every run (mulberry32).
 *
 * @param {number} seed
 */
function randomFrom(seed) {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

/**
 * @template Item
 * @param {readonly Item[]} list
 * @param {() => number} random
 */
const pick = (list, random) => list[Math.floor(random() * list.length)];
