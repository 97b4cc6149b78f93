/**
 * Shows stories in all languages and themes, has axe look at each, and takes their pictures.
 */
import {listen} from '../test/listen.mjs';
import {failures, violations} from '../test/storybook.mjs';
import {combinations, first, tallest, widths} from './combinations.mjs';
import {redraw, settle} from './in-page.mjs';

/** How long a story may take to be shown, in milliseconds. */
const patience = 15_000;
/** How many pages visit stories side by side: some stories wait, so one more than CI's machine has cores. */
const visitors = 3;

/** What pages are given on top: the height of what they show instead of the window's, and no caret. */
const style = `
  #storybook-root > *, #root-inner > * {min-block-size: 0 !important}
  html {caret-color: transparent}
`;

/**
 * What was seen of a story: for each combination what was wrong, and for each width its pictures.
 *
 * @typedef {object} Seen
 * @property {string} id - of the story
 * @property {{name: string, complaints: string[]}[]} checked - the first visit, then all combinations
 * @property {Map<number, Uint8Array[]>} pictures - PNG files, in the order of `pictureNames`
 */

/**
 * Visits stories with several pages side by side.
 *
 * @param {import('puppeteer-core').Browser} browser
 * @param {string} address - of Storybook
 * @param {{id: string, tags: string[]}[]} stories
 * @param {{takePictures: boolean, onSeen: (seen: Seen) => Promise<void>}} options
 */
export async function visitAll(browser, address, stories, {takePictures, onSeen}) {
  const left = [...stories];
  const visitor = async () => {
    // A window of its own: what is hidden behind others does not move on.
    const context = await browser.createBrowserContext();
    const page = await context.newPage();
    const heard = listen(page, {address});
    // Storybook need not wait a while for animations: `settle` ends them.
    const userAgent = `${await browser.userAgent()} StorybookTestRunner`;
    await page.setUserAgent({userAgent});
    for (let next = left.shift(); next; next = left.shift()) {
      await onSeen(await visit({page, address, heard}, next, takePictures));
    }
    await context.close();
  };
  await Promise.all(Array.from({length: visitors}, visitor));
}

/**
 * @param {{page: import('puppeteer-core').Page, address: string, heard: string[]}} visitor
 * @param {{id: string, tags: string[]}} story
 * @param {boolean} takePictures
 * @returns {Promise<Seen>}
 */
async function visit({page, address, heard}, {id, tags}, takePictures) {
  /** @type {Seen} */
  const seen = {id, checked: [], pictures: new Map(widths.map((width) => [width, []]))};
  // What a reader has done in one language is done anew in the next.
  const plays = tags.includes('play-fn');
  const note = (/** @type {string} */ name, /** @type {string[]} */ complaints) =>
    seen.checked.push({name, complaints: [...complaints, ...heard.splice(0)]});
  try {
    await page.setViewport(first.viewport);
    await setMotion(page, 'no-preference');
    note(first.name, await shown(page, first, address, id));
    await setMotion(page, 'reduce');
    for (const {name, language, theme, hasPicture} of combinations) {
      await page.setViewport({width: widths[0], height: tallest});
      const inPlace = await shown(page, {language, theme}, plays ? address : undefined, id);
      // What axe meets half-way from one theme to another is nothing that a reader sees: a fault is there from the start too.
      const complaints =
        inPlace.length > 0 ? await shown(page, {language, theme}, address, id) : inPlace;
      for (const width of takePictures && hasPicture ? widths : []) {
        await page.setViewport({width, height: tallest});
        seen.pictures.get(width).push(await picture(page, width));
      }
      note(name, complaints);
    }
  } catch (error) {
    // A story that keeps us waiting once would do so each time.
    const left = [first, ...combinations].slice(seen.checked.length);
    for (const {name} of left) note(name, [error.message]);
  }
  return seen;
}

/**
 * @param {import('puppeteer-core').Page} page
 * @param {'reduce' | 'no-preference'} value
 */
function setMotion(page, value) {
  return page.emulateMediaFeatures([{name: 'prefers-reduced-motion', value}]);
}

/**
 * Shows a story, in the page as it is or in one that is loaded from an `address`.
 *
 * @param {import('puppeteer-core').Page} page
 * @param {{language: string, theme: string}} globals
 * @param {string | undefined} address
 * @param {string} id
 * @returns {Promise<string[]>} what is wrong with it
 */
async function shown(page, {language, theme}, address, id) {
  const globals = {language, theme};
  if (address) {
    const values = Object.entries(globals).map((entry) => entry.join(':'));
    await page.goto(`${address}iframe.html?id=${id}&viewMode=story&globals=${values.join(';')}`);
    await page.addStyleTag({content: style});
  }
  const {offered, reports, failed} = await page.evaluate(
    redraw,
    address ? undefined : globals,
    failures,
    patience,
  );
  const unknown = Object.entries(globals).filter(
    ([name, value]) => !offered[name]?.includes(value),
  );
  return [
    ...unknown.map(([name, value]) => `Storybook's toolbar has no ${name} "${value}"`),
    ...failed,
    ...(reports.some(({type}) => type === 'a11y') ? [] : ['axe has not run']),
    ...reports.filter(({status}) => status === 'failed').flatMap(violations),
  ];
}

/**
 * @param {import('puppeteer-core').Page} page
 * @param {number} width
 */
async function picture(page, width) {
  const height = Math.min(tallest, await page.evaluate(settle, patience));
  return page.screenshot({
    type: 'png',
    optimizeForSpeed: true,
    captureBeyondViewport: false,
    clip: {x: 0, y: 0, width, height},
  });
}
