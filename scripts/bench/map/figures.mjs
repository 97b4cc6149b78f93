/**
 * What is told of each run: the name of the figure, its unit, and how it is written. Of all of them less is better.
 *
 * @typedef {{name: keyof import('./run.mjs').Figures, title: string, unit: string}} Figure
 */

/** @type {readonly Figure[]} */
export const figures = [
  {name: 'first', title: 'first paint', unit: 'ms'},
  {name: 'all', title: 'all points', unit: 'ms'},
  {name: 'panMedian', title: 'pan frame', unit: 'ms'},
  {name: 'panP95', title: 'pan p95', unit: 'ms'},
  {name: 'zoomMedian', title: 'zoom frame', unit: 'ms'},
  {name: 'zoomP95', title: 'zoom p95', unit: 'ms'},
  {name: 'openTask', title: 'longest task to open', unit: 'ms'},
  {name: 'moveTask', title: 'longest task to move', unit: 'ms'},
  {name: 'openCpu', title: 'CPU to open', unit: 'ms'},
  {name: 'moveCpu', title: 'CPU to move', unit: 'ms'},
  {name: 'heap', title: 'JS heap', unit: 'MB'},
  {name: 'memory', title: 'process', unit: 'MB'},
];

/**
 * A figure as it is written: as exact as it is.
 *
 * @param {number} value
 */
export function write(value) {
  if (Number.isNaN(value)) return '–';
  return value < 100 ? value.toFixed(1) : value.toFixed();
}

/** Frames follow the screen's beat, and a clock has its noise: what is nearer than this is level. */
const level = 1.03;

/**
 * How we compare with another: ahead, level or behind.
 *
 * @param {number} ours
 * @param {number} theirs
 * @returns {'ahead' | 'level' | 'behind'}
 */
export function compare(ours, theirs) {
  if (ours * level < theirs) return 'ahead';
  return theirs * level < ours ? 'behind' : 'level';
}
