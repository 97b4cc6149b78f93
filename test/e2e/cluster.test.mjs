/**
 * The cluster's site: what a reader of its directory, profiles, stories and quotes sees.
 */
import assert from 'node:assert/strict';
import {readFileSync} from 'node:fs';
import {after, before, describe, it} from 'node:test';
import {browsersToTest} from '../../scripts/browsers.mjs';
import {freePorts, startServers} from '../../scripts/servers.mjs';
import {startBrowser} from './open-page.mjs';

const {chromium, firefox} = await browsersToTest();

for (const [engine, options] of Object.entries({chromium, firefox}).filter(([, found]) => found)) {
  describe(`the cluster's site in ${engine}`, () => {
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

    const open = (/** @type {string} */ page) => browser.open(`${servers.cluster.origin}/${page}`);

    it('shows organisations, projects, networks and events on its front page', async () => {
      const visit = await open('');
      await shows(visit, 'spotlight-card', 'Kantega');
      await shows(visit, 'spotlight-card', 'Nattugla');
      await shows(visit, 'spotlight-card', 'Smartbyene');
      await shows(visit, 'spotlight-card', 'Nordic Edge Expo');
      await shows(visit, 'spotlight-quote', profile('organisations/kantega').quotes[0].text.nb);
      assert.deepEqual(visit.complaints, []);
    });

    it('lists everything in its directory', async () => {
      const visit = await open('katalog.html');
      await shows(visit, 'spotlight-directory', 'Amesto NextBridge');
      await shows(visit, 'spotlight-directory', String(directoryLength()));
      assert.deepEqual(visit.complaints, []);
    });

    it('shows an interview from the first word to the last, in three languages', async () => {
      const {lead, blocks} = profile('stories/intervju-snofonn-data');
      const visit = await open('intervju.html');
      for (const [name, language] of [
        ['Bokmål', 'nb'],
        ['Nynorsk', 'nn'],
        ['English', 'en'],
      ]) {
        await visit.chooseLanguage(name);
        await shows(visit, 'spotlight-story', words(lead[language]));
        await shows(visit, 'spotlight-story', blocks.at(-1).items.at(-1)[language]);
      }
      assert.deepEqual(visit.complaints, []);
    });

    it('shows the profiles of a partner and of a network', async () => {
      for (const [page, file] of [
        ['kantega.html', 'organisations/kantega'],
        ['smartbyene.html', 'networks/smartbyene'],
      ]) {
        const visit = await open(page);
        await shows(visit, 'spotlight-profile', words(profile(file).summary.nb));
        assert.deepEqual(visit.complaints, []);
      }
    });

    it('keeps the language that its reader chose from page to page, and nothing before that', async () => {
      const visit = await open('sitater.html');
      const {text} = profile('organisations/easymeeting').quotes[0];
      await shows(visit, 'spotlight-quote', text.nb);
      assert.deepEqual(await visit.traces(), {cookie: '', local: 0, session: 0, globals: []});

      await visit.chooseLanguage('English');
      await shows(visit, 'spotlight-quote', text.en);
      await visit.page.goto(servers.cluster.origin);
      await shows(visit, 'spotlight-quote', profile('organisations/kantega').quotes[0].text.en);
      assert.deepEqual(visit.complaints, []);
    });

    it('has no page wider than a narrow screen', async () => {
      for (const page of ['', 'katalog.html', 'kantega.html', 'intervju.html', 'sitater.html']) {
        const visit = await open(page);
        await visit.page.setViewport({width: 280, height: 600});
        await visit.page.waitForNetworkIdle();
        const [needed, given] = await visit.page.evaluate(() => [
          document.documentElement.scrollWidth,
          document.documentElement.clientWidth,
        ]);
        assert.ok(needed <= given, `/${page} needs ${needed} px`);
      }
    });

    it('answers in Norwegian where there is no page', async () => {
      const answer = await fetch(`${servers.cluster.origin}/finnes-ikke.html`);
      assert.equal(answer.status, 404);
      assert.match(await answer.text(), /<html lang="nb">/);
    });
  });
}

/** Waits until one of the elements has drawn the words. */
async function shows(visit, tag, text) {
  await visit.page.waitForFunction(
    (tag, text) =>
      [...document.querySelectorAll(tag)].some((element) =>
        element.shadowRoot?.textContent.replace(/\s+/g, ' ').includes(text),
      ),
    {},
    tag,
    text,
  );
}

/** How many entries the pages of the directory hold together. */
function directoryLength() {
  let count = 0;
  for (let name = 'directory.json'; name;) {
    const {items, next} = profile(name.replace('.json', ''));
    count += items.length;
    name = next;
  }
  return count;
}

function profile(path) {
  const file = new URL(`../../dist/site/profiles/${path}.json`, import.meta.url);
  return JSON.parse(readFileSync(file, 'utf8'));
}

/** Running text as it is read, without its marks. */
const words = (text) => text.replaceAll('*', '');
