/** @typedef {import('puppeteer-core').Viewport} Viewport */

/**
 * @typedef {object} Screen
 * @property {string} name
 * @property {Viewport} viewport
 * @property {readonly number[]} counts - How many projects are drawn on it.
 * @property {number} slower - How many times slower than this machine's the page's main thread is.
 */

/** @type {readonly Screen[]} */
export const screens = [
  {
    name: 'desk',
    viewport: {width: 1200, height: 700},
    counts: [100, 1000, 10_000],
    slower: 1,
  },
  {
    name: 'phone',
    viewport: {width: 360, height: 640, deviceScaleFactor: 2, hasTouch: true, isMobile: true},
    counts: [1000, 10_000],
    slower: 4,
  },
];

/** All counts, each once. */
export const counts = [...new Set(screens.flatMap((screen) => screen.counts))];
