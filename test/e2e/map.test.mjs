/**
 * The map on pages that know nothing of us but the snippet: how it is brought, and what hands and keys do on it.
 */
import assert from 'node:assert/strict';
import {readFileSync} from 'node:fs';
import {createServer} from 'node:http';
import {after, before, describe, it} from 'node:test';
import {browsersToTest} from '../../scripts/browsers.mjs';
import {servePages, startBrowser} from './open-page.mjs';

const {chromium, firefox} = await browsersToTest();
const built = (name) => readFileSync(new URL(`../../dist/${name}`, import.meta.url));
const integrity = JSON.parse(built('integrity.json').toString())['spotlight.js'];

for (const [engine, options] of Object.entries({chromium, firefox}).filter(([, found]) => found)) {
  describe(`a map in ${engine}`, () => {
    let host;
    let pages;
    let browser;

    before(async () => {
      host = await serveHost();
      pages = await servePages(pagesWith(host.origin));
      browser = await startBrowser(options);
    });
    after(async () => {
      await browser?.close();
      pages?.close();
      host?.close();
    });

    const open = async (path) => {
      const visit = await browser.open(`${pages.origin}${path}`);
      await visit.page.setViewport({width: 1000, height: 800});
      await visit.page.waitForFunction(() => innerWidth === 1000);
      return visit;
    };
    /** What of the host has been asked for, by name. */
    const asked = ({requests}) =>
      requests
        .filter((address) => address.startsWith(host.origin))
        .map((address) => address.split('/').at(-1))
        .filter((name) => name !== 'icon.svg');

    it('is brought under the strictest policy, with not one violation and nothing else', async () => {
      const visit = await open('/strict');
      await drawn(visit);
      assert.deepEqual(await visit.violations(), []);
      assert.deepEqual(visit.complaints, []);
      assert.deepEqual([...new Set(asked(visit))].sort(), [
        'map.json',
        'spotlight-map.js',
        'spotlight-more.js',
        'spotlight.js',
      ]);
      assert.deepEqual((await visit.traces()).globals, []);
      assert.equal(
        await visit.page.$eval(
          'html',
          (root) => root.querySelectorAll('link[rel=modulepreload]').length,
        ),
        0,
      );
    });

    it('is brought when the reader comes near, not before', async () => {
      const visit = await open('/far');
      await visit.page.waitForFunction(() => document.title === 'loaded');
      assert.ok(!asked(visit).includes('spotlight-map.js'));
      await visit.page.evaluate(() => document.querySelector('spotlight-map').scrollIntoView());
      await drawn(visit);
      assert.ok(asked(visit).includes('spotlight-map.js'));
    });

    it('is refused when it is not the one that was built, and the fallback stays', async () => {
      const visit = await open('/tampered');
      await visit.page.waitForSelector('spotlight-map >>> .retry');
      assert.equal(await visit.page.evaluate(() => globalThis.tampered), undefined);
      const fallback = await visit.page.$eval('spotlight-map a', (link) => link.checkVisibility());
      assert.equal(fallback, true);
      const text = await visit.page.$eval('spotlight-map', (map) => map.shadowRoot.textContent);
      assert.match(text, /Kartet kunne ikke hentes/);
    });

    it('gets its details when the reader is close enough to see them', async () => {
      const visit = await open('/strict');
      await drawn(visit);
      assert.ok(!asked(visit).includes('spotlight-map-detail.js'));
      for (let times = 0; times < 4; times += 1) await press(visit, 'Zoom inn');
      await visit.page.waitForSelector('spotlight-map >>> .detail .municipality');
      assert.deepEqual(await visit.violations(), []);
    });

    it('follows a mouse that drags it, and takes no drag for a press', async () => {
      const visit = await open('/strict');
      await drawn(visit);
      const [start, marker] = [await placeOf(visit, 'Nordlys'), await placeOf(visit, 'Nordlys')];
      const {mouse} = visit.page;
      await mouse.move(marker.x, marker.y);
      await mouse.down();
      await mouse.move(marker.x - 60, marker.y + 40, {steps: 5});
      await mouse.up();
      const end = await placeOf(visit, 'Nordlys');
      assert.ok(Math.abs(end.x - start.x + 60) < 2 && Math.abs(end.y - start.y - 40) < 2);
      assert.equal(await visit.page.$('spotlight-map >>> .opened'), null);
      await mouse.click(end.x, end.y);
      await visit.page.waitForSelector('spotlight-map >>> .opened');
    });

    it('leaves the wheel to the page, and zooms with Ctrl', async () => {
      const visit = await open('/strict');
      await drawn(visit);
      const start = await placeOf(visit, 'Nordlys');
      const {mouse, keyboard} = visit.page;
      await mouse.move(500, 400);
      await mouse.wheel({deltaY: 100});
      await visit.page.waitForFunction(() => scrollY > 0);
      await visit.page.waitForSelector('spotlight-map >>> .hint[data-shown]');
      await visit.page.evaluate(() => scrollTo(0, 0));
      assert.deepEqual(await placeOf(visit, 'Nordlys'), start);
      await keyboard.down('Control');
      await mouse.wheel({deltaY: 60});
      await keyboard.up('Control');
      const end = await placeOf(visit, 'Nordlys');
      assert.ok(end.y > start.y + 20, JSON.stringify([start, end]));
      assert.equal(await visit.page.evaluate(() => scrollY), 0);
    });

    it('is walked through with a keyboard, from before it to after it', async () => {
      const visit = await open('/strict');
      await drawn(visit);
      const seen = [];
      for (let times = 0; times < 40; times += 1) {
        await visit.page.keyboard.press('Tab');
        const name = await visit.page.evaluate(focusName);
        if (name === 'Etter kartet') break;
        seen.push(name);
      }
      assert.deepEqual(seen.slice(0, 4), [
        'Før kartet',
        'Energi 2',
        'Velferd 1',
        'Hopp over kartet, til listen',
      ]);
      assert.equal(seen[4], 'Kart');
      assert.equal(seen[5], 'Nordlys, Vadsø');
      assert.ok(seen.length < 25, `no end: ${seen.join(' | ')}`);
    });

    it('opens with Enter and closes with Escape, the focus with it', async () => {
      const visit = await open('/strict');
      await drawn(visit);
      await visit.page.focus('spotlight-map >>> .marker');
      await visit.page.keyboard.press('Enter');
      await visit.page.waitForFunction(
        () =>
          document.querySelector('spotlight-map').shadowRoot.activeElement?.className === 'opened',
      );
      await visit.page.keyboard.press('Escape');
      await visit.page.waitForFunction(
        () =>
          document.querySelector('spotlight-map').shadowRoot.activeElement?.className === 'marker',
      );
    });
  });
}

const touch = chromium ? {} : {skip: 'Chromium is not on this machine'};
describe('a map under fingers, in chromium', touch, () => {
  it('lets one finger scroll the page, and follows two', async () => {
    const host = await serveHost();
    const pages = await servePages(pagesWith(host.origin));
    const browser = await startBrowser(chromium);
    try {
      const visit = await browser.open(`${pages.origin}/strict`);
      await visit.page.setViewport({width: 400, height: 800, hasTouch: true, isMobile: true});
      await drawn(visit);
      const client = await visit.page.createCDPSession();
      const fingers = (type, ...points) =>
        client.send('Input.dispatchTouchEvent', {
          type,
          touchPoints: points.map(([x, y], id) => ({x, y, id})),
        });
      await visit.page.evaluate(() =>
        document
          .querySelector('spotlight-map')
          .shadowRoot.querySelector('.map-box')
          .scrollIntoView(),
      );
      const before = await placeOf(visit, 'Nordlys');
      await fingers('touchStart', [200, 500]);
      for (const y of [460, 420, 380, 340]) await fingers('touchMove', [200, y]);
      await fingers('touchEnd');
      await visit.page.waitForFunction(() => scrollY > 20);
      await visit.page.evaluate(() =>
        document
          .querySelector('spotlight-map')
          .shadowRoot.querySelector('.map-box')
          .scrollIntoView(),
      );
      assert.ok(Math.abs((await placeOf(visit, 'Nordlys')).x - before.x) < 1);

      await fingers('touchStart', [150, 300], [250, 300]);
      for (const step of [10, 20, 30])
        await fingers('touchMove', [150 - step, 300 + step], [250 + step, 300 + step]);
      await fingers('touchEnd');
      await visit.page.waitForFunction(
        (start) => {
          const marker = [
            ...document.querySelector('spotlight-map').shadowRoot.querySelectorAll('.marker'),
          ];
          return !marker.some(
            (each) =>
              Math.abs(each.getBoundingClientRect().y - start) < 5 &&
              each.ariaLabel.includes('Nordlys'),
          );
        },
        {},
        before.y - 22,
      );
    } finally {
      await browser.close();
      pages.close();
      host.close();
    }
  });
});

/** Waits until the map has markers. */
const drawn = ({page}) => page.waitForSelector('spotlight-map >>> .marker');

/** Presses one of the map's buttons, and waits until the map has come to rest. */
async function press({page}, name) {
  await page.evaluate((wanted) => {
    const {shadowRoot} = document.querySelector('spotlight-map');
    [...shadowRoot.querySelectorAll('button')]
      .find((each) => each.textContent.trim() === wanted)
      .click();
  }, name);
}

/** The middle of the marker whose name begins so, once it stands still. */
async function placeOf({page}, name) {
  let before = '';
  for (;;) {
    const place = await page.evaluate(async (wanted) => {
      await new Promise(requestAnimationFrame);
      await new Promise(requestAnimationFrame);
      const {shadowRoot} = document.querySelector('spotlight-map');
      const marker = [...shadowRoot.querySelectorAll('.marker')].find((each) =>
        each.ariaLabel.startsWith(wanted),
      );
      const moving = shadowRoot.querySelector('.picture').style.transform;
      const {x, y, width, height} = marker.getBoundingClientRect();
      return {x: x + width / 2, y: y + height / 2, moving};
    }, name);
    const now = JSON.stringify(place);
    if (now === before && !place.moving) return {x: place.x, y: place.y};
    before = now;
  }
}

/** What has the focus, through shadow roots, by the name that a reader hears. */
function focusName() {
  let {activeElement} = document;
  while (activeElement?.shadowRoot?.activeElement)
    activeElement = activeElement.shadowRoot.activeElement;
  return (activeElement?.ariaLabel ?? activeElement?.textContent ?? '').replace(/\s+/g, ' ').trim();
}

/** Serves what the build has left, and under /tampered/ a map that somebody has changed. */
async function serveHost() {
  const server = createServer(({url = '/'}, response) => {
    const name = url.split('/').at(-1);
    const tampered = url.startsWith('/tampered/') && name === 'spotlight-map.js';
    const types = {js: 'text/javascript', json: 'application/json'};
    response.setHeader('Access-Control-Allow-Origin', '*');
    response.setHeader('Content-Type', types[name.split('.').at(-1)] ?? 'text/plain');
    if (name === 'icon.svg') return void response.writeHead(204).end();
    if (name === 'map.json') return void response.end(JSON.stringify(collection));
    if (!/^spotlight[a-z-]*\.js$/.test(name)) return void response.writeHead(404).end();
    response.end(tampered ? `globalThis.tampered = true;${built(name)}` : built(name));
  });
  await new Promise((resolve) => server.listen(0, '127.0.0.1', () => resolve(undefined)));
  return {
    origin: `http://127.0.0.1:${server.address().port}`,
    close() {
      server.closeAllConnections();
      server.close();
    },
  };
}

function pagesWith(host) {
  const snippet = (folder) => `
    <script type="module" src="${host}/${folder}/spotlight.js" integrity="${integrity}" crossorigin="anonymous" referrerpolicy="no-referrer"></script>`;
  const map = `<spotlight-map src="${host}/map.json"><p><a href="/alle">Alle prosjekter</a></p></spotlight-map>`;
  const page = (content) => `<!doctype html><html lang="nb"><meta charset="utf-8">
    <meta name="viewport" content="width=device-width, initial-scale=1"><title>Side</title><link rel="icon" href="${host}/icon.svg">
    <body>${content}</body></html>`;
  const policy = [
    `default-src 'none'; script-src ${host}; connect-src ${host}; img-src ${host}`,
    "require-trusted-types-for 'script'; trusted-types spotlight-lit",
  ].join('; ');
  const strict = {'Content-Security-Policy': policy};
  const long = (lines) => '<p>Tekst</p>'.repeat(lines);
  return {
    '/strict': {
      headers: strict,
      html: page(
        `<a href="/">Før kartet</a>${map}<a href="/">Etter kartet</a>${long(40)}${snippet('v')}`,
      ),
    },
    '/far': {
      html: page(`${long(200)}${map}${snippet('v')}
        <script>addEventListener('spotlight-load', () => (document.title = 'loaded'));</script>`),
    },
    '/tampered': {html: page(`${map}${snippet('tampered')}`)},
  };
}

const project = (id, name, theme, place, latitude, longitude) => ({
  ...{type: 'project', id, name, theme},
  places: [{name: place, latitude, longitude}],
});
const collection = {
  type: 'collection',
  id: 'kart',
  name: 'Prosjekter',
  items: [
    project('nordlys', 'Nordlys', 'Energi', 'Vadsø', 70.07, 29.75),
    project('varme', 'Varme', 'Energi', 'Halden', 59.12, 11.39),
    project('omsorg', 'Omsorg', 'Velferd', 'Halden', 59.12, 11.39),
  ],
};
