/**
 * What cards cost beside a hand-written element, as `npm run bench` measures it but with few of them, and that its document and that
 * of `npm run bench:scale` still say what holds. Ratios and bytes alone: how long anything takes is another thing on every machine.
 */
import assert from 'node:assert/strict';
import {existsSync, readFileSync} from 'node:fs';
import {after, before, describe, it} from 'node:test';
import * as prettier from 'prettier';
import {startChromium} from '../../scripts/bench/browser.mjs';
import {budgets} from '../../scripts/bench/budgets.mjs';
import {weighScripts} from '../../scripts/bench/bytes.mjs';
import {ratioOf, runCards} from '../../scripts/bench/cards/run.mjs';
import {comparisons} from '../../scripts/bench/comparisons.mjs';
import {goals} from '../../scripts/bench/goals.mjs';
import {contenderOf} from '../../scripts/bench/host/contenders.mjs';
import {measure} from '../../scripts/bench/host/measure.mjs';
import {servePages} from '../../scripts/bench/host/serve.mjs';
import {root} from '../../scripts/bench/packages.mjs';
import {assumptions} from '../../scripts/bench/scale/assumptions.mjs';
import {figuresOf, writeDocument} from '../../scripts/bench/scale/report.mjs';
import {simulate} from '../../scripts/bench/scale/simulate.mjs';

describe('Cards beside a hand-written element', () => {
  const count = 1000;
  let browser, rows;
  before(async () => {
    browser = await startChromium();
    const cases = [{count, rounds: 3}];
    rows = await runCards(browser, {names: ['vanilla', 'spotlight'], cases, tell: () => undefined});
  });
  after(() => browser?.close());

  it('are drawn for little more', () => {
    const ratio = ratioOf(rows, 'spotlight', count);
    assert.ok(ratio < budgets.draw.fails, `drawn for ${ratio.toFixed(2)} times as much`);
  });

  it('change their language for little more, or less', () => {
    const ratio = ratioOf(rows, 'spotlight', count, 'spoken');
    assert.ok(ratio < budgets.speak.fails, `changed for ${ratio.toFixed(2)} times as much`);
  });

  for (const contender of ['script', 'prerendered', 'prerenderedAlone'])
    it(`stay where they are on a page: ${contender}`, async () => {
      const server = await servePages([contender]);
      try {
        const {cls, shown} = await measure(
          browser,
          server,
          contender,
          contenderOf(contender).shown,
        );
        assert.ok(shown > 0);
        assert.ok(cls <= budgets.shift.most, `moved by ${cls}`);
      } finally {
        await server.close();
      }
    });
});

const path = `${root}docs/bench.json`;
describe('docs/bench.json', {skip: !existsSync(path) && 'not measured yet: npm run bench'}, () => {
  const result = JSON.parse(readFileSync(path, 'utf8'));

  it('has scripts that have not grown since by more than a hundredth', () => {
    for (const [name, size] of Object.entries(weighScripts()))
      assert.ok(
        size <= result.bytes[name] * 1.01,
        `${name}: ${size} bytes, not ${result.bytes[name]}`,
      );
  });

  it('has figures for every goal', () => {
    const found = [...goals(result), ...comparisons(result)];
    assert.deepEqual(
      found.filter((figures) => JSON.stringify(figures).includes('NaN')),
      [],
    );
  });
});

describe('docs/scale.md', () => {
  const count = simulate(assumptions);

  it('says what the simulation finds', async () => {
    const file = `${root}docs/scale.md`;
    const options = await prettier.resolveConfig(file);
    const text = writeDocument(assumptions, figuresOf(assumptions, count));
    const written = await prettier.format(text, {...options, filepath: file});
    assert.equal(readFileSync(file, 'utf8'), written);
  });

  it('goes by the cache rules of hosting/nginx.conf', () => {
    const rules = readFileSync(`${root}hosting/nginx.conf`, 'utf8');
    const {fresh, stale} = assumptions;
    assert.ok(rules.includes(`"public, max-age=${fresh}, stale-while-revalidate=${stale}"`));
  });

  it('takes our scripts for no lighter than they are', () => {
    assert.ok(weighScripts()['spotlight.js'] <= assumptions.bytes.script * 1.01);
  });

  it('counts every card of every view once', () => {
    const {browserFresh, browserMissing, browserStale, index, views} = count;
    assert.equal(
      browserFresh + browserMissing + browserStale,
      views * assumptions.cardsAPage + index,
    );
    const {edgeFresh, edgeMissing, edgeStale, originFull, originSame, shieldFresh, unshielded} =
      count;
    assert.equal(edgeFresh + edgeMissing + edgeStale, browserMissing + browserStale);
    assert.equal(originFull + originSame + shieldFresh, unshielded);
  });
});
