/**
 * The examples, as whoever copies them has them: type-checked and built with the packed package, then visited.
 */
import assert from 'node:assert/strict';
import {join} from 'node:path';
import {after, before, describe, it} from 'node:test';
import {browsersToTest} from '../../scripts/browsers.mjs';
import {packedPackage} from '../support/packed-package.mjs';
import {serveFolder} from '../support/serve-folder.mjs';
import {startBrowser} from './open-page.mjs';

const brought = [
  ...['vite', 'typescript', 'vue-tsc', '@vitejs/plugin-vue', '@types/react', '@types/react-dom'],
  ...['react', 'react-dom', 'vue'],
];
/** How each example's types are checked; the one in plain HTML has none. */
const examples = {html: undefined, react: 'typescript/bin/tsc', vue: 'vue-tsc/bin/vue-tsc.js'};

const {chromium} = await browsersToTest({headlessShell: true});

describe('the examples', {skip: chromium ? false : 'There is no Chromium on this machine.'}, () => {
  /** @type {ReturnType<typeof packedPackage>} */
  let made;
  /** @type {Awaited<ReturnType<typeof serveFolder>>} */
  let server;
  /** @type {Awaited<ReturnType<typeof startBrowser>>} */
  let browser;

  before(async () => {
    made = packedPackage(brought);
    made.copy('examples');
    const names = Object.keys(examples);
    await Promise.all(
      names.map((name) => made.run('node_modules/vite/bin/vite.js', 'build', `examples/${name}`)),
    );
    server = await serveFolder(join(made.folder, 'examples'));
    browser = await startBrowser(chromium);
  });
  after(async () => {
    await browser?.close();
    server?.close();
    made?.remove();
  });

  for (const [example, checker] of Object.entries(examples)) {
    describe(`in ${example}`, () => {
      /** @type {import('./open-page.mjs').Visit} */
      let visit;
      /** @type {import('puppeteer-core').CDPSession} */
      let collector;

      before(async () => {
        visit = await browser.open(`${server.origin}/${example}/dist/`);
        collector = await visit.page.createCDPSession();
      });

      if (checker) {
        it('uses the elements as their types say', () =>
          made.run(`node_modules/${checker}`, '-p', `examples/${example}`));
      }

      it('shows a card from an address and a card from the page’s own data', async () => {
        await shows('#fjell', 'Fjell rydder stier');
        await shows('#other', 'Dal måler vann');
        assert.deepEqual(visit.foreignRequests, []);
      });

      it('hears what the cards tell', async () => {
        await visit.page.waitForFunction(() =>
          /^(fjell|dal)$/.test(document.querySelector('#loaded')?.textContent ?? ''),
        );
      });

      it('gives a card other data', async () => {
        await visit.page.click('#next');
        await shows('#other', 'Vidde teller rein');
        await visit.page.waitForFunction(
          () => document.querySelector('#loaded')?.textContent === 'vidde',
        );
      });

      it('follows the toggle', async () => {
        await visit.chooseLanguage('English');
        await shows('#fjell', 'Fjell clears paths');
        await shows('#other', 'Vidde counts reindeer');
        await visit.chooseLanguage('Norsk');
        await shows('#fjell', 'Fjell rydder stier');
      });

      it('takes cards away and brings them back, and keeps none of those that went', async () => {
        for (let turn = 0; turn < 3; turn += 1) {
          await visit.page.click('#toggle');
          await visit.page.waitForSelector('spotlight-card', {hidden: true});
          await visit.page.click('#toggle');
          await shows('#other', 'Vidde teller rein');
        }
        await keeps(2);
      });

      it('lets go of cards that the page made and took away by itself', async () => {
        await visit.page.evaluate(async () => {
          for (let turn = 0; turn < 5; turn += 1) {
            const card = document.createElement('spotlight-card');
            card.src = 'fjell.json';
            const loaded = new Promise((resolve) => {
              card.addEventListener('spotlight-load', resolve, {once: true});
            });
            document.body.append(card);
            await loaded;
            card.remove();
          }
        });
        await keeps(2);
        assert.deepEqual(visit.complaints, []);
      });

      const shows = (selector, text) =>
        visit.page.waitForFunction(
          (name, words) => document.querySelector(name)?.shadowRoot?.textContent?.includes(words),
          {timeout: 10_000},
          selector,
          text,
        );

      /** How many cards the garbage collector leaves, on the page or not. */
      async function cardsInMemory() {
        // Asking for objects collects those of scripts; this takes the document's too.
        await collector.send('HeapProfiler.collectGarbage');
        const prototype = await visit.page.evaluateHandle(
          () => customElements.get('spotlight-card').prototype,
        );
        const cards = await visit.page.queryObjects(prototype);
        const count = await cards.evaluate((found) => found.length);
        // The list of them would keep them itself.
        await Promise.all([cards.dispose(), prototype.dispose()]);
        return count;
      }

      /** Frameworks let go of what they have taken away when they find the time. */
      async function keeps(expected) {
        const end = Date.now() + 10_000;
        let count = await cardsInMemory();
        while (count > expected && Date.now() < end) count = await cardsInMemory();
        assert.equal(count, expected);
      }
    });
  }
});
