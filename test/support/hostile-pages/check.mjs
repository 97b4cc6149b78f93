/**
 * Opens every hostile page in an engine. Nothing may be uncaught, blocked, kept or asked for beyond what is documented, and
 * every element ends as it should.
 */
import assert from 'node:assert/strict';
import {after, describe, it} from 'node:test';
import {setTimeout as pause} from 'node:timers/promises';
import {freePorts, startServers} from '../../../scripts/servers.mjs';
import {documentedRequest, expectedRequests} from '../../../scripts/statements/requests.mjs';
import {missingLibraries} from './libraries.mjs';
import {hostilePages, serveHostilePages, slug} from './serve.mjs';

/** What each page is called and how it ends; its addresses are filled in when it is served. */
const pages = hostilePages();
const tags = ['card', 'quote', 'story', 'profile', 'directory', 'language', 'map'];
/** How long an element may take to its end, as the contract has it. */
const limit = 8000;

/**
 * @typedef {object} Tab - A page in a browser.
 * @property {(expression: string) => Promise<string>} ask - what an expression says in the page
 * @property {() => Promise<unknown>} close
 * @property {() => Promise<unknown>} giveBack - for another page, since this one has left nothing behind
 */

/**
 * @param {string} engine
 * @param {object} options
 * @param {number} options.concurrency - how many pages may be open at once
 * @param {() => Promise<{open: (address: string, media?: string) => Promise<Tab>, close: () => Promise<unknown>}>} options.start
 */
export function describeHostilePages(engine, {concurrency, start}) {
  describe(`in ${engine}`, () => {
    const servers = startServers({ports: freePorts});
    const browser = start();
    const site = servers.then(({host}) => serveHostilePages(host.origin));
    const some = engine !== 'chromium' && !process.env.SPOTLIGHT_SLOW;
    /** The kinds of documented requests that were made. */
    const made = new Set();

    after(async () => {
      await (await browser).close();
      (await site).close();
      await (await servers).close();
    });

    it('all libraries are there', {skip: missingLibraries.length > 0 && !process.env.CI}, () => {
      assert.deepEqual(missingLibraries, []);
    });

    describe('on every page', {concurrency}, () => {
      for (const [at, page] of pages.entries()) {
        // Other engines than Chromium see a third of the pages, and all of them where there is time.
        if (some && at % 3 > 0) continue;
        if (page.slow && !process.env.SPOTLIGHT_SLOW) continue;
        if (page.engines && !page.engines.includes(engine)) continue;
        const skip = missingLibraries.some((name) => page.head?.includes(`/${name}`));
        it(`all elements hold on a page that ${page.name}`, {skip}, async () => {
          const {origin, host} = await site;
          const tab = await (await browser).open(`${origin}/${slug(page.name)}`, page.media);
          try {
            await checkPage(tab, page, {host, own: origin, made});
          } catch (error) {
            await tab.close();
            throw error;
          }
          await tab.giveBack();
        });
      }
    });

    it('all pages together ask for everything that is documented', {skip: some}, () => {
      const expected = expectedRequests(tags).map(({id}) => id);
      assert.deepEqual([...made].sort(), expected.sort());
    });
  });
}

async function checkPage(tab, page, site) {
  const wanted = wantedEnds(page);
  const lines = async (name) =>
    (await tab.ask(`spotlightProbe.${name}()`)).split('\n').filter(Boolean);
  const end = Date.now() + limit;
  let states = await lines('states');
  while (!reached(states, wanted) && Date.now() < end) {
    // Asking costs time that the page needs.
    await pause(25);
    states = await lines('states');
  }

  for (const tag of tags) assertEnds(states, tag, wanted[tag]);
  const complaints = (await lines('complaints')).filter(
    (text) => !page.mayComplain?.some((allowed) => allowed.test(text)),
  );
  assert.deepEqual(complaints, [], 'complaints');
  if (!page.looksAreItsOwn) assert.deepEqual(await lines('looks'), [], 'looks');
  const traces = (await lines('traces')).filter(
    (trace) => !page.foreignScripts || !trace.startsWith('global'),
  );
  assert.deepEqual(traces.filter(notOfTheTest), [], 'traces');
  assert.deepEqual(unlistedRequests(await lines('requests'), site), [], 'requests');
}

/** How each element is to end. */
function wantedEnds({ends = 'ready'}) {
  const one = (tag) => (typeof ends === 'string' ? ends : (ends[tag] ?? 'ready'));
  // The toggle needs nothing from elsewhere.
  return Object.fromEntries(
    tags.map((tag) => [tag, tag === 'language' && ends === 'failed' ? 'ready' : one(tag)]),
  );
}

function reached(states, wanted) {
  return tags.every((tag) => {
    const own = states.filter((line) => line.startsWith(`${tag} `));
    return own.length > 0 && own.every((line) => line === `${tag} ${wanted[tag]}`);
  });
}

function assertEnds(states, tag, state) {
  const own = states.filter((line) => line.startsWith(`${tag} `));
  assert.ok(own.length > 0, `${tag} is not on the page`);
  for (const line of own) assert.equal(line, `${tag} ${state}`, states.join(', '));
}

/** Names that the test's own driver adds to `window`. */
const notOfTheTest = (trace) =>
  !/^global (policyViolations|namesBefore|\d+|__puppeteer|ariaQuerySelector|puppeteer)/.test(trace);

/** What was asked for beyond the page's own files and what the privacy sheet lists; what it lists is noted in `made`. */
function unlistedRequests(addresses, {host, own, made}) {
  const foreign = addresses.filter((address) => {
    const {origin} = new URL(address);
    return origin !== own && origin !== 'null' && address !== `${host}/icon.svg`;
  });
  return foreign.filter((address) => {
    const request = documentedRequest(address, {host});
    if (request) made.add(request.id);
    return !request;
  });
}
