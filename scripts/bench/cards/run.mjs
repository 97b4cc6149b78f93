import {medians} from '../statistics.mjs';
import {serveFiles} from '../serve-files.mjs';
import {contenderOf, makePages} from './contenders.mjs';
import {measure} from './measure.mjs';

/** Up to so many cards, code that is not warm yet counts. */
const fewest = 100;

/** @typedef {Awaited<ReturnType<typeof measure>>} Run */
/** @typedef {{contender: string, name: string, count: number, drawn: Run['drawn'], again?: Run['drawn'], spoken?: Run['drawn']}} Row */

/**
 * Measures contenders in turns, so that a noisy moment of the machine meets all of them; each figure is the median of its rounds.
 *
 * @param {import('puppeteer-core').Browser} browser
 * @param {{names: readonly string[], cases: readonly {count: number, rounds: number}[], tell: (line: string) => void}} what
 * @returns {Promise<Row[]>}
 */
export async function runCards(browser, {names, cases, tell}) {
  const files = await makePages(names);
  const server = await serveFiles((path) => files.get(path));
  try {
    /** @type {Row[]} */
    const rows = [];
    for (const {count, rounds} of cases) {
      const start = Date.now();
      /** @type {Map<string, Run[]>} */
      const runs = new Map(names.map((name) => [name, []]));
      for (let round = 1; round <= rounds; round += 1)
        for (const [contender, own] of runs) {
          const {again, speaks} = contenderOf(contender);
          const then = count <= fewest ? again && 'again' : speaks && 'spoken';
          own.push(await measure(browser, server.origin, {contender, count, ...(then && {then})}));
        }
      for (const [contender, own] of runs) {
        const again = own.flatMap((run) => ('again' in run ? run.again : []));
        const spoken = own.flatMap((run) => ('spoken' in run ? run.spoken : []));
        rows.push({
          ...{contender, name: contenderOf(contender).name, count},
          drawn: medians(own.map(({drawn}) => drawn)),
          ...(again.length > 0 && {again: medians(again)}),
          ...(spoken.length > 0 && {spoken: medians(spoken)}),
        });
      }
      tell(`${count} cards, ${rounds} rounds: ${((Date.now() - start) / 1000).toFixed()} s`);
    }
    return rows;
  } finally {
    await server.close();
  }
}

/**
 * How many times as much as the hand-written element a contender takes.
 *
 * @param {readonly Row[]} rows
 * @param {string} contender
 * @param {number} count
 * @param {'drawn' | 'again' | 'spoken'} what
 */
export function ratioOf(rows, contender, count, what = 'drawn') {
  const of = (/** @type {string} */ name) =>
    rows.find((row) => row.contender === name && row.count === count)?.[what]?.cpu ?? Number.NaN;
  return of(contender) / of('vanilla');
}
