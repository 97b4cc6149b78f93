import {makeOrganisations} from './organisations.mjs';

/** @typedef {import('puppeteer-core').Browser} Browser */
/** @typedef {import('puppeteer-core').CDPSession} Session */

/** How long a page may take before something is wrong with it, in milliseconds. */
const patience = 60_000;

/**
 * What it takes a page that has its script to draw so many cards and to paint what is in view: milliseconds of its main thread's CPU, and
 * of those what went into scripts, styles and layout. `again` is the same once more after the first have been taken away, `spoken` a
 * change of language, where the contender knows how: one or the other, as `then` says.
 *
 * @param {Browser} browser
 * @param {string} origin
 * @param {{contender: string, count: number, then?: 'again' | 'spoken' | undefined}} what
 */
export async function measure(browser, origin, {contender, count, then}) {
  const context = await browser.createBrowserContext();
  try {
    const page = await context.newPage();
    await page.setViewport({width: 1200, height: 800});
    await page.goto(`${origin}/${contender}`);
    await page.waitForFunction('globalThis.contender', {timeout: patience});
    await page.evaluate((organisations) => {
      Object.assign(globalThis, {organisations, place: document.querySelector('main')});
    }, makeOrganisations(count));
    const session = await page.createCDPSession();
    await session.send('Performance.enable', {timeDomain: 'threadTicks'});
    await session.send('HeapProfiler.collectGarbage');
    const draw = () =>
      costOf(session, async () => {
        const found = await page.evaluate(
          `(async () => {
            await contender.draw(organisations, place);
            await new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)));
            return place.children.length;
          })()`,
        );
        if (found !== count) throw new Error(`${contender} has drawn ${found} cards of ${count}.`);
      });
    const drawn = await draw();
    if (then === 'again') {
      await page.evaluate('place.replaceChildren()');
      await session.send('HeapProfiler.collectGarbage');
      return {drawn, again: await draw()};
    }
    if (then !== 'spoken') return {drawn};
    const spoken = await costOf(session, () =>
      page.evaluate(
        `(async () => {
          await contender.speak('en', place);
          await new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)));
        })()`,
      ),
    );
    return {drawn, spoken};
  } finally {
    await context.close();
  }
}

/**
 * @param {Session} session
 * @param {() => Promise<unknown>} act
 */
async function costOf(session, act) {
  const before = await read(session);
  await act();
  const after = await read(session);
  const between = (/** @type {string} */ name) => ((after[name] ?? 0) - (before[name] ?? 0)) * 1000;
  return {
    cpu: between('TaskDuration'),
    script: between('ScriptDuration'),
    style: between('RecalcStyleDuration'),
    layout: between('LayoutDuration'),
  };
}

/** @param {Session} session */
async function read(session) {
  const {metrics} = await session.send('Performance.getMetrics');
  return Object.fromEntries(metrics.map(({name, value}) => [name, value]));
}
