import {table} from './table.mjs';
import {comparisons} from './comparisons.mjs';
import {goals} from './goals.mjs';
import {ratioOf} from './cards/run.mjs';
import {comparisonsMethod, method} from './method.mjs';

/**
 * @typedef {object} Result
 * @property {string} browser
 * @property {ReturnType<typeof import('./machine.mjs').describeMachine>} machine
 * @property {Record<string, number>} bytes
 * @property {Awaited<ReturnType<typeof import('./parts.mjs').weighParts>>} parts
 * @property {import('./cards/run.mjs').Row[]} cards
 * @property {import('./host/run.mjs').Row[]} host
 */

const whole = (/** @type {number} */ value) => Math.round(value).toLocaleString('en');

/**
 * Everything that was measured, as tables.
 *
 * @param {Result} result
 */
export function writeTables({bytes, cards, host}) {
  const counts = [...new Set(cards.map(({count}) => count))];
  const drawn = counts.map((count) => {
    const rows = cards.filter((row) => row.count === count);
    const cells = rows.map(({contender, name, drawn: {cpu, script, style, layout}}) => [
      ...[name, ratioOf(cards, contender, count).toFixed(2)],
      ...[cpu, script, style, layout].map(whole),
    ]);
    return `### ${whole(count)} cards\n\n${table(['', '×', 'CPU, ms', 'script', 'style', 'layout'], cells)}`;
  });
  const again = cards
    .filter((row) => row.again)
    .map(({contender, name, count, again}) => [
      name,
      ratioOf(cards, contender, count, 'again').toFixed(2),
      ...[again?.cpu, again?.script, again?.style, again?.layout].map((value) =>
        whole(value ?? Number.NaN),
      ),
    ]);
  const spoken = cards
    .filter((row) => row.spoken && row.count >= 1000)
    .map(({contender, name, count, spoken}) => [
      `${name}, ${whole(count)} cards`,
      ratioOf(cards, contender, count, 'spoken').toFixed(2),
      whole(spoken?.cpu ?? Number.NaN),
    ]);
  const visits = host.map(({name, visit, lighthouse}) => [
    ...[name, whole(visit.bytes), whole(visit.requests)],
    ...[visit.shown, visit.fcp, visit.lcp].map(whole),
    ...[visit.cls.toFixed(3), whole(visit.tbt)],
    ...(lighthouse
      ? [
          whole(lighthouse.score),
          whole(lighthouse.lcp),
          lighthouse.cls.toFixed(3),
          whole(lighthouse.tbt),
        ]
      : ['–', '–', '–', '–']),
  ]);
  const head = [
    '',
    'bytes',
    'requests',
    'cards shown, ms',
    'FCP',
    'LCP',
    'CLS',
    'blocked',
    'Lighthouse',
    'its LCP',
    'its CLS',
    'its TBT',
  ];
  const weights = Object.entries(bytes).map(([name, size]) => [name, whole(size)]);
  return [
    ...drawn,
    `### 100 cards once more on the same page\n\n${table(['', '×', 'CPU, ms', 'script', 'style', 'layout'], again)}`,
    `### Another language\n\n${table(['', '×', 'CPU, ms'], spoken)}`,
    `### A page with six cards and a quote\n\n${table(head, visits)}`,
    `### Our scripts, brotli 11\n\n${table(['', 'bytes'], weights)}`,
  ].join('\n\n');
}

/** @param {Result} result */
export function writeGoals(result) {
  const rows = goals(result).map(({what, goal, found, met}) => [
    what,
    goal,
    found,
    met ? 'yes' : '**no**',
  ]);
  return table(['', 'goal', 'found', 'met'], rows);
}

/** @param {Result} result */
export function writeComparisons(result) {
  const rows = comparisons(result).map(({goal, beside, limit, ours, found}) => [
    `${goal}; beside it ${beside}`,
    ...[limit, ours, found],
  ]);
  return table(['', 'goal', 'ours', 'beside it'], rows);
}

/** @param {Result} result */
export function writeDocument(result) {
  const {machine, browser} = result;
  return [
    '# What the widgets cost a page, beside their peers',
    'Written by `npm run bench`; `bench.json` has the same figures for programs. Read the ratios: all were measured in turns on one machine, and another one has other milliseconds.',
    `- ${machine.system}, ${machine.processor}, ${machine.memory}\n- ${browser}\n- Node ${machine.node}, load ${machine.load} at the end`,
    '## Goals',
    writeGoals(result),
    '## What the distance is made of',
    writeComparisons(result),
    comparisonsMethod,
    '## Figures',
    writeTables(result),
    method,
  ].join('\n\n');
}
