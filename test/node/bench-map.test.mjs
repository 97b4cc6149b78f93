/**
 * What the map weighs beside Leaflet and MapLibre, and that the bench still draws and moves all of them. How long anything
 * takes is another thing on every machine: `npm run bench:map` tells that, and fails nothing.
 */
import assert from 'node:assert/strict';
import {after, before, describe, it} from 'node:test';
import {startChromium} from '../../scripts/bench/browser.mjs';
import {weigh} from '../../scripts/bench/map/bytes.mjs';
import {screens} from '../../scripts/bench/map/cases.mjs';
import {contenders} from '../../scripts/bench/map/contenders.mjs';
import {checkDrawn} from '../../scripts/bench/map/drawn.mjs';
import {compare} from '../../scripts/bench/map/figures.mjs';
import {makeFiles} from '../../scripts/bench/map/files.mjs';
import {measure, open} from '../../scripts/bench/map/measure.mjs';
import {makeProjects} from '../../scripts/bench/map/points.mjs';
import {serve} from '../../scripts/bench/map/serve.mjs';
import {medians, quantile} from '../../scripts/bench/statistics.mjs';
import {tasksOf, trace} from '../../scripts/bench/trace.mjs';

const count = 100;
const many = 10_000;
const files = makeFiles([count, many]);

describe('The map beside Leaflet and MapLibre', () => {
  const bytes = weigh(files);

  it('weighs less than Leaflet with clusters and the same land', () => {
    assert.ok(bytes.spotlight.all < 0.92 * bytes.leaflet.all, JSON.stringify(bytes));
  });

  it('weighs less than a quarter of MapLibre with the same land', () => {
    assert.ok(bytes.spotlight.all < bytes.maplibre.all / 4, JSON.stringify(bytes));
  });
});

/** The tasks of the page that had most to do. */
function busiest(events) {
  const sum = (tasks) => tasks.reduce((all, task) => all + task, 0);
  const pages = [...new Set(events.map(({pid}) => pid))].map((pid) =>
    tasksOf(events, pid).map(({processor}) => processor),
  );
  return pages.toSorted((one, other) => sum(other) - sum(one))[0] ?? [];
}

describe('The bench', () => {
  const [desk] = screens;
  let browser, server;
  before(async () => {
    server = await serve(files);
    browser = await startChromium();
  });
  after(async () => {
    await browser?.close();
    await server?.close();
  });

  for (const contender of Object.keys(contenders)) {
    it(`draws the land and moves the map of ${contender}`, {timeout: 120_000}, async () => {
      const what = {...desk, contender, count, size: {width: 860, height: 525}};
      const {width, height} = await checkDrawn(browser, server.origin, what);
      assert.ok(width > 800 && height > 500, `${width} × ${height}`);
      const {memory, ...figures} = await measure(browser, server.origin, what);
      const untold = Object.entries(figures).filter(([, figure]) => !(figure > 0));
      assert.deepEqual(untold, []);
      assert.ok(process.platform !== 'linux' || memory > 0);
    });
  }

  it('is never kept waiting by our map, which reads ten thousand projects bit by bit', async () => {
    const context = await browser.createBrowserContext();
    try {
      const page = await context.newPage();
      const what = {...desk, contender: 'spotlight', count: many, size: {width: 860, height: 525}};
      const {events} = await trace(page, () => open(page, server.origin, what));
      const tasks = busiest(events);
      const whole = tasks.reduce((sum, task) => sum + task, 0);
      assert.ok(Math.max(...tasks) < whole / 4, `${Math.max(...tasks)} of ${whole} ms`);
    } finally {
      await context.close();
    }
  });

  it('says so where nothing is drawn', async () => {
    const what = {...desk, contender: 'leaflet', count: 1, size: {width: 860, height: 525}};
    await assert.rejects(
      checkDrawn(browser, server.origin, what),
      /leaflet with 1 projects is not drawn: /,
    );
  });
});

describe('Projects to measure with', () => {
  const towns = [
    {name: 'Oslo', rank: 1, east: 262_600, north: 6_649_400},
    {name: 'Røros', rank: 5, east: 305_000, north: 6_940_000},
  ];

  it('are the same every time, and the first of more', () => {
    assert.deepEqual(makeProjects(20, towns), makeProjects(500, towns).slice(0, 20));
  });

  it('are more around the larger town', () => {
    const inOslo = makeProjects(500, towns).filter(({town}) => town === 'Oslo').length;
    assert.ok(inOslo > 440 && inOslo < 500, `${inOslo}`);
  });
});

describe('Figures', () => {
  it('are medians and quantiles of what was measured', () => {
    assert.deepEqual(medians([{a: 3}, {a: 1}, {a: 2}]), {a: 2});
    const values = Array.from({length: 100}, (_, at) => 100 - at);
    assert.equal(quantile(values, 0.95), 96);
  });

  it('are level within the noise of a clock', () => {
    assert.equal(compare(16.7, 16.8), 'level');
    assert.equal(compare(16.7, 33.3), 'ahead');
    assert.equal(compare(33.3, 16.7), 'behind');
  });
});
