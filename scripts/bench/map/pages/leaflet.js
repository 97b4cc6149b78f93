/** Leaflet with its canvas for the land, and supercluster as its own example has it: markers anew after each move. */
/* global L, Supercluster */
import {bring, looks, margin, themeColours} from './looks.js';

const styles = {
  halo: {stroke: true, color: looks.halo, weight: 9},
  neighbour: {stroke: false, fill: true, fillColor: looks.neighbour, fillOpacity: 1},
  norway: {stroke: false, fill: true, fillColor: looks.norway, fillOpacity: 1},
  water: {stroke: false, fill: true, fillColor: looks.water, fillOpacity: 1},
  county: {color: looks.county, weight: 0.8, dashArray: '4 3'},
  coast: {color: looks.line, weight: 0.7},
  country: {color: looks.country, weight: 1.4},
};

const count = new URLSearchParams(location.search).get('count');
const [land, points] = await Promise.all([
  bring('/basemap.geojson'),
  bring(`/points-${count}.geojson`),
]);

const map = L.map('map', {preferCanvas: true});
map.fitBounds(L.geoJSON(points).getBounds(), {padding: [margin, margin]});
const coasts = land.features.filter(({properties}) => properties.look === 'coast');
L.geoJSON(
  {type: 'FeatureCollection', features: coasts},
  {style: styles.halo, interactive: false},
).addTo(map);
L.geoJSON(land, {style: ({properties}) => styles[properties.look], interactive: false}).addTo(map);

const index = new Supercluster({radius: 54, maxZoom: 16}).load(points.features);
const markers = L.geoJSON(null, {pointToLayer: drawMarker}).addTo(map);
map.on('moveend', update);
update();

globalThis.countShown = () => (markers.getLayers().length > 0 ? points.features.length : 0);
globalThis.zoomLevel = () => map.getZoom();

function update() {
  const bounds = map.getBounds();
  const box = [bounds.getWest(), bounds.getSouth(), bounds.getEast(), bounds.getNorth()];
  markers.clearLayers();
  markers.addData(index.getClusters(box, map.getZoom()));
}

function drawMarker({properties}, place) {
  const {cluster, point_count: many, point_count_abbreviated: short, name, theme} = properties;
  const size = cluster ? Math.min(52, 38 + 3 * Math.log2(many / 2)) : 24;
  const icon = L.divIcon({
    html: cluster ? `<span>${short}</span>` : '',
    className: cluster ? 'cluster' : 'project',
    iconSize: [size, size],
  });
  const marker = L.marker(place, {icon, title: cluster ? `${many} prosjekter` : name});
  marker.on('add', () => marker.getElement().style.setProperty('--colour', themeColours[theme]));
  return marker;
}
