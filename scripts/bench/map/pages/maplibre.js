/** MapLibre GL with our land as one source, and the points clustered by itself as its own example has it. */
import {LngLatBounds, Map} from '/maplibre-gl.mjs';
import {bring, looks, margin, themeColours} from './looks.js';

const count = new URLSearchParams(location.search).get('count');
const points = await bring(`/points-${count}.geojson`);
const bounds = new LngLatBounds();
for (const {geometry} of points.features) bounds.extend(geometry.coordinates);

const ofLook = (look) => ({source: 'land', filter: ['==', ['get', 'look'], look]});
const line = (look, paint, id = look) => ({id, type: 'line', ...ofLook(look), paint});
const area = (look) => ({
  ...{id: look, type: 'fill', ...ofLook(look)},
  paint: {'fill-color': looks[look]},
});
const isCluster = ['has', 'point_count'];
const radius = ['min', 26, ['+', 19, ['*', 1.5, ['log2', ['/', ['get', 'point_count'], 2]]]]];

const map = new Map({
  container: 'map',
  bounds,
  fitBoundsOptions: {padding: margin},
  attributionControl: false,
  style: {
    version: 8,
    sources: {
      land: {type: 'geojson', data: new URL('/basemap.geojson', location.href).href},
      projects: {
        type: 'geojson',
        data: points,
        cluster: true,
        clusterRadius: 54,
        clusterMaxZoom: 16,
      },
    },
    layers: [
      {id: 'sea', type: 'background', paint: {'background-color': looks.sea}},
      line('coast', {'line-color': looks.halo, 'line-width': 9}, 'halo'),
      ...['neighbour', 'norway', 'water'].map(area),
      line('county', {'line-color': looks.county, 'line-width': 0.8, 'line-dasharray': [5, 4]}),
      line('coast', {'line-color': looks.line, 'line-width': 0.7}),
      line('country', {'line-color': looks.country, 'line-width': 1.4}),
      {
        ...{id: 'clusters', type: 'circle', source: 'projects', filter: isCluster},
        paint: {
          'circle-color': '#ffffff',
          'circle-radius': radius,
          'circle-stroke-color': '#1d4ed8',
          'circle-stroke-width': 4,
        },
      },
      {
        ...{id: 'counts', type: 'symbol', source: 'projects', filter: isCluster},
        layout: {'text-field': ['get', 'point_count_abbreviated'], 'text-size': 14},
      },
      {
        ...{id: 'project', type: 'circle', source: 'projects', filter: ['!', isCluster]},
        paint: {
          'circle-color': [
            'match',
            ['get', 'theme'],
            ...Object.entries(themeColours).flat(),
            '#000000',
          ],
          'circle-radius': 12,
          'circle-stroke-color': '#ffffff',
          'circle-stroke-width': 2,
        },
      },
    ],
  },
});

const drawn = {layers: ['clusters', 'project']};
globalThis.countShown = () =>
  map.loaded() && map.queryRenderedFeatures(drawn).length > 0 ? points.features.length : 0;
globalThis.zoomLevel = () => map.getZoom();
