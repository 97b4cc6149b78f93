/**
 * The built Storybook, served, with a Chromium to look at it.
 */
import puppeteer from 'puppeteer-core';
import {findBrowsers} from '../../scripts/browsers.mjs';
import {entries, failures, serveStorybook} from '../../scripts/test/storybook.mjs';

/** How long one story may take, in milliseconds. */
const patience = 20_000;

const {chromium} = await findBrowsers({headlessShell: true});

/** Why tests that need Chromium are left out, if they are. */
export const skip = chromium ? false : 'There is no Chromium on this machine.';
if (skip && process.env.CI) throw new Error(skip);

/** @typedef {import('puppeteer-core').Page} Page */
/** @typedef {Awaited<ReturnType<typeof openStorybook>>} Storybook */
/** @typedef {{id: string, view?: 'story' | 'docs', globals?: string}} Address */

/** Serves what the build has made, and starts a browser. */
export async function openStorybook() {
  const {address, close} = await serveStorybook();
  const browser = await puppeteer.launch(chromium);
  return {
    address,
    browser,
    async close() {
      await browser.close();
      close();
    },
  };
}

/** @param {'story' | 'docs'} type */
export async function listed(type) {
  return (await entries(type)).map(({id}) => id);
}

/**
 * Waits until a page asks for nothing more. The driver loses sight of a request now and then, whose link was taken away; a
 * second visit shows whether the page is at rest.
 *
 * @param {Page} page
 * @param {readonly string[]} events - What says that the page is shown again.
 */
async function rested(page, events) {
  try {
    await page.waitForNetworkIdle({timeout: patience});
  } catch {
    await page.reload();
    await page.waitForFunction(
      (names) => names.some((name) => globalThis.__STORYBOOK_ADDONS_CHANNEL__?.last(name)),
      {timeout: patience},
      events,
    );
    await page.waitForNetworkIdle({timeout: patience});
  }
}

/**
 * Opens a story or a page of documentation and waits until it is shown.
 *
 * @param {Page} page
 * @param {Storybook} storybook
 * @param {Address} what
 * @returns {Promise<{thrown: string[], reports: object[]}>} what went wrong, and what axe says of a story
 */
export async function show(page, {address}, {id, view = 'story', globals = ''}) {
  await page.goto(`${address}iframe.html?id=${id}&viewMode=${view}&globals=${globals}`);
  const events = view === 'story' ? ['storyFinished', ...failures] : ['docsRendered'];
  await page.waitForFunction(
    (names) => names.some((name) => globalThis.__STORYBOOK_ADDONS_CHANNEL__?.last(name)),
    {timeout: patience},
    events,
  );
  if (view === 'docs') {
    await rested(page, events);
    return {thrown: await errorsOnDocs(page), reports: []};
  }
  const said = await page.evaluate(
    (names) => names.map((name) => globalThis.__STORYBOOK_ADDONS_CHANNEL__.last(name)),
    events,
  );
  const [finished, ...failed] = said.map((values) => values?.[0]);
  const thrown = failed.filter(Boolean).map((values) => JSON.stringify(values.message ?? values));
  return {thrown, reports: finished?.reporters ?? []};
}

/** @param {Page} page */
function errorsOnDocs(page) {
  return page.$$eval('.sb-errordisplay, .docblock-emptyblock', (boxes) =>
    boxes
      .filter((box) => box.checkVisibility())
      .map((box) => `an error is shown: ${box.textContent.trim()}`),
  );
}
