/** Looks at a map as its reader does. */
import type {SpotlightMap} from '../../src/elements/map.js';
import {settled, updated, type Values} from './settled.js';

/** Puts a map on the page and waits until it has been brought and drawn. */
export async function mapOf(values: Values<'spotlight-map'>): Promise<SpotlightMap> {
  const map = await settled('spotlight-map', values);
  await until(() => root(map).querySelector('.view .base path') !== null);
  // The list comes last.
  await until(() => Boolean(root(map).querySelector('.lists')?.firstElementChild));
  await rested(map);
  return map;
}

/** Twice as long as a map itself waits before it takes a stop for rest, in milliseconds. */
const calm = 300;
/** As many frames as that usually is: a busy machine draws fewer, and the map's own clocks are late there too. */
const calmFrames = 18;

/** Waits until nothing has moved for a while. */
export async function rested(map: SpotlightMap): Promise<void> {
  let before = '';
  let since = 0;
  let frames = 0;
  await until(() => {
    const now = `${positions(map)} ${root(map).querySelector('.count')?.textContent}`;
    const moves = now !== before || picture(map)?.style.transform;
    if (moves) since = performance.now();
    frames = moves ? 0 : frames + 1;
    before = now;
    return frames >= calmFrames && performance.now() - since > calm;
  });
  await updated(map);
}

const picture = (map: SpotlightMap) => root(map).querySelector<HTMLElement>('.picture');
const positions = (map: SpotlightMap) =>
  markers(map)
    .map(({style}) => style.translate)
    .join();

export const root = (map: SpotlightMap): ShadowRoot => map.shadowRoot!;

/** The markers in view, from north to south. */
export const markers = (map: SpotlightMap): HTMLButtonElement[] => [
  ...root(map).querySelectorAll<HTMLButtonElement>('.marker'),
];

/** What the markers are called. */
export const markerNames = (map: SpotlightMap): (string | null)[] =>
  markers(map).map((marker) => marker.ariaLabel);

/** The names in the list, in order. */
export const listed = (map: SpotlightMap): string[] =>
  [...root(map).querySelectorAll('.lists .pick b')].map(
    ({textContent}) => textContent?.trim() ?? '',
  );

/** A button that a reader finds by its name. */
export function button(map: SpotlightMap, name: string): HTMLButtonElement {
  const found = [...root(map).querySelectorAll('button')].find(
    (each) => (each.ariaLabel ?? each.textContent ?? '').replace(/\s+/g, ' ').trim() === name,
  );
  if (!found) throw new Error(`There is no button “${name}”.`);
  return found;
}

/** What has the focus inside the map. */
export const focused = (map: SpotlightMap): HTMLElement | null =>
  root(map).activeElement as HTMLElement | null;

/** Presses a key on whatever has the focus; answers whether the browser would still do its own with it. */
export function press(map: SpotlightMap, key: string): boolean {
  const event = new KeyboardEvent('keydown', {
    key,
    bubbles: true,
    cancelable: true,
    composed: true,
  });
  return (focused(map) ?? map).dispatchEvent(event);
}

/** Waits, frame by frame, as long as a test may take. */
export async function until(holds: () => boolean): Promise<void> {
  while (!holds()) await new Promise(requestAnimationFrame);
}

/** What a map says of how many are in view. */
export const count = (map: SpotlightMap): string | undefined =>
  root(map).querySelector('.count')?.textContent?.trim();

/** A map of some data for readers of bokmål. */
export const shown = (data: object, more: object = {}): Promise<SpotlightMap> =>
  mapOf({lang: 'nb', data, ...more});
