/**
 * Pages that readers have left, have not come to yet, or have behind another: what is drawn there is right when it is looked
 * at, nothing is asked for twice, and no event is lost.
 */
import assert from 'node:assert/strict';
import {spawn} from 'node:child_process';
import {mkdtempSync} from 'node:fs';
import {rm} from 'node:fs/promises';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {after, before, describe, it} from 'node:test';
import {browsersToTest} from '../../scripts/browsers.mjs';
import {startBrowser} from './open-page.mjs';
import {serveAway} from '../support/away/serve.mjs';

const {chromium, firefox} = await browsersToTest();
const tags = ['card', 'quote', 'story', 'profile', 'directory', 'language', 'map'];

for (const [engine, options] of Object.entries({chromium, firefox}).filter(([, found]) => found)) {
  describe(`a page that a reader comes back to, in ${engine}`, () => {
    let served;
    let browser;
    before(async () => {
      served = await serveAway();
      browser = await startBrowser(options);
    });
    after(async () => {
      await browser?.close();
      served?.close();
    });

    it('is as it was left: nothing is asked for again, and the toggle works', async () => {
      const visit = await browser.open(`${served.origin}/page`);
      const {page} = visit;
      await page.waitForFunction(() => globalThis.away.missing().length === 0);
      await page.evaluate(() => globalThis.away.mark());
      const asked = served.asked();
      await page.goto(`${served.origin}/elsewhere`);
      await page.evaluate(() => history.back());
      await page.waitForFunction(() => globalThis.away?.back);
      assert.deepEqual(await page.evaluate(() => globalThis.away.persisted), [false, true]);
      assert.equal(await page.evaluate(() => globalThis.away.marked), tags.length);
      assert.deepEqual(await page.evaluate(() => globalThis.away.missing()), []);

      await page.evaluate(() => globalThis.away.choose('en'));
      await page.waitForFunction(() => globalThis.away.languages().every((each) => each === 'en'));
      await page.evaluate(() => globalThis.away.addCard());
      await page.waitForFunction(() => globalThis.away.missing().length === 0);
      assert.deepEqual(served.asked(), asked);
      assert.deepEqual(await page.evaluate(() => globalThis.away.wrong), []);
      assert.deepEqual(visit.complaints, []);
    });

    it('ends what was on its way when it was left', async () => {
      const {page} = await browser.open(`${served.origin}/waiting`);
      await page.waitForFunction(() => customElements.get('spotlight-card'));
      await served.waiting();
      await page.goto(`${served.origin}/elsewhere`);
      await page.evaluate(() => history.back());
      await page.waitForFunction(() => globalThis.away?.states);
      served.release();
      // A browser may keep such a page or load it anew: either way there is an end.
      await page.waitForFunction(() =>
        globalThis.away.states().every((state) => state === 'data' || state === 'way out'),
      );
      assert.deepEqual(await page.evaluate(() => globalThis.away.wrong), []);
    });
  });
}

describe('in Chromium', {skip: chromium ? false : 'Chromium is not here'}, () => {
  let served;
  before(async () => {
    served = await serveAway();
  });
  after(() => served?.close());

  // The small Chromium of the lock file prerenders nothing.
  const skip = chromium?.env !== undefined;
  it(
    'a page that is prerendered has everything when it is shown, and has told of it once',
    {skip, timeout: 60_000},
    async () => {
      // A browser that is looked into prerenders nothing: this one goes its way by itself.
      const profile = mkdtempSync(join(tmpdir(), 'spotlight-away-'));
      const {executablePath, args, env} = chromium;
      const browser = spawn(
        executablePath,
        [...args, '--headless', `--user-data-dir=${profile}`, `${served.origin}/rules`],
        {stdio: 'ignore', env: {...process.env, ...env}},
      );
      const gone = new Promise((resolve) => browser.once('exit', resolve));
      try {
        const {prerendered, activated, missing, loads, heights, wrong} = await served.told();
        assert.equal(prerendered, true);
        assert.ok(activated > 0, 'it was loaded anew');
        assert.deepEqual({missing, wrong}, {missing: [], wrong: []});
        assert.deepEqual(loads, {card: 2, quote: 1, story: 1, profile: 1, directory: 1, map: 1});
        assert.deepEqual(heights, [600, 700]);
        assert.deepEqual(
          served.asked().filter((path, at, all) => all.indexOf(path) !== at),
          [],
        );
      } finally {
        browser.kill();
        await gone;
        // What it has started may still write there.
        await rm(profile, {recursive: true, force: true, maxRetries: 20, retryDelay: 100});
      }
    },
  );

  it('a page behind another gets its documents, and shows them in their places when it is looked at', async () => {
    const browser = await startBrowser(chromium);
    try {
      const visit = await browser.open(`${served.origin}/waiting`);
      const {page} = visit;
      await page.waitForFunction(() => customElements.get('spotlight-card'));
      await served.waiting();
      const other = await page.browserContext().newPage();
      await other.bringToFront();
      await page.waitForFunction(() => document.hidden, {polling: 50});
      served.release('/first.json');
      await page.waitForFunction(() => globalThis.away.states()[0] === 'data', {polling: 50});
      await page.evaluate(() => globalThis.away.change(700));
      served.release('/second.json');
      await page.waitForFunction(() => globalThis.away.states()[1] === 'data', {polling: 50});
      await page.bringToFront();
      await page.waitForFunction(() => !document.hidden);
      assert.deepEqual(await page.evaluate(() => globalThis.away.heights()), [600, 700]);
      assert.deepEqual(await page.evaluate(() => globalThis.away.wrong), []);
      assert.deepEqual(visit.complaints, []);
    } finally {
      await browser.close();
    }
  });
});
