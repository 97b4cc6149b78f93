/**
 * The map as its reader's system has it: without motion, in forced colours, and in a window of 320 × 256 pixels, which is
 * what 400 per cent of zoom leaves of 1280 × 1024.
 */
import assert from 'node:assert/strict';
import {after, before, describe, it} from 'node:test';
import {browsersToTest} from '../../scripts/browsers.mjs';
import {freePorts, startServers} from '../../scripts/servers.mjs';
import {startBrowser} from './open-page.mjs';

const {chromium} = await browsersToTest();
const skip = chromium ? false : 'Chromium is not on this machine';

describe('a map, in chromium,', {skip}, () => {
  let servers, browser;
  before(async () => {
    servers = await startServers({ports: freePorts});
    browser = await startBrowser(chromium);
  });
  after(async () => {
    await browser?.close();
    await servers?.close();
  });

  /** The cluster's page of maps, of which we look at the first. */
  async function open(viewport, features = [], last = '.labels .town') {
    const {page} = await browser.open(`${servers.cluster.origin}/kart.html`);
    await page.setViewport(viewport);
    const session = await page.createCDPSession();
    await session.send('Emulation.setEmulatedMedia', {features});
    await page.waitForSelector('spotlight-map >>> .lists .pick');
    await page.waitForSelector(`spotlight-map >>> ${last}`);
    return page;
  }

  it('is where it is going at once for whoever wants no motion', async () => {
    const reduced = {name: 'prefers-reduced-motion', value: 'reduce'};
    const page = await open({width: 1000, height: 800}, [reduced]);
    const [start, end, pushed] = await page.evaluate(() => {
      const {shadowRoot} = document.querySelector('spotlight-map');
      const ground = () => shadowRoot.querySelector('.base g').getAttribute('transform');
      const [before] = [ground(), shadowRoot.querySelector('.controls button').click()];
      return [before, ground(), shadowRoot.querySelector('.picture').style.transform];
    });
    assert.notEqual(end, start);
    assert.equal(pushed, '');
  });

  it('has nothing but the system’s colours where those are forced', async () => {
    const forced = {name: 'forced-colors', value: 'active'};
    const page = await open({width: 1000, height: 800}, [forced]);
    const others = await page.evaluate(() => {
      const {shadowRoot} = document.querySelector('spotlight-map');
      const colourOf = (name) => {
        const probe = document.body.appendChild(document.createElement('i'));
        probe.style.color = name;
        const {color} = getComputedStyle(probe);
        probe.remove();
        return color;
      };
      const names = [
        'Canvas',
        'CanvasText',
        'ButtonText',
        'GrayText',
        'Highlight',
        'HighlightText',
      ];
      const allowed = new Set([...names.map(colourOf), 'none', 'rgba(0, 0, 0, 0)']);
      const drawn = [...shadowRoot.querySelectorAll('.view :is(path, circle, text), .legend path')];
      return drawn
        .flatMap((each) => {
          const {fill, stroke} = getComputedStyle(each);
          return [fill, stroke].map(
            (colour) => `${each.parentElement.className.baseVal} ${colour}`,
          );
        })
        .filter((line) => ![...allowed].some((colour) => line.endsWith(` ${colour}`)));
    });
    assert.deepEqual([...new Set(others)], []);
  });

  it('fits into a window that is zoomed to 400 per cent, with all of its buttons', async () => {
    // Towns have their names there too, or it would wait for ever.
    const page = await open({width: 320, height: 256});
    const {wide, box, buttons} = await page.evaluate(async () => {
      const map = document.querySelector('spotlight-map');
      const {shadowRoot} = map;
      shadowRoot.querySelector('.controls [aria-expanded]').click();
      await map.updateComplete;
      const rect = (element) => {
        const {left, top, right, bottom} = element.getBoundingClientRect();
        return {left, top, right, bottom};
      };
      return {
        wide: document.documentElement.scrollWidth,
        box: rect(shadowRoot.querySelector('.map-box')),
        buttons: [
          ...shadowRoot.querySelectorAll('.controls button, .edge button, .attribution'),
        ].map(rect),
      };
    });
    assert.equal(wide, 320);
    assert.ok(box.bottom - box.top <= 256, `${box.bottom - box.top} px high`);
    assert.equal(buttons.length, 9);
    for (const [index, one] of buttons.entries()) {
      const inside = one.left >= box.left && one.right <= box.right && one.bottom <= box.bottom;
      assert.ok(inside && one.top >= box.top, `${index} is outside`);
      for (const other of buttons.slice(index + 1)) {
        const apart =
          one.right <= other.left + 1 ||
          other.right <= one.left + 1 ||
          one.bottom <= other.top + 1 ||
          other.bottom <= one.top + 1;
        assert.ok(apart, `${index} lies on another: ${JSON.stringify([one, other])}`);
      }
    }
  });
});
