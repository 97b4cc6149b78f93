/**
 * Pages that know nothing of us but the snippet, served from an origin of their own.
 */
import assert from 'node:assert/strict';
import {readFileSync} from 'node:fs';
import {after, before, describe, it} from 'node:test';
import {browsersToTest} from '../../scripts/browsers.mjs';
import {freePorts, startServers} from '../../scripts/servers.mjs';
import {version} from '../../dist/package/version.js';
import {servePages, startBrowser} from './open-page.mjs';

const {chromium, firefox} = await browsersToTest();
const integrity = JSON.parse(
  readFileSync(new URL('../../dist/integrity.json', import.meta.url), 'utf8'),
)['spotlight.js'];

for (const [engine, options] of Object.entries({chromium, firefox}).filter(([, found]) => found)) {
  describe(`in ${engine}`, () => {
    let servers;
    let browser;
    let pages;

    before(async () => {
      servers = await startServers({ports: freePorts});
      pages = await servePages(pagesWith(servers.host.origin));
      browser = await startBrowser(options);
    });
    after(async () => {
      await browser?.close();
      pages?.close();
      await servers?.close();
    });

    it('the pasted snippet shows the card', async () => {
      const visit = await browser.open(`${pages.origin}/snippet`);
      await visit.cardsReady();
      const [text = ''] = await visit.cardTexts();
      assert.match(text, /Kantega.*Steder Oslo, Bergen og Trondheim/);
      assert.deepEqual(visit.complaints, []);
    });

    it('works under the strictest policy of the contract, with not one violation', async () => {
      const visit = await browser.open(`${pages.origin}/strict`);
      await visit.cardsReady();
      assert.deepEqual(await visit.violations(), []);
      assert.deepEqual(visit.complaints, []);
    });

    it('loaded twice, from two addresses, stays silent and works', async () => {
      const visit = await browser.open(`${pages.origin}/twice`);
      await visit.cardsReady();
      await visit.chooseLanguage('English');
      await visit.page.waitForFunction(() =>
        document.querySelector('spotlight-card').shadowRoot.textContent.includes('Employees'),
      );
      assert.deepEqual(await visit.violations(), []);
      assert.deepEqual(visit.complaints, []);
    });

    it('leaves the fallback alone where the page refuses our policy name', async () => {
      const visit = await browser.open(`${pages.origin}/refused`);
      await visit.page.waitForFunction(
        (name) => performance.getEntriesByName(name).length > 0,
        {},
        script(servers.host.origin),
      );
      const defined = await visit.page.evaluate(() =>
        Boolean(customElements.get('spotlight-card')),
      );
      const fallback = await visit.page.evaluate(() => document.body.innerText);
      assert.equal(defined, false);
      assert.match(fallback, /Kantega – IT-konsulentselskap/);
      const uncaught = visit.complaints.filter((complaint) => complaint.includes('Uncaught'));
      assert.deepEqual(uncaught, []);
    });

    it('keeps the fallback and offers another try when the profile cannot be had', async () => {
      const visit = await browser.open(`${pages.origin}/gone`);
      await visit.page.waitForSelector('spotlight-card >>> button');
      const [text] = await visit.cardTexts();
      assert.match(text ?? '', /Prøv igjen/);
      const fallback = await visit.page.$eval('spotlight-card a', (link) => link.checkVisibility());
      assert.equal(fallback, true);
    });

    it('works where old libraries have added to everything', async () => {
      const visit = await browser.open(`${pages.origin}/polluted`);
      // What is added there breaks the test's own ways to look: the page says itself what its card shows.
      while ((await visit.page.title()) === 'Side');
      assert.match(await visit.page.title(), /Kantega.*Oslo, Bergen og Trondheim/);
      assert.deepEqual(visit.complaints, []);
    });

    it('writes nothing into the page, whatever the page does to its attributes', async () => {
      const visit = await browser.open(`${pages.origin}/snippet`);
      await visit.cardsReady();
      const [before, after] = await visit.page.evaluate(async () => {
        const card = document.querySelector('spotlight-card');
        const written = card.outerHTML;
        const names = ['theme', 'layout', 'lang', 'heading-level', 'image-hosts'];
        for (const value of ['dark', '', null]) {
          for (const name of names) {
            if (value === null) card.removeAttribute(name);
            else card.setAttribute(name, value);
            await card.updateComplete;
          }
        }
        for (const name of ['theme', 'layout', 'headingLevel', 'imageHosts']) {
          for (const value of [undefined, null, [], {}, 5]) {
            card[name] = value;
            await card.updateComplete;
          }
        }
        return [written, card.outerHTML];
      });
      assert.equal(after, before);
      assert.deepEqual(visit.complaints, []);
    });

    it('remembers the language for the next visit, where the page asks for it', async () => {
      const visit = await browser.open(`${pages.origin}/remember`);
      await visit.cardsReady();
      assert.equal((await visit.traces()).local, 0);
      await visit.chooseLanguage('English');
      assert.equal((await visit.traces()).local, 1);
      await visit.page.reload();
      await visit.cardsReady();
      assert.match((await visit.cardTexts())[0] ?? '', /Employees/);
    });

    if (engine === 'chromium') {
      for (const [name, path] of [
        ['by the page', '/reserved'],
        ['by its fallback', '/tall-fallback'],
      ]) {
        it(`moves nothing when its place is reserved ${name}`, async () => {
          const visit = await browser.open(pages.origin + path);
          await visit.cardsReady();
          assert.equal(await layoutShift(visit.page), 0);
        });
      }
    }
  });
}

const script = (host) => `${host}/spotlight/${version}/spotlight.js`;

/** How much the page has moved under its reader (Layout Instability, cumulative). */
function layoutShift(page) {
  return page.evaluate(
    () =>
      new Promise((resolve) => {
        let sum = 0;
        new PerformanceObserver((list) => {
          for (const entry of list.getEntries()) sum += entry.value;
        }).observe({type: 'layout-shift', buffered: true});
        requestAnimationFrame(() => requestAnimationFrame(() => resolve(sum)));
      }),
  );
}

function pagesWith(host) {
  const tag = (query = '') =>
    `<script type="module" src="${script(host)}${query}" integrity="${integrity}" crossorigin="anonymous" referrerpolicy="no-referrer"></script>`;
  const card = (
    style = '',
    inside = '<a href="https://www.kantega.no">Kantega</a> – IT-konsulentselskap i Oslo',
  ) =>
    `<spotlight-card src="${host}/profiles/organisations/kantega.json"${style}>${inside}</spotlight-card>`;
  const page = (body, head = '') =>
    `<!doctype html><html lang="no"><meta charset="utf-8"><title>Side</title><link rel="icon" href="${host}/icon.svg">${head}<body>${body}</body></html>`;
  const policy = (types) => ({
    'Content-Security-Policy': `default-src 'none'; script-src ${host}; connect-src ${host}; img-src ${host}; require-trusted-types-for 'script'; trusted-types ${types}`,
  });
  return {
    '/snippet': {html: page(tag() + card())},
    '/strict': {html: page(tag() + card()), headers: policy('spotlight-lit')},
    '/twice': {
      html: page(`${tag()}${tag('?v=2')}<spotlight-language></spotlight-language>${card()}`),
      headers: policy('spotlight-lit'),
    },
    '/refused': {html: page(tag() + card()), headers: policy('other')},
    '/polluted': {
      html: page(
        tag() + card(),
        `<script>
          Object.prototype.extend = function () {};
          Object.prototype.answer = 42;
          Array.prototype.toJSON = () => 'junk';
          Array.prototype.each = function () {};
          addEventListener('spotlight-load', async ({target}) => {
            do await new Promise(requestAnimationFrame);
            while (!target.shadowRoot.querySelector('article'));
            document.title = target.shadowRoot.textContent.replace(/\\s+/g, ' ');
          });
        </script>`,
      ),
    },
    '/remember': {
      html: page(`${tag()}<spotlight-language remember></spotlight-language>${card()}`),
    },
    '/gone': {
      html: page(
        `${tag()}<spotlight-card src="${host}/profiles/gone.json"><a href="/">Kantega</a></spotlight-card>`,
      ),
    },
    '/reserved': {
      html: page(
        `${tag()}${card(' class="card"')}<p>Mer</p>`,
        '<style>.card { display: block; min-block-size: 40em }</style>',
      ),
    },
    '/tall-fallback': {
      html: page(
        `${tag()}${card('', '<div class="card">Kantega</div>')}<p>Mer</p>`,
        '<style>spotlight-card { display: block } .card { block-size: 40em }</style>',
      ),
    },
  };
}
