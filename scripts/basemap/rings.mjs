import {areasOf, cutAtFrame, kindOf, ownersOf} from './arcs.mjs';
import {frame} from './countries.mjs';
import {isSame, snapLine, snapTo} from './snap.mjs';

/**
 * A line as it is packed: points on the grid, what runs along it, and whether it is a ring of its own (then its first point
 * is not repeated). A part of a ring is such a line, forwards or backwards.
 *
 * @typedef {[number, number]} Point
 * @typedef {{points: Point[], kind: string, closed: boolean}} Line
 * @typedef {{line: Line, backwards: boolean}} Part
 * @typedef {{id: string, place: string, rings: Part[][]}} Area
 */

const onEdge = (value, other, edges) => value === other && edges.includes(value);
const isFrame = ([east, north], [nextEast, nextNorth]) =>
  onEdge(Math.round(east), Math.round(nextEast), [frame[0], frame[2]]) ||
  onEdge(Math.round(north), Math.round(nextNorth), [frame[1], frame[3]]);

/**
 * The areas of a topology on a grid, with the lines that they share.
 *
 * @param {object} topology - TopoJSON in metres.
 * @param {number} grid
 * @param {number} coarse - The grid of the lines that another sheet meets.
 * @returns {Area[]}
 */
export function sharedRings(topology, grid, coarse) {
  const {arcs, areas} = cutAtFrame(topology.arcs, areasOf(topology), isFrame);
  const owners = ownersOf(arcs, areas);
  const kinds = arcs.map((arc, at) => (isFrame(arc[0], arc[1]) ? 'none' : kindOf(owners[at])));
  const meetings = arcs.filter((_, at) => kinds[at] === 'none');
  const snap = snapTo(grid, coarse, meetings);
  const lines = arcs.map((arc, at) => lineOf(arc, kinds[at], snap));
  const partOf = (name) => ({line: lines[name < 0 ? ~name : name], backwards: name < 0});
  return areas.map((area) => ({
    ...area,
    rings: area.rings.map((ring) => ring.map(partOf)).filter(hasExtent),
  }));
}

/**
 * Areas of their own, each ring one line: lakes, glaciers, built-up areas.
 *
 * @param {Point[][][]} polygons - In metres.
 * @param {number} grid
 * @returns {Area[]}
 */
export function ownRings(polygons, grid) {
  const snap = snapTo(grid, grid, []);
  return polygons
    .map((rings) => ({
      id: '',
      place: '',
      rings: rings
        .map((ring) => [{line: lineOf(ring, 'none', snap), backwards: false}])
        .filter(hasExtent),
    }))
    .filter(({rings}) => rings.length > 0);
}

function lineOf(arc, kind, snap) {
  const closed = isSame(arc[0], arc.at(-1));
  const points = snapLine(arc, snap);
  return {points: closed ? points.slice(0, -1) : points, kind, closed};
}

/** A small island may have shrunk to a line on the grid. */
const hasExtent = (ring) =>
  ring.reduce((sum, {line}) => sum + line.points.length - (line.closed ? 0 : 1), 0) > 2;
