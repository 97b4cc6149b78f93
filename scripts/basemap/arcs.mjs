/**
 * Arcs as TopoJSON has them: a stretch of a line that areas share. A ring names its arcs by their places in the list; `~place`
 * is an arc taken backwards.
 *
 * @typedef {[number, number]} Point
 * @typedef {{id: string, place: string, rings: number[][]}} Area
 */

/** The areas of a TopoJSON topology, all their polygons' rings in one list. */
export function areasOf({objects}) {
  return Object.values(objects)
    .flatMap(({geometries}) => geometries)
    .filter(({arcs}) => arcs)
    .map(({type, arcs, properties}) => ({
      ...properties,
      rings: type === 'Polygon' ? arcs : arcs.flat(),
    }))
    .sort((one, other) => (one.id < other.id ? -1 : 1));
}

/**
 * Cuts arcs where they begin or end to run along the map's frame, so that no coast is drawn there.
 *
 * @param {Point[][]} arcs
 * @param {Area[]} areas
 * @param {(from: Point, to: Point) => boolean} isFrame
 */
export function cutAtFrame(arcs, areas, isFrame) {
  const pieces = arcs.map((arc) => piecesOf(arc, isFrame));
  const starts = [0];
  for (const list of pieces) starts.push(starts.at(-1) + list.length);
  const forwards = (place) => pieces[place].map((_, at) => starts[place] + at);
  const renamed = (ring) =>
    ring.flatMap((name) =>
      name < 0
        ? forwards(~name)
            .toReversed()
            .map((place) => ~place)
        : forwards(name),
    );
  return {
    arcs: pieces.flat(),
    areas: areas.map((area) => ({...area, rings: area.rings.map(renamed)})),
  };
}

function piecesOf(arc, isFrame) {
  const pieces = [];
  let start = 0;
  for (let at = 1; at < arc.length - 1; at += 1) {
    if (isFrame(arc[at - 1], arc[at]) === isFrame(arc[at], arc[at + 1])) continue;
    pieces.push(arc.slice(start, at + 1));
    start = at;
  }
  return [...pieces, arc.slice(start)];
}

/** Which areas each arc is a line of. */
export function ownersOf(arcs, areas) {
  const owners = arcs.map(() => []);
  for (const area of areas) {
    for (const name of area.rings.flat()) owners[name < 0 ? ~name : name].push(area);
  }
  return owners;
}

/** What runs along an arc, by the two areas that it parts. */
export function kindOf([one, other]) {
  if (!one) return 'none';
  if (!other) return 'coast';
  if (one.id === other.id) return 'none';
  if (one.place !== 'norway' || other.place !== 'norway') return 'countryBorders';
  return one.id.slice(0, 2) === other.id.slice(0, 2) ? 'municipalityBorders' : 'countyBorders';
}
