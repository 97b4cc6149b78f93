/** Readers who have chosen their own few colours, or who want nothing to move: all elements on a page, with the script as built. */
import assert from 'node:assert/strict';
import {readFileSync} from 'node:fs';
import {createServer} from 'node:http';
import {after, before, describe, it} from 'node:test';
import puppeteer from 'puppeteer-core';
import {browsersToTest} from '../../scripts/browsers.mjs';
import {freePorts, startServers} from '../../scripts/servers.mjs';
import {version} from '../../dist/package/version.js';
import {elements, scriptTag} from '../support/hostile-pages/page.mjs';
import {readToEnd} from '../support/read-to-end.mjs';
import {servePages} from './open-page.mjs';

const {chromium, firefox} = await browsersToTest();

const hashes = new URL('../../dist/integrity.json', import.meta.url);
const integrity = JSON.parse(readFileSync(hashes, 'utf8'))['spotlight.js'];

/** All elements on a page that has nothing else. */
const pageOf = (
  /** @type {string} */ host,
) => `<!doctype html><html lang="no"><meta charset="utf-8">
  <title>Side</title><link rel="icon" href="${host}/icon.svg">
  ${scriptTag({script: `${host}/spotlight/${version}/spotlight.js`, integrity})}
  <body>${elements({host})}</body></html>`;

/** How each engine is told what its reader prefers. Firefox is told when it starts, Chromium while it runs. */
const engines = {chromium, firefox};
const preferences = {
  'forced-colors': {value: 'active', firefox: {'browser.display.document_color_use': 2}},
  'prefers-reduced-motion': {value: 'reduce', firefox: {'ui.prefersReducedMotion': 1}},
};

for (const [engine, options] of Object.entries(engines).filter(([, found]) => found)) {
  describe(`in ${engine}`, () => {
    let servers;
    let site;
    let silent;
    const browsers = [];

    before(async () => {
      servers = await startServers({ports: freePorts});
      site = await servePages({'/': {html: pageOf(servers.host.origin)}});
      silent = createServer(() => undefined).listen(0, '127.0.0.1');
    });
    after(async () => {
      for (const browser of browsers) await browser.close();
      site?.close();
      silent?.closeAllConnections();
      silent?.close();
      await servers?.close();
    });

    /** A page with all elements, and a card whose profile never comes, for a reader who prefers something. */
    async function open(name) {
      const preference = preferences[name];
      const extraPrefsFirefox = {...options.extraPrefsFirefox, ...preference?.firefox};
      const browser = await puppeteer.launch({
        ...structuredClone(options),
        ...(engine === 'firefox' && {extraPrefsFirefox}),
      });
      browsers.push(browser);
      const page = await browser.newPage();
      if (engine === 'chromium' && preference) {
        const session = await page.createCDPSession();
        await session.send('Emulation.setEmulatedMedia', {
          features: [{name, value: preference.value}],
        });
      }
      await page.goto(`${site.origin}/`);
      if (preference) {
        const query = `(${name}: ${preference.value})`;
        assert.ok(await page.evaluate((text) => matchMedia(text).matches, query), query);
      }
      await readToEnd(page);
      const {port} = silent.address();
      await page.evaluate((src) => {
        const card = document.createElement('spotlight-card');
        card.setAttribute('src', src);
        document.body.append(card);
      }, `http://127.0.0.1:${port}/never.json`);
      await page.waitForFunction(() =>
        [...document.querySelectorAll('spotlight-card')].at(-1).shadowRoot?.querySelector('.bone'),
      );
      return page;
    }

    it('every button and field has an edge, and what is pressed looks pressed, in forced colours', async () => {
      const page = await open('forced-colors');
      const flaws = await page.evaluate(() => {
        const found = [];
        const roots = [...document.querySelectorAll('*')].map(({shadowRoot}) => shadowRoot);
        const shown = roots
          .filter((root) => root)
          .flatMap((root) => [...root.querySelectorAll('button, input, select')])
          .filter((each) => each.checkVisibility() && each.getBoundingClientRect().width > 2);
        const look = (element) => {
          const {color, backgroundColor, borderTopColor, borderTopStyle, borderTopWidth} =
            getComputedStyle(element);
          const hasEdge = borderTopStyle !== 'none' && parseFloat(borderTopWidth) > 0;
          return {color, backgroundColor, edge: hasEdge ? borderTopColor : ''};
        };
        const clear = /^transparent$|^rgba\(.*, 0\)$/;
        const ground = getComputedStyle(document.body).backgroundColor;
        const canvas = clear.test(ground) ? 'rgb(255, 255, 255)' : ground;
        const stands = (colour) => !clear.test(colour) && colour !== canvas;
        for (const each of shown) {
          const {color, backgroundColor, edge} = look(each);
          const name = `${each.localName}.${each.className} “${(each.ariaLabel ?? each.textContent).trim().slice(0, 30)}”`;
          if (color === backgroundColor) found.push(`${name} cannot be read`);
          const isMarked =
            (edge && !clear.test(edge)) ||
            stands(backgroundColor) ||
            each.querySelector('svg, img');
          if (!isMarked) found.push(`${name} has no edge`);
        }
        const pressed = shown.filter((each) => each.ariaPressed === 'true');
        for (const each of pressed) {
          const other = [...each.parentElement.querySelectorAll('[aria-pressed=false]')][0];
          if (other && JSON.stringify(look(each)) === JSON.stringify(look(other)))
            found.push(`${each.textContent.trim()} does not look pressed`);
        }
        if (shown.length < 12) found.push(`only ${shown.length} are shown`);
        if (pressed.length === 0) found.push('nothing is pressed');
        return found;
      });
      assert.deepEqual(flaws, []);
    });

    const moving = (page) =>
      page.evaluate(() =>
        [...document.querySelectorAll('*')].flatMap(({shadowRoot}) =>
          [...(shadowRoot?.querySelectorAll('*') ?? [])]
            .filter((each) => each.getAnimations().some(({playState}) => playState === 'running'))
            .map((each) => each.className),
        ),
      );

    it('nothing moves, nor would on a touch, for who wants that', async () => {
      const page = await open('prefers-reduced-motion');
      assert.deepEqual(await moving(page), []);
      const button = await page.waitForSelector('spotlight-language >>> button');
      await button.hover();
      const eased = await button.evaluate((each) => {
        const {transitionDuration, scrollBehavior} = getComputedStyle(each);
        return [
          transitionDuration,
          scrollBehavior,
          getComputedStyle(document.documentElement).scrollBehavior,
        ];
      });
      assert.deepEqual(eased, ['0s', 'auto', 'auto']);
    });

    it('what is on its way breathes for everybody else', async () => {
      const page = await open();
      assert.ok((await moving(page)).some((name) => name.includes('bone')));
    });
  });
}
