/**
 * The privacy sheet's table beside what readers' browsers do: every page of the demo sites, read to its end, asks for what the
 * table lists, all of it, and nothing else.
 */
import assert from 'node:assert/strict';
import {readdirSync} from 'node:fs';
import {after, before, describe, it} from 'node:test';
import {browsersToTest} from '../../scripts/browsers.mjs';
import {freePorts, startServers} from '../../scripts/servers.mjs';
import {documentedRequest, expectedRequests} from '../../scripts/statements/requests.mjs';
import {startBrowser} from './open-page.mjs';

const {chromium, firefox} = await browsersToTest();
const tags = ['card', 'quote', 'story', 'profile', 'directory', 'map', 'language'];
const sites = /** @type {const} */ (['partner', 'municipality', 'cluster']);

for (const [engine, options] of Object.entries({chromium, firefox}).filter(([, found]) => found)) {
  describe(`the demo sites in ${engine}`, () => {
    /** @type {Awaited<ReturnType<typeof startServers>>} */
    let servers;
    /** @type {Awaited<ReturnType<typeof startBrowser>>} */
    let browser;

    before(async () => {
      servers = await startServers({ports: freePorts});
      browser = await startBrowser(options);
    });
    after(async () => {
      await browser?.close();
      await servers?.close();
    });

    it('ask for everything that the privacy sheet lists, and for nothing else', async () => {
      const host = servers.host.origin;
      const made = new Set();
      const unlisted = [];
      for (const site of sites) {
        for (const page of pagesOf(site)) {
          const visit = await browser.open(`${servers[site].origin}/${page}`);
          await readThrough(visit.page);
          for (const address of visit.foreignRequests) {
            const request = documentedRequest(address, {host});
            if (request) made.add(request.id);
            // The pages themselves have their icon from there.
            else if (address !== `${host}/icon.svg`) unlisted.push(`${site}/${page}: ${address}`);
          }
          await visit.page.browserContext().close();
        }
      }
      assert.deepEqual(unlisted, []);
      for (const {id} of expectedRequests(tags)) assert.ok(made.has(id), `no page asks for: ${id}`);
      assert.ok(!made.has('tile'), 'a background map was asked for before anybody wanted it');
    });
  });
}

/** Goes down a page as a reader does, so that what waits for the reader comes. */
async function readThrough(page) {
  await page.waitForNetworkIdle();
  for (let left = true; left;) {
    left = await page.evaluate(() => {
      const before = scrollY;
      scrollBy({top: innerHeight, behavior: 'instant'});
      return scrollY > before;
    });
    await page.waitForNetworkIdle({idleTime: 100});
  }
}

const pagesOf = (/** @type {string} */ site) =>
  readdirSync(new URL(`../../dist/site/${site}/`, import.meta.url)).filter((name) =>
    name.endsWith('.html'),
  );
