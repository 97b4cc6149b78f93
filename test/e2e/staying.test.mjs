/**
 * Pages that live long: elements come and go a thousand times, the language changes ten thousand times, and nothing is left
 * behind. `SPOTLIGHT_SLOW=1` changes it with every element on the page; `SPOTLIGHT_SOAK=15` goes on for so many minutes.
 */
import assert from 'node:assert/strict';
import {after, before, describe, it} from 'node:test';
import {browsersToTest} from '../../scripts/browsers.mjs';
import {elements, files} from '../support/faults/documents.mjs';
import {serveSelfTest} from '../support/self-test.mjs';
import {startBrowser} from './open-page.mjs';

const {chromium} = await browsersToTest({headlessShell: true});
const slow = Boolean(process.env.SPOTLIGHT_SLOW);
const minutes = Number(process.env.SPOTLIGHT_SOAK ?? 0);
const megabyte = 1024 * 1024;
/** A map is drawn anew in some hundredths of a second: fewer of them, unless there is time. */
const timesOf = (tag) => (tag === 'spotlight-map' && !slow ? 200 : 1000);
const switches = 10_000;
const plan = {
  elements: Object.fromEntries(
    elements.map(([tag, path]) => [tag, {path, document: JSON.parse(files[path])}]),
  ),
};
const tags = [...Object.keys(plan.elements), 'spotlight-language'];

describe('a page that lives long', {skip: chromium ? false : 'Chromium is not here'}, () => {
  let served;
  let browser;

  before(async () => {
    served = await serveSelfTest({
      module: 'staying-page.js',
      plan,
      intercept: sendFile,
      trustedTypes: false,
    });
    browser = await startBrowser({...chromium, protocolTimeout: (minutes + 4) * 60_000});
  });
  after(async () => {
    await browser?.close();
    served?.close();
  });

  for (const tag of tags) {
    const times = timesOf(tag);
    it(`keeps nothing of ${times} <${tag}> that came and went`, {timeout: 120_000}, async () => {
      const mount = (count) => (page) =>
        page.evaluate((...all) => window.staying.mount(...all), tag, count, 10);
      // What is made once for all stays: templates, style sheets, the map's drawing.
      const more = await leftBy({warm: mount(100), work: mount(times)});
      console.log(`Held: ${times} <${tag}> mounted and unmounted: ${inWords(more)}`);
    });
  }

  it(`keeps nothing of ${switches} changes of language`, {timeout: 240_000}, async () => {
    const staying = slow ? tags : ['spotlight-card', 'spotlight-language'];
    const more = await leftBy({
      async warm(page) {
        await page.evaluate((all) => window.staying.stay(all), staying);
        await page.evaluate(() => window.staying.switchLanguage(300));
      },
      work: (page) => page.evaluate((count) => window.staying.switchLanguage(count), switches),
    });
    console.log(
      `Held: ${switches} changes of language with ${staying.length} elements: ${inWords(more)}`,
    );
  });

  const skip = minutes === 0 && 'it is asked for with SPOTLIGHT_SOAK=15';
  it('is the same after a long time', {skip, timeout: (minutes + 3) * 60_000}, async () => {
    let rounds = 0;
    const soak = (page, end) =>
      page.evaluate((time) => window.staying.soak(time), Date.now() + end * 60_000);
    const more = await leftBy({
      async warm(page) {
        await page.evaluate((all) => window.staying.stay(all), tags);
        await soak(page, 0.3);
      },
      work: async (page) => (rounds = await soak(page, minutes)),
    });
    console.log(`Held: ${minutes} minutes, ${rounds} rounds: ${inWords(more)}`);
  });

  /** What some work leaves behind in a page of its own, which must be next to nothing. */
  async function leftBy({warm, work}) {
    const visit = await browser.open(served.address);
    const {page} = visit;
    try {
      await page.waitForFunction(() => window.staying && customElements.get('spotlight-map'));
      await warm(page);
      const client = await page.createCDPSession();
      const start = await measure(client);
      await work(page);
      const end = await measure(client);
      const more = Object.fromEntries(
        Object.keys(start).map((name) => [name, end[name] - start[name]]),
      );
      assert.ok(more.nodes <= 50, inWords(more));
      assert.ok(more.listeners <= 10, inWords(more));
      assert.ok(more.heap <= megabyte, inWords(more));
      assert.deepEqual(await page.evaluate(() => window.watch.complaints), []);
      assert.deepEqual(visit.complaints, []);
      return more;
    } finally {
      await page.browserContext().close();
    }
  }
});

/** What the page holds once everything that nobody needs is gone. */
async function measure(client) {
  await client.send('Performance.enable');
  for (let turn = 0; turn < 3; turn += 1) await client.send('HeapProfiler.collectGarbage');
  const {metrics} = await client.send('Performance.getMetrics');
  const of = (name) => metrics.find((metric) => metric.name === name).value;
  return {nodes: of('Nodes'), listeners: of('JSEventListeners'), heap: of('JSHeapUsedSize')};
}

const inWords = ({nodes, listeners, heap}) =>
  `nodes +${nodes}, listeners +${listeners}, heap ${(heap / megabyte).toFixed(2)} MB`;

function sendFile(pathname, response) {
  if (!files[pathname]) return false;
  response.writeHead(200, {'content-type': 'application/json'}).end(files[pathname]);
  return true;
}
