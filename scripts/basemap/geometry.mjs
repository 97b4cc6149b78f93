/** Small helpers for GeoJSON in the plane. A point is `[east, north]`, a ring ends where it begins. */

export const collection = (features) => ({type: 'FeatureCollection', features});

export const polygon = (coordinates, properties = {}) => ({
  type: 'Feature',
  properties,
  geometry: {type: 'Polygon', coordinates},
});

/** The features of whatever mapshaper wrote: it leaves the features out where nothing has properties. */
export function featuresOf(geojson) {
  if (geojson.features) return geojson.features;
  const geometries = geojson.geometries ?? [geojson];
  return geometries.map((geometry) => ({type: 'Feature', properties: {}, geometry}));
}

/** The polygons of a feature, whether it has one or many. */
export function polygonsOf({geometry}) {
  const all = {Polygon: [geometry?.coordinates], MultiPolygon: geometry?.coordinates};
  return (all[geometry?.type] ?? []).filter(([outer]) => outer?.length > 3);
}

/** In square metres. */
export function ringArea(ring) {
  let twice = 0;
  for (let at = 1; at < ring.length; at += 1) {
    twice += ring[at - 1][0] * ring[at][1] - ring[at][0] * ring[at - 1][1];
  }
  return Math.abs(twice / 2);
}

export function ringLength(ring) {
  let length = 0;
  for (let at = 1; at < ring.length; at += 1) length += distance(ring[at - 1], ring[at]);
  return length;
}

export const distance = ([east, north], [otherEast, otherNorth]) =>
  Math.hypot(otherEast - east, otherNorth - north);

/** The mean of a ring's points. */
export function middle(ring) {
  const [east, north] = ring.reduce(([x, y], point) => [x + point[0], y + point[1]], [0, 0]);
  return [east / ring.length, north / ring.length];
}

/** Whether a point lies in a polygon: inside its outer ring and in no hole. */
export function isInside([x, y], rings) {
  let inside = false;
  for (const ring of rings) {
    for (let at = 1; at < ring.length; at += 1) {
      const [[ax, ay], [bx, by]] = [ring[at - 1], ring[at]];
      if (ay > y !== by > y && x < ((bx - ax) * (y - ay)) / (by - ay) + ax) inside = !inside;
    }
  }
  return inside;
}
