/** What a key does to a map: it moves the view by parts of its size, looks closer or farther, or shows everything. */
export type Step = {readonly x: number; readonly y: number} | {readonly times: number} | 'home';

const near = 0.15;

const moves: Record<string, Step> = {
  ArrowLeft: {x: -near, y: 0},
  ArrowRight: {x: near, y: 0},
  ArrowUp: {x: 0, y: -near},
  ArrowDown: {x: 0, y: near},
  PageUp: {x: 0, y: -0.8},
  PageDown: {x: 0, y: 0.8},
  Home: 'home',
  '0': 'home',
};
const scales: Record<string, Step> = {
  '+': {times: 2},
  '=': {times: 2},
  '-': {times: 0.5},
  '−': {times: 0.5},
};

/**
 * What a key does. Arrows belong to whatever has the focus: they move the map only where that is the map itself. Keys that
 * the browser has its own use for are left to it.
 */
export function stepOf(
  {key, altKey, ctrlKey, metaKey}: Pick<KeyboardEvent, 'key' | 'altKey' | 'ctrlKey' | 'metaKey'>,
  onMap: boolean,
): Step | undefined {
  if (altKey || ctrlKey || metaKey) return undefined;
  if (Object.hasOwn(scales, key)) return scales[key];
  return onMap && Object.hasOwn(moves, key) ? moves[key] : undefined;
}
