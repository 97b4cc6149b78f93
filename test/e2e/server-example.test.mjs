/** The example with a server of one's own, from the packed package: whole without scripts, taken over as it stands. */
import assert from 'node:assert/strict';
import {spawn} from 'node:child_process';
import {join} from 'node:path';
import {after, before, describe, it} from 'node:test';
import puppeteer from 'puppeteer-core';
import {browsersToTest} from '../../scripts/browsers.mjs';
import {packedPackage} from '../support/packed-package.mjs';

const engines = Object.entries(await browsersToTest({headlessShell: true})).filter(
  ([name]) => name !== 'webkit',
);
const tags = ['spotlight-card', 'spotlight-quote'];

/** What a reader sees of each widget. */
const words = (page) =>
  page.evaluate(
    (names) => names.map((name) => document.querySelector(name).shadowRoot.textContent),
    tags,
  );

/** Notes the first nodes that the page had, how far things moved, and what its policy refused. */
function watchFromTheStart() {
  globalThis.shift = 0;
  globalThis.violations = [];
  globalThis.firstNodes = new Map();
  document.addEventListener('securitypolicyviolation', ({violatedDirective}) => {
    globalThis.violations.push(violatedDirective);
  });
  if (PerformanceObserver.supportedEntryTypes.includes('layout-shift')) {
    new PerformanceObserver((list) => {
      for (const {value} of list.getEntries()) globalThis.shift += value;
    }).observe({type: 'layout-shift', buffered: true});
  }
  new MutationObserver(() => {
    for (const element of document.querySelectorAll('spotlight-card, spotlight-quote')) {
      const first = element.shadowRoot?.querySelector('.frame')?.firstElementChild;
      if (first && !globalThis.firstNodes.has(element)) globalThis.firstNodes.set(element, first);
    }
  }).observe(document, {childList: true, subtree: true});
}

describe('the example with a server', {skip: engines.length === 0}, () => {
  /** @type {ReturnType<typeof packedPackage>} */
  let made;
  /** @type {import('node:child_process').ChildProcess} */
  let server;
  let origin = '';

  before(async () => {
    made = packedPackage(['vite']);
    const folder = made.copy('examples/server');
    await made.run('node_modules/vite/bin/vite.js', 'build', folder, '--logLevel', 'warn');
    server = spawn(process.execPath, [join(folder, 'server.js')], {
      env: {...process.env, PORT: '0'},
      stdio: ['ignore', 'pipe', 'inherit'],
    });
    for await (const line of server.stdout) {
      origin = String(line).trim();
      break;
    }
  });
  after(() => {
    server?.kill();
    made?.remove();
  });

  for (const [engine, options] of engines) {
    describe(`in ${engine}`, () => {
      /** @type {import('puppeteer-core').Browser} */
      let browser;
      before(async () => {
        browser = await puppeteer.launch(options);
      });
      after(() => browser?.close());

      for (const [path, said] of [
        ['', 'Fjell rydder stier.'],
        ['en', 'Fjell clears paths.'],
      ]) {
        it(`/${path} is taken over as it stands, with nothing moved, refused or fetched`, async () => {
          const page = await browser.newPage();
          await page.evaluateOnNewDocument(watchFromTheStart);
          const requests = [];
          page.on('request', (request) => requests.push(new URL(request.url()).pathname));
          await page.goto(`${origin}/${path}`, {waitUntil: 'load'});
          await page.waitForFunction(
            (names) =>
              names.every(
                (name) => !document.querySelector(name).shadowRoot.querySelector('link, style'),
              ) && document.querySelector('spotlight-language').shadowRoot?.querySelector('button'),
            {},
            tags,
          );
          const seen = await page.evaluate(() => ({
            kept: [...globalThis.firstNodes].map(([{shadowRoot}, node]) =>
              shadowRoot.contains(node),
            ),
            shift: globalThis.shift,
            violations: globalThis.violations,
          }));
          assert.deepEqual(seen, {kept: [true, true], shift: 0, violations: []});
          const own = requests.filter((name) => name.startsWith('/') && name !== '/favicon.ico');
          const expected = ['/', '/browser.js', '/spotlight-card.css', '/spotlight-quote.css'];
          expected[0] += path;
          assert.deepEqual([...new Set(own)].sort(), expected.sort());
          const [card] = await words(page);
          assert.match(card, new RegExp(said));
          await page.close();
        });
      }

      it('names nobody who has withdrawn, and says the same without scripts', async () => {
        const page = await browser.newPage();
        await page.goto(origin, {waitUntil: 'load'});
        assert.doesNotMatch(await page.content(), /Ola Borte/);
        const withScript = await words(page);
        assert.match(withScript[1], /En ryddet sti er en invitasjon/);
        if (engine === 'chromium') {
          await page.setJavaScriptEnabled(false);
          await page.goto(origin, {waitUntil: 'load'});
          assert.deepEqual(await words(page), withScript);
        }
        await page.close();
      });

      it('follows the toggle afterwards', async () => {
        const page = await browser.newPage();
        await page.goto(origin, {waitUntil: 'load'});
        const button = await page.waitForSelector('spotlight-language >>> ::-p-text(English)');
        await button.click();
        await page.waitForFunction(() =>
          document
            .querySelector('spotlight-card')
            .shadowRoot.textContent.includes('Fjell clears paths.'),
        );
        await page.close();
      });
    });
  }
});
