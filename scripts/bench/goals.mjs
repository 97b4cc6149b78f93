import {budgets} from './budgets.mjs';
import {ratioOf} from './cards/run.mjs';

/** @typedef {import('./cards/run.mjs').Row} CardRow */
/** @typedef {import('./host/run.mjs').Row} HostRow */
/** @typedef {{what: string, goal: string, found: string, met: boolean}} Goal */

const counts = [100, 1000, 10_000];

/**
 * Each goal, and what was found.
 *
 * @param {{bytes: Record<string, number>, cards: readonly CardRow[], host: readonly HostRow[]}} result
 * @returns {Goal[]}
 */
export const goals = ({bytes, cards, host}) => [
  ...ofBytes(bytes),
  ...ofCards(cards),
  ...ofHost(host),
];

/** @param {Record<string, number>} bytes */
function ofBytes(bytes) {
  const of = (/** @type {string} */ name) => bytes[`spotlight${name}.js`] ?? Number.NaN;
  return [
    atMost('script for cards, quotes and the toggle', of(''), budgets.script.most, 'bytes'),
    atMost('everything but the map', of('') + of('-more'), budgets.everything.most, 'bytes'),
    atMost("the map's engine and base", of('-map'), budgets.map.most, 'bytes'),
  ];
}

/** @param {readonly CardRow[]} cards */
function ofCards(cards) {
  const peers = ['shoelace', 'webawesome', 'punkt'];
  const drawn = counts.flatMap((count) => {
    const ours = ratioOf(cards, 'spotlight', count);
    const least = Math.min(...peers.map((peer) => ratioOf(cards, peer, count)));
    const what = `${count.toLocaleString('en')} cards`;
    return [
      atMost(`${what}, CPU beside a hand-written element`, ours, budgets.draw.most, '×'),
      below(`${what}, beside the design systems' lightest card`, ours, least, '×'),
    ];
  });
  const spoken = ratioOf(cards, 'spotlight', 1000, 'spoken');
  return [
    ...drawn,
    atMost(
      'another language for 1,000 cards, beside setting texts by hand',
      spoken,
      budgets.speak.most,
      '×',
    ),
  ];
}

/** @param {readonly HostRow[]} host */
function ofHost(host) {
  const of = (/** @type {string} */ name) => host.find(({contender}) => contender === name);
  const plain = of('plain')?.lighthouse?.lcp ?? Number.NaN;
  const visited = of('plain')?.visit.lcp ?? Number.NaN;
  const blocked = of('plain')?.lighthouse?.tbt ?? Number.NaN;
  const ways = /** @type {const} */ ([
    ['prerendered', budgets.lcpPrerendered.most],
    ['prerenderedAlone', budgets.lcpPrerendered.most],
    ['script', budgets.lcpScript.most],
  ]);
  const ours = ways.flatMap(([way, most]) => {
    const {name = way, lighthouse, visit} = of(way) ?? {};
    const {
      score = Number.NaN,
      cls = Number.NaN,
      lcp = Number.NaN,
      tbt = Number.NaN,
    } = lighthouse ?? {};
    return [
      {
        ...atMost(`${name}: Lighthouse, performance`, score, budgets.score.least),
        goal: `${budgets.score.least}`,
        met: score >= budgets.score.least,
      },
      {
        ...atMost(`${name}: layout shift`, cls, budgets.shift.most),
        goal: '0.000',
        found: cls.toFixed(3),
      },
      atMost(
        `${name}: largest paint beside plain HTML, visited`,
        (visit?.lcp ?? Number.NaN) / visited,
        most,
        '×',
      ),
      atMost(
        `${name}: largest paint beside plain HTML, as Lighthouse calculates it`,
        lcp / plain,
        most,
        '×',
      ),
      atMost(`${name}: blocking added`, Math.max(0, tbt - blocked), 0, 'ms'),
    ];
  });
  const shown = of('script')?.visit.shown ?? Number.NaN;
  const peers = ['react', 'preact', 'shoelace', 'webawesome', 'punkt'].flatMap((name) => {
    const row = of(name);
    return row
      ? [below(`cards shown sooner than with ${row.name}`, shown, row.visit.shown, 'ms')]
      : [];
  });
  return [...ours, ...peers];
}

/**
 * @param {string} what
 * @param {number} found
 * @param {number} most
 */
const atMost = (what, found, most, unit = '') => ({
  ...{
    what,
    goal: `≤ ${most.toLocaleString('en')} ${unit}`.trim(),
    found: `${write(found)} ${unit}`.trim(),
  },
  met: found <= most,
});

/**
 * @param {string} what
 * @param {number} found
 * @param {number} other
 */
const below = (what, found, other, unit = '') => ({
  ...{what, goal: `< ${write(other)} ${unit}`.trim(), found: `${write(found)} ${unit}`.trim()},
  met: found < other,
});

const write = (/** @type {number} */ value) =>
  value < 20 ? value.toFixed(2) : Math.round(value).toLocaleString('en');
