import {cpuBetween, privateMegabytes, readProcesses} from '../processes.mjs';
import {quantile} from '../statistics.mjs';
import {tasksOf, trace} from '../trace.mjs';
import {contenders} from './contenders.mjs';
import {
  dragWithFingers,
  dragWithMouse,
  settle,
  zoomWithFingers,
  zoomWithWheel,
} from './gestures.mjs';
import {installProbe} from './probe.mjs';

/** @typedef {import('puppeteer-core').Browser} Browser */
/** @typedef {import('puppeteer-core').Page} Page */
/** @typedef {import('puppeteer-core').Viewport} Viewport */
/** @typedef {import('./gestures.mjs').Box} Box */

/**
 * @typedef {object} Case
 * @property {keyof typeof contenders} contender
 * @property {number} count
 * @property {Viewport} viewport
 * @property {{width: number, height: number}} size - Of the map.
 * @property {number} slower - How many times slower the page's main thread is made.
 */

/** How long a page may take before something is wrong with it. */
const patience = 30_000;

/**
 * Opens a page, draws its map, moves it and zooms it by hand, and tells what that took.
 *
 * @param {Browser} browser
 * @param {string} origin
 * @param {Case} what
 */
export async function measure(browser, origin, what) {
  const context = await browser.createBrowserContext();
  try {
    return await watch(browser, await context.newPage(), origin, what);
  } finally {
    await context.close();
  }
}

/**
 * @param {Browser} browser
 * @param {Page} page
 * @param {string} origin
 * @param {Case} what
 */
async function watch(browser, page, origin, what) {
  const {viewport, slower} = what;
  const before = await readProcesses(browser);
  const {result: painted, events: opening} = await trace(page, () => open(page, origin, what));
  const opened = await readProcesses(browser);
  const box = await boxOf(page);
  const session = await page.createCDPSession();
  const own = processOf(before, opened);
  const {notch} = contenders[what.contender];
  const drag = viewport.hasTouch ? dragWithFingers : dragWithMouse;
  const zoom = viewport.hasTouch
    ? () => zoomWithFingers(session, box)
    : () => zoomWithWheel(session, box, notch * 3);
  /** @type {number[]} */
  let pan = [];
  /** @type {number[]} */
  let zoomed = [];
  const {events: moving} = await trace(page, async () => {
    pan = await framesOf(page, () => drag(session, box));
    zoomed = await framesOf(page, zoom);
  });
  const moved = await readProcesses(browser);
  await session.send('HeapProfiler.collectGarbage');
  const {JSHeapUsedSize = Number.NaN} = await page.metrics();
  // A processor is made slower by having it do nothing busily: that would be counted too.
  return {
    ...painted,
    openCpu: slower > 1 ? Number.NaN : cpuBetween(before, opened),
    panMedian: quantile(pan, 0.5),
    panP95: quantile(pan, 0.95),
    zoomMedian: quantile(zoomed, 0.5),
    zoomP95: quantile(zoomed, 0.95),
    openTask: longest(tasksOf(opening, own)),
    moveTask: longest(tasksOf(moving, own)),
    moveCpu: slower > 1 ? Number.NaN : cpuBetween(opened, moved),
    heap: JSHeapUsedSize / 2 ** 20,
    memory: privateMegabytes(own),
  };
}

/** @param {ReturnType<typeof tasksOf>} tasks */
const longest = (tasks) => Math.max(...tasks.map(({clock}) => clock));

/**
 * Opens a page and waits until all points are on its map.
 *
 * @param {Page} page
 * @param {string} origin
 * @param {Case} what
 * @returns {Promise<{first: number, all: number}>}
 */
export async function open(page, origin, {contender, count, viewport, size, slower}) {
  /** @type {Promise<never>} */
  const failed = new Promise((_, reject) => page.once('pageerror', reject));
  await page.setViewport(viewport);
  await page.emulateCPUThrottling(slower);
  await page.evaluateOnNewDocument(installProbe);
  const drawn = async () => {
    await page.goto(
      `${origin}/${contender}?count=${count}&width=${size.width}&height=${size.height}`,
    );
    await page.waitForFunction('probe.painted.all', {timeout: patience, polling: 50});
  };
  try {
    await Promise.race([drawn(), failed]);
  } catch (cause) {
    throw new Error(`${contender} with ${count} projects is not drawn: ${cause}`, {cause});
  }
  return /** @type {Promise<{first: number, all: number}>} */ (page.evaluate('probe.painted'));
}

/**
 * Where the map is on its page.
 *
 * @param {Page} page
 * @returns {Promise<Box>}
 */
export const boxOf = (page) =>
  page.evaluate(() => {
    const own = document.querySelector('spotlight-map')?.shadowRoot;
    const map = own?.querySelector('[part=map-box]') ?? document.querySelector('#map');
    if (!map) throw new Error('There is no map on this page.');
    const {left, top, width, height} = map.getBoundingClientRect();
    return {left, top, width, height};
  });

/**
 * How long each frame took while something was done to the map, until it has come to rest.
 *
 * @param {Page} page
 * @param {() => Promise<void>} act
 */
async function framesOf(page, act) {
  await page.evaluate('probe.watch()');
  await act();
  await settle();
  const starts = /** @type {number[]} */ (await page.evaluate('probe.stop()'));
  return starts.slice(1).map((start, at) => start - (starts[at] ?? 0));
}

/**
 * The process of a page that has just been opened: the renderer that is new, or has worked most since.
 *
 * @param {readonly import('../processes.mjs').Process[]} before
 * @param {readonly import('../processes.mjs').Process[]} after
 */
function processOf(before, after) {
  const work = ({id, cpuTime}) => cpuTime - (before.find((each) => each.id === id)?.cpuTime ?? 0);
  const [busiest] = after
    .filter(({type}) => type === 'renderer')
    .toSorted((one, other) => work(other) - work(one));
  if (!busiest) throw new Error('The browser has no process for the page.');
  return busiest.id;
}
