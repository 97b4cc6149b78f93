/** The page that hands out codes, as somebody uses it: by keyboard, in three languages, under its strict policy. */
import assert from 'node:assert/strict';
import {readFileSync} from 'node:fs';
import {createRequire} from 'node:module';
import {after, before, describe, it} from 'node:test';
import {browsersToTest} from '../../scripts/browsers.mjs';
import {freePorts, startServers} from '../../scripts/servers.mjs';
import {embedPagePolicy} from '../../scripts/sites.mjs';
import {servePages, startBrowser} from './open-page.mjs';

const {chromium, firefox} = await browsersToTest();
const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const integrity = JSON.parse(
  readFileSync(new URL('../../dist/integrity.json', import.meta.url), 'utf8'),
);

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

    async function open(query = '') {
      const visit = await browser.open(`${servers.host.origin}/embed/${query}`);
      await visit.page.waitForSelector('#code-text');
      return visit;
    }
    const close = (visit) => visit.page.browserContext().close();
    const textOf = (visit, selector) => visit.page.$eval(selector, (each) => each.textContent);
    const code = (visit) => textOf(visit, '#code-text');
    const policy = (visit) => textOf(visit, '#policy-text');
    const pick = (visit, name, value) =>
      visit.page.$eval(`[name="${name}"][value="${value}"]`, (radio) => radio.click());
    const hasCode = (visit, words) =>
      visit.page.waitForFunction(
        (wanted) => document.querySelector('#code-text')?.textContent.includes(wanted),
        {},
        words,
      );

    it('shows the real widget and its code, and complains of nothing', async () => {
      const visit = await open('?id=kantega');
      await visit.cardsReady();
      assert.match((await visit.cardTexts())[0], /Kantega/);
      const text = await code(visit);
      assert.ok(text.includes(`integrity="${integrity['spotlight.js']}"`));
      assert.ok(text.includes(`src="${servers.host.origin}/profiles/organisations/kantega.json"`));
      assert.match(await policy(visit), /trusted-types spotlight-lit$/);
      assert.deepEqual([await visit.violations(), visit.complaints], [[], []]);
      const {cookie, local, session} = await visit.traces();
      assert.deepEqual([cookie, local, session], ['', 0, 0]);
      assert.deepEqual(visit.foreignRequests, []);
      await close(visit);
    });

    it('is served under its strict policy, and by its short address', async () => {
      const answer = await fetch(`${servers.host.origin}/embed`);
      assert.equal(answer.url, `${servers.host.origin}/embed/`);
      const header = answer.headers.get('Content-Security-Policy');
      assert.equal(header, `${embedPagePolicy}; frame-ancestors 'none'`);
      assert.doesNotMatch(header, /unsafe|https?:/);
    });

    it('answers each permission with its own code, whole in its preview', async () => {
      const visit = await open('?id=kantega&page=en');
      await pick(visit, 'way', 'frame');
      await hasCode(visit, '<iframe');
      assert.match(await code(visit), /embed\/organisations\/kantega\.html#lang=en"/);
      assert.match(await policy(visit), /^script-src \S+\/spotlight\/[\d.]+\/;\nframe-src \S+$/);
      await visit.page.waitForSelector('.stage iframe[src*="kantega.html#lang=en"]');

      await pick(visit, 'way', 'html');
      await hasCode(visit, '<h3>');
      assert.doesNotMatch(await code(visit), /<script|<iframe|spotlight-card/);
      const handle = await visit.page.waitForSelector('.stage iframe[src^="blob:"]');
      await visit.page.waitForFunction(
        () => parseFloat(document.querySelector('.stage iframe').style.height) > 100,
      );
      const plain = await handle.contentFrame();
      assert.match(await plain.evaluate(() => document.body.innerText), /Read more about Kantega/);

      await pick(visit, 'way', 'link');
      await hasCode(visit, '/profiles/organisations/kantega.html');
      assert.doesNotMatch(await code(visit), /</);

      await pick(visit, 'way', 'npm');
      await hasCode(visit, "import 'spotlight-widgets/card';");
      assert.deepEqual([await visit.violations(), visit.complaints], [[], []]);
      await close(visit);
    });

    it('gives a code that works as it stands, under exactly its policy lines', async () => {
      const visit = await open('?id=kantega&lang=nn&theme=dark&layout=compact');
      const html = `<!doctype html><html lang="nb"><title>Side</title><body>${await code(visit)}</body></html>`;
      const headers = {'Content-Security-Policy': `default-src 'none'; ${await policy(visit)}`};
      const pages = await servePages({
        '/': {
          html,
          headers: {
            ...headers,
            'Content-Security-Policy': headers['Content-Security-Policy'].replaceAll('\n', ' '),
          },
        },
      });
      const strange = await browser.open(`${pages.origin}/`);
      await strange.cardsReady();
      const seen = await strange.page.$eval('spotlight-card', ({shadowRoot}) => {
        const {lang, dataset} = shadowRoot.querySelector('article');
        return [lang, dataset.theme, dataset.layout];
      });
      assert.deepEqual(seen, ['nn', 'dark', 'compact']);
      const refused = (await strange.violations()).filter((each) => !each.includes('favicon'));
      assert.deepEqual(refused, []);
      await close(strange);
      pages.close();
      await close(visit);
    });

    it('keeps what is chosen in its address, from which it begins again', async () => {
      const visit = await open('?page=nn');
      await visit.page.select('[name="id"]', 'intervju-snofonn-data');
      await hasCode(visit, '<spotlight-story');
      await visit.page.select('[name="theme"]', 'dark');
      await hasCode(visit, 'theme="dark"');
      const address = await visit.page.evaluate(() => location.href);
      const text = await code(visit);
      await close(visit);
      const again = await browser.open(address);
      await hasCode(again, '<spotlight-story');
      assert.equal(await code(again), text);
      assert.equal(await textOf(again, 'h1'), 'Hent koden');
      assert.equal(await again.page.$eval('html', ({lang}) => lang), 'nn');
      await close(again);
    });

    it('speaks the language of its toggle, and so do the widgets', async () => {
      const visit = await open('?id=kantega');
      await visit.cardsReady();
      await visit.chooseLanguage('English');
      await visit.page.waitForFunction(
        () => document.querySelector('h1').textContent === 'Get the code',
      );
      await visit.page.waitForFunction(() =>
        document.querySelector('spotlight-card').shadowRoot.querySelector('article[lang="en"]'),
      );
      assert.match(await visit.page.evaluate(() => location.search), /page=en/);
      await close(visit);
    });

    it('works by keyboard, and says aloud that the code has been copied or selected', async () => {
      const visit = await open('?id=kantega&page=en');
      const {page} = visit;
      await page.focus('[name="widget"][value="card"]');
      await page.keyboard.press('ArrowRight');
      await hasCode(visit, '<spotlight-profile');
      await page.evaluate(() => {
        navigator.clipboard.writeText = async (text) => void (globalThis.copied = text);
      });
      await page.focus('.bar button');
      await page.keyboard.press('Enter');
      const isSaid = (words) =>
        page.waitForFunction(
          (wanted) =>
            [...document.querySelectorAll('[role="status"]')].some(({textContent}) =>
              textContent.includes(wanted),
            ),
          {},
          words,
        );
      await isSaid('has been copied');
      assert.equal(await page.evaluate(() => globalThis.copied), await code(visit));

      await page.evaluate(() => {
        navigator.clipboard.writeText = () => Promise.reject(new Error('refused'));
      });
      await page.keyboard.press('Enter');
      await isSaid('is selected');
      const selected = await page.evaluate(() => getSelection().toString());
      assert.equal(selected.trim(), (await code(visit)).trim());
      await close(visit);
    });

    it('has nothing that keeps people out, and fits a phone', async () => {
      for (const query of [
        '?id=kantega',
        '?id=projects&way=frame&page=en',
        '?id=kantega&way=html&page=nn',
      ]) {
        const visit = await open(query);
        await visit.page.setViewport({width: 360, height: 800});
        // The page's own policy keeps strangers' scripts out, this one too.
        const violations = await visit.page.evaluate(
          `${axe}; axe.run(document, {iframes: false, rules: {'target-size': {enabled: true}}}).then(({violations}) =>
            violations.map(({id, nodes}) => id + ': ' + nodes.map(({html}) => html).join(' ')))`,
        );
        assert.deepEqual(violations, []);
        const sideways = await visit.page.evaluate(
          () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
        );
        assert.equal(sideways, 0);
        await close(visit);
      }
    });
  });
}
