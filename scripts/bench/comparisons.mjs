import {budgets} from './budgets.mjs';
import {ratioOf} from './cards/run.mjs';

/** @typedef {{goal: string, shown: string, limit: string, found: string}} Floor */

const bytes = (/** @type {number} */ value) => `${Math.round(value).toLocaleString('en')} bytes`;
const times = (/** @type {number} */ value) => `${value.toFixed(2)} ×`;
const milliseconds = (/** @type {number} */ value) => `${value.toFixed()} ms`;

/**
 * What shows how far a goal can be reached: something that does less than the widgets have to do, or is lighter by nothing but what
 * is asked about, measured in the same run.
 *
 * @param {Pick<import('./report.mjs').Result, 'bytes' | 'parts' | 'cards' | 'host'>} result
 * @returns {Floor[]}
 */
export function floors({bytes: weights, parts, cards, host}) {
  const of = (/** @type {string} */ name) => host.find(({contender}) => contender === name);
  const lcp = (/** @type {string} */ name) => of(name)?.lighthouse?.lcp ?? Number.NaN;
  const shown = (/** @type {string} */ name) => of(name)?.visit.shown ?? Number.NaN;
  const {script, everything} = budgets;
  return [
    {
      goal: 'script for cards, quotes and the toggle',
      shown: 'its style sheets, markup and words, with what draws templates and checks a document',
      limit: bytes(script.most),
      found: bytes(parts.first.withEngines),
    },
    {
      goal: 'everything but the map',
      shown: 'the same of everything but the map',
      limit: bytes(everything.most),
      found: bytes(parts.all.withEngines),
    },
    {
      goal: '100 cards, CPU beside a hand-written element',
      shown: '100 cards once more on the same page, its code warm',
      limit: times(budgets.draw.most),
      found: times(ratioOf(cards, 'spotlight', 100, 'again')),
    },
    {
      goal: 'prerendered, largest paint as Lighthouse calculates it',
      shown: 'plain HTML with an empty script beside it',
      limit: times(budgets.lcpPrerendered.most),
      found: times(lcp('withEmptyScript') / lcp('plain')),
    },
    {
      goal: 'by script, largest paint as Lighthouse calculates it',
      shown: 'the same',
      limit: times(budgets.lcpScript.most),
      found: times(lcp('withEmptyScript') / lcp('plain')),
    },
    {
      goal: 'cards shown sooner than with Preact',
      shown: `Preact with a script of ${bytes(weights['spotlight.js'] ?? Number.NaN)}`,
      limit: milliseconds(shown('script')),
      found: milliseconds(shown('preactAsHeavy')),
    },
  ];
}
