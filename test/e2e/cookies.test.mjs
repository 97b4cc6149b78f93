/**
 * Websites that have cookies, the page's own among them: whatever a document redirects to, and whatever kind of frame asks for
 * it, no cookie goes along.
 */
import assert from 'node:assert/strict';
import {after, before, describe, it} from 'node:test';
import {browsersToTest} from '../../scripts/browsers.mjs';
import {documentsOfPage, kindsOfPage, serveCookies} from '../support/cookies/serve.mjs';
import {startEngine} from '../support/self-test.mjs';

const slow = Boolean(process.env.SPOTLIGHT_SLOW);

for (const [engine, found] of Object.entries(await browsersToTest())) {
  // One engine in each `npm test`, and all where there is time.
  if (engine !== 'chromium' && !slow) continue;
  describe(`in ${engine}, websites with cookies`, () => {
    let served;
    let browser;
    before(async () => {
      served = await serveCookies();
      browser = await startEngine(engine, found);
    });
    after(async () => {
      await browser?.close();
      served?.close();
    });

    for (const kind of kindsOfPage) {
      it(`hear of none from ${kind}`, {timeout: 60_000}, async () => {
        const page = await browser.open(served.address(kind));
        const ended = await served.ended(kind);
        assert.deepEqual(ended, Array(documentsOfPage).fill('data'));
        const {asked, withCookie, knowsReader} = served.heard(kind);
        assert.ok(asked > documentsOfPage);
        assert.deepEqual(withCookie, []);
        assert.ok(knowsReader, 'the page itself was asked for without a cookie');
        await page.close();
      });
    }
  });
}
