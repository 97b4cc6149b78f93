/**
 * The whole way: the servers of `npm start`, real browsers, and what a reader of each site sees.
 */
import assert from 'node:assert/strict';
import {readFileSync} from 'node:fs';
import {after, before, describe, it} from 'node:test';
import {browsersToTest} from '../../scripts/browsers.mjs';
import {freePorts, startServers} from '../../scripts/servers.mjs';
import {startBrowser} from './open-page.mjs';

const {chromium, firefox} = await browsersToTest();

for (const [engine, options] of Object.entries({chromium, firefox}).filter(([, found]) => found)) {
  describe(`in ${engine}`, () => {
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

    it('a municipality shows partners under its strict policy, and leaves no trace', async () => {
      const {host, municipality} = servers;
      const visit = await browser.open(municipality.origin);
      await visit.cardsReady();

      const kantega = profile('kantega');
      assert.ok((await visit.cardTexts()).some((text) => text.includes(words(kantega.summary.nn))));

      await visit.chooseLanguage('English');
      await visit.cardsReady();
      assert.ok((await visit.cardTexts()).some((text) => text.includes(words(kantega.summary.en))));

      assert.deepEqual(await visit.violations(), []);
      assert.deepEqual(visit.complaints, []);
      const foreign = [
        `${host.origin}/icon.svg`,
        `${host.origin}/profiles/images/easymeeting.svg`,
        ...['easymeeting', 'grayn', 'kantega'].map((id) => profileAddress(host.origin, id)),
        `${host.origin}/profiles/projects.json`,
        // The map's place and its list.
        new URL('spotlight-more.js', await scriptAddress(visit)).href,
        await scriptAddress(visit),
      ];
      await visit.hasAskedFor(...foreign);
      assert.deepEqual(visit.foreignRequests, foreign);
      assert.deepEqual(await visit.traces(), {cookie: '', local: 0, session: 0, globals: []});
    });

    it('a municipality shows projects on a map under the same policy, brought when the reader is near', async () => {
      const {host, municipality} = servers;
      const visit = await browser.open(municipality.origin);
      await visit.cardsReady();
      const files = () => visit.foreignRequests.filter((address) => address.endsWith('.js'));
      const script = await scriptAddress(visit);
      const more = new URL('spotlight-more.js', script).href;
      await visit.hasAskedFor(more);
      assert.deepEqual(files(), [more, script]);

      await visit.page.evaluate(() => document.querySelector('spotlight-map').scrollIntoView());
      await visit.page.waitForSelector('spotlight-map >>> .marker');
      await visit.page.waitForSelector('spotlight-map >>> .lists .pick');
      assert.deepEqual(files(), [new URL('spotlight-map.js', script).href, more, script]);

      const {lang, text} = await visit.page.evaluate(() => {
        const {shadowRoot} = document.querySelector('spotlight-map');
        const {lang} = shadowRoot.querySelector('[part=map]');
        return {lang, text: shadowRoot.querySelector('[part=count]').textContent};
      });
      assert.deepEqual([lang, /i kartutsnittet/.test(text)], ['nn', true]);
      await visit.page.focus('spotlight-map >>> .marker');
      await visit.page.keyboard.press('Enter');
      await visit.page.waitForSelector('spotlight-map >>> .opened');

      assert.deepEqual(await visit.violations(), []);
      assert.deepEqual(visit.complaints, []);
      assert.deepEqual(
        visit.requests.filter(
          (address) => ![host, municipality].some(({origin}) => address.startsWith(origin)),
        ),
        [],
      );
      assert.deepEqual(await visit.traces(), {cookie: '', local: 0, session: 0, globals: []});
    });

    it('a partner shows eight others in English and Norwegian, six of them with one request', async () => {
      const {host, partner} = servers;
      const visit = await browser.open(partner.origin);
      await visit.cardsReady();
      assert.ok((await visit.cardTexts())[1]?.includes(profile('grayn').summary.en));

      await visit.chooseLanguage('Norsk');
      await visit.cardsReady();
      assert.ok((await visit.cardTexts())[1]?.includes(profile('grayn').summary.nb));

      const files = visit.foreignRequests.filter((address) => address.endsWith('.json'));
      assert.deepEqual(files, [
        profileAddress(host.origin, 'microsoft-norge'),
        profileAddress(host.origin, 'precise-prediction'),
        `${host.origin}/profiles/partners.json`,
      ]);
      assert.deepEqual(visit.complaints, []);
      assert.deepEqual(await visit.traces(), {cookie: '', local: 0, session: 0, globals: []});
    });
  });
}

const scriptAddress = (visit) => visit.page.$eval('script[src]', (script) => script.src);

const profileAddress = (origin, id) => `${origin}/profiles/organisations/${id}.json`;

function profile(id) {
  const file = new URL(`../../dist/site/profiles/organisations/${id}.json`, import.meta.url);
  return JSON.parse(readFileSync(file, 'utf8'));
}

/** Running text as it is read, without its marks. */
const words = (text) => text.replaceAll('*', '');
