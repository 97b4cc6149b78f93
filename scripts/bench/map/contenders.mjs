import {readFileSync} from 'node:fs';
import {fileURLToPath} from 'node:url';

const root = fileURLToPath(new URL('../../../', import.meta.url));
const versionOf = (/** @type {string} */ name) =>
  JSON.parse(readFileSync(`${root}node_modules/${name}/package.json`, 'utf8')).version;

/**
 * A way to draw the map: what its page is made of, and which files it brings in addition to the points.
 *
 * @typedef {object} Contender
 * @property {string} name
 * @property {Record<string, string>} code - Scripts, workers and style sheets by the path that the page has them at.
 * @property {boolean} bringsLand - Whether the basemap is in the code, and not a file of its own.
 * @property {number} notch - How far one turns the wheel to come twice as close, in the wheel's pixels.
 * @property {(count: number) => string} body
 */

/** @type {Record<'spotlight' | 'leaflet' | 'maplibre', Contender>} */
export const contenders = {
  spotlight: {
    name: 'Spotlight',
    code: {
      '/spotlight.js': 'dist/spotlight.js',
      '/spotlight-map.js': 'dist/spotlight-map.js',
      '/spotlight-more.js': 'dist/spotlight-more.js',
    },
    bringsLand: true,
    notch: 120,
    body: (count) => `
      <script type="module" src="/spotlight.js"></script>
      <script type="module" src="/pages/spotlight.js"></script>
      <spotlight-map src="/points-${count}.json"></spotlight-map>`,
  },
  leaflet: {
    name: `Leaflet ${versionOf('leaflet')} + supercluster ${versionOf('supercluster')}`,
    code: {
      '/leaflet.js': 'node_modules/leaflet/dist/leaflet.js',
      '/leaflet.css': 'node_modules/leaflet/dist/leaflet.css',
      '/supercluster.min.js': 'node_modules/supercluster/dist/supercluster.min.js',
    },
    bringsLand: false,
    notch: 120,
    body: () => `
      <link rel="stylesheet" href="/leaflet.css">
      <link rel="stylesheet" href="/pages/peers.css">
      <link rel="modulepreload" href="/pages/looks.js">
      <div id="map"></div>
      <script src="/leaflet.js"></script>
      <script src="/supercluster.min.js"></script>
      <script type="module" src="/pages/leaflet.js"></script>`,
  },
  maplibre: {
    name: `MapLibre GL ${versionOf('maplibre-gl')}`,
    code: {
      '/maplibre-gl.mjs': 'node_modules/maplibre-gl/dist/maplibre-gl.mjs',
      '/maplibre-gl-worker.mjs': 'node_modules/maplibre-gl/dist/maplibre-gl-worker.mjs',
      '/maplibre-gl.css': 'node_modules/maplibre-gl/dist/maplibre-gl.css',
    },
    bringsLand: false,
    notch: 600,
    body: () => `
      <link rel="stylesheet" href="/maplibre-gl.css">
      <link rel="stylesheet" href="/pages/peers.css">
      <link rel="modulepreload" href="/pages/looks.js">
      <link rel="modulepreload" href="/maplibre-gl.mjs">
      <div id="map"></div>
      <script type="module" src="/pages/maplibre.js"></script>`,
  },
};
