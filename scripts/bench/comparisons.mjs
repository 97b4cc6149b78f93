import {budgets} from './budgets.mjs';
import {ratioOf} from './cards/run.mjs';

/** @typedef {{goal: string, beside: string, limit: string, ours: string, found: string}} Comparison */

/**
 * What the distance to a goal is made of: beside each that is not met and of which it is known, something that does less than the
 * widgets, or differs from a peer in one thing, measured in the same run.
 *
 * @param {Pick<import('./report.mjs').Result, 'bytes' | 'parts' | 'cards' | 'host'>} result
 * @returns {Comparison[]}
 */
export function comparisons({bytes, parts, cards, host}) {
  const script = bytes['spotlight.js'] ?? Number.NaN;
  const of = (/** @type {string} */ name) => host.find(({contender}) => contender === name);
  const lcp = (/** @type {string} */ name) =>
    (of(name)?.lighthouse?.lcp ?? Number.NaN) / (of('plain')?.lighthouse?.lcp ?? Number.NaN);
  const shown = (/** @type {string} */ name) => of(name)?.visit.shown ?? Number.NaN;
  const all = [
    {
      goal: 'script for cards, quotes and the toggle',
      beside: 'its texts, with what draws templates and checks a document',
      ...inUnits(writeBytes, budgets.script.most, script, parts.first.withEngines),
    },
    {
      goal: 'everything but the map',
      beside: 'texts, with what draws templates and checks a document',
      ...inUnits(
        writeBytes,
        budgets.everything.most,
        script + (bytes['spotlight-more.js'] ?? Number.NaN),
        parts.all.withEngines,
      ),
    },
    {
      goal: '100 cards, CPU beside a hand-written element',
      beside: 'our next 100 on the same page',
      ...inUnits(
        writeRatio,
        budgets.draw.most,
        ratioOf(cards, 'spotlight', 100),
        ratioOf(cards, 'spotlight', 100, 'again'),
      ),
    },
    {
      goal: 'prerendered, largest paint as Lighthouse calculates it',
      beside: 'plain HTML with an empty script',
      ...inUnits(writeRatio, budgets.lcpPrerendered.most, lcp('prerendered'), lcp('emptyBeside')),
    },
    {
      goal: 'by script, largest paint as Lighthouse calculates it',
      beside: 'our code with an empty script elsewhere',
      ...inUnits(writeRatio, budgets.lcpScript.most, lcp('script'), lcp('emptyElsewhere')),
    },
    {
      goal: 'cards shown sooner than with Preact',
      beside: 'Preact, as heavy as ours',
      ...inUnits(writeTime, shown('preact'), shown('script'), shown('preactAsHeavy')),
    },
  ];
  return all.filter(({isMet}) => !isMet);
}

/**
 * @param {(value: number) => string} write
 * @param {number} limit
 * @param {number} ours
 * @param {number} found
 */
const inUnits = (write, limit, ours, found) => ({
  ...{limit: write(limit), ours: write(ours), found: write(found)},
  isMet: ours <= limit,
});

const writeBytes = (/** @type {number} */ value) =>
  `${Math.round(value).toLocaleString('en')} bytes`;
const writeRatio = (/** @type {number} */ value) => `${value.toFixed(2)} ×`;
const writeTime = (/** @type {number} */ value) => `${value.toFixed()} ms`;
