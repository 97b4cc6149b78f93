import {installProbe} from './probe.mjs';

/** Lighthouse's mobile profile: slow 4G, and a processor four times slower than this one. */
const network = {download: (1.6 * 1024 * 1024) / 8, upload: (750 * 1024) / 8, latency: 150};
const slower = 4;
const patience = 60_000;

/**
 * Opens a page as a phone on slow 4G does, and tells when it painted first and most, what moved, how long it was blocked and when all
 * cards were shown: milliseconds from the start of the navigation.
 *
 * @param {import('puppeteer-core').Browser} browser
 * @param {{origin: string, asked: Map<string, number>}} server
 * @param {string} contender
 * @param {string} shown - An expression of the page.
 */
export async function measure(browser, {origin, asked}, contender, shown) {
  const context = await browser.createBrowserContext();
  try {
    const page = await context.newPage();
    await page.setViewport({
      width: 412,
      height: 823,
      deviceScaleFactor: 1.75,
      isMobile: true,
      hasTouch: true,
    });
    await page.emulateNetworkConditions(network);
    await page.emulateCPUThrottling(slower);
    await page.evaluateOnNewDocument(installProbe, shown);
    asked.clear();
    await page.goto(`${origin}/${contender}`, {timeout: patience, waitUntil: 'networkidle0'});
    await page.waitForFunction('probe.shown > 0', {timeout: patience});
    const figures = /** @type {import('./probe.mjs').Probe} */ (await page.evaluate('probe'));
    const files = [...asked].filter(
      ([path]) => path !== `/${contender}` && path !== '/favicon.ico',
    );
    const bytes = files.reduce((sum, [, size]) => sum + size, 0);
    return {...figures, bytes, requests: files.length};
  } finally {
    await context.close();
  }
}
