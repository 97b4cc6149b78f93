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
      const isThere = ({x, y}) => Math.abs(x - start.x + 60) < 2 && Math.abs(y - start.y - 40) < 2;
      const end = await placeWhen(visit, 'Nordlys', isThere);
      assert.ok(isThere(end), JSON.stringify([start, end]));
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
      await Promise.all([
        // It goes again after a while.
        visit.page.waitForSelector('spotlight-map >>> .hint[data-shown]'),
        visit.page.waitForFunction(() => scrollY > 0),
        mouse.wheel({deltaY: 100}),
      ]);
      // A page that still glides would not stay where it is put.
      await visit.page.evaluate(scrollingIsOver);
      await visit.page.evaluate(() => scrollTo(0, 0));
      assert.deepEqual(await placeOf(visit, 'Nordlys'), start);
      await keyboard.down('Control');
      await mouse.wheel({deltaY: 60});
      await keyboard.up('Control');
      const end = await placeWhen(visit, 'Nordlys', ({y}) => y > start.y + 20);
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

/** How each engine's driver moves fingers. WebKit's turns them into a mouse: GTK's has no touch of its own to begin with. */
const touchable = {
  chromium: {options: chromium, hands: fingersOfChromium},
  firefox: {
    options: firefox && {...firefox, extraPrefsFirefox: {'dom.w3c_touch_events.enabled': 1}},
    hands: fingersOfFirefox,
  },
};
for (const [engine, {options, hands}] of Object.entries(touchable).filter(
  ([, each]) => each.options,
)) {
  describe(`a map under fingers, in ${engine}`, () => {
    let host, pages, browser;
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

    const open = async () => {
      const visit = await browser.open(`${pages.origin}/strict`);
      const mobile = engine === 'chromium' && {hasTouch: true, isMobile: true};
      await visit.page.setViewport({width: 400, height: 800, ...mobile});
      await drawn(visit);
      await showMap(visit);
      return {visit, fingers: await hands(visit.page), before: await placeOf(visit, 'Nordlys')};
    };

    it('leaves one finger to the page, and says how the map is moved', async () => {
      const {visit, fingers, before} = await open();
      await visit.page.evaluate(() => {
        addEventListener('touchmove', (event) => (globalThis.kept = event.defaultPrevented));
      });
      await fingers.put([200, 500]);
      for (const y of [460, 420, 380, 340]) await fingers.move([200, y]);
      await visit.page.waitForSelector('spotlight-map >>> .hint[data-shown]');
      await fingers.lift();
      // Firefox's driver moves fingers on the page alone, and scrolls nothing with them.
      if (engine === 'chromium') await visit.page.waitForFunction(() => scrollY > 20);
      else assert.equal(await visit.page.evaluate(() => globalThis.kept), false);
      await showMap(visit);
      assert.ok(Math.abs((await placeOf(visit, 'Nordlys')).x - before.x) < 1);
      assert.deepEqual(await visit.violations(), []);
    });

    it('follows two, closer and aside', async () => {
      const {visit, fingers, before} = await open();
      await fingers.put([150, 300], [250, 300]);
      for (const step of [10, 20, 30])
        await fingers.move([150 - step, 300 + step], [250 + step, 300 + step]);
      await fingers.lift();
      // What lies between the fingers goes with them, and all else goes away from there by as much as they have.
      const goal = {x: 200 + 1.6 * (before.x - 200), y: 330 + 1.6 * (before.y - 300)};
      await visit.page.waitForFunction(
        ({x, y}) => {
          const {shadowRoot} = document.querySelector('spotlight-map');
          const [marker] = [...shadowRoot.querySelectorAll('.marker')]
            .filter((each) => each.ariaLabel.startsWith('Nordlys'))
            .map((each) => each.getBoundingClientRect());
          // Whoever has gone out of view has no marker.
          const gone =
            x > innerWidth || y < shadowRoot.querySelector('.view').getBoundingClientRect().top;
          if (!marker) return gone;
          const at = {x: marker.x + marker.width / 2, y: marker.y + marker.height / 2};
          return Math.hypot(at.x - x, at.y - y) < 6;
        },
        {},
        goal,
      );
    });
  });
}

/** Brings the map to the top of the window. */
const showMap = ({page}) =>
  page.evaluate(() =>
    document.querySelector('spotlight-map').shadowRoot.querySelector('.map-box').scrollIntoView(),
  );

async function fingersOfChromium(page) {
  const client = await page.createCDPSession();
  const send = (type, ...points) =>
    client.send('Input.dispatchTouchEvent', {
      type,
      touchPoints: points.map(([x, y], id) => ({x, y, id})),
    });
  return {
    put: (...points) => send('touchStart', ...points),
    move: (...points) => send('touchMove', ...points),
    lift: () => send('touchEnd'),
  };
}

async function fingersOfFirefox({touchscreen}) {
  let touches = [];
  const each = async (points, act) => {
    for (const [index, point] of points.entries()) await act(index, ...point);
  };
  return {
    put: (...points) =>
      each(points, async (_, x, y) => void touches.push(await touchscreen.touchStart(x, y))),
    move: (...points) => each(points, (index, x, y) => touches[index].move(x, y)),
    async lift() {
      for (const touch of touches) await touch.end();
      touches = [];
    },
  };
}

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

/** Waits in the page until it has not moved for some frames. */
async function scrollingIsOver() {
  for (let [before, frames] = [scrollY, 0]; frames < 10; frames += 1) {
    await new Promise(requestAnimationFrame);
    if (scrollY !== before) [before, frames] = [scrollY, 0];
  }
}

/** The place of a marker once it is as it should be; after some seconds, wherever it is. */
async function placeWhen(visit, name, holds) {
  const end = Date.now() + 8_000;
  let place = await placeOf(visit, name);
  while (!holds(place) && Date.now() < end) place = await placeOf(visit, name);
  return place;
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
