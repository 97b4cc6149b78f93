import {medians} from '../statistics.mjs';
import {contenderOf} from './contenders.mjs';
import {measure} from './measure.mjs';
import {servePages} from './serve.mjs';

/** @typedef {Awaited<ReturnType<typeof measure>>} Visit */
/** @typedef {Awaited<ReturnType<typeof import('./lighthouse.mjs').askLighthouse>>} Report */
/** @typedef {{contender: string, name: string, visit: Visit, lighthouse?: Report}} Row */

/**
 * Visits the page of every contender in turns, and asks Lighthouse about each where it is to be asked.
 *
 * @param {import('puppeteer-core').Browser} browser
 * @param {{names: readonly string[], rounds: number, reports: number, tell: (line: string) => void}} what
 * @returns {Promise<Row[]>}
 */
export async function runHost(browser, {names, rounds, reports, tell}) {
  const server = await servePages(names);
  const start = Date.now();
  try {
    const runs = names.map((contender) => ({
      contender,
      visits: /** @type {Visit[]} */ ([]),
      told: /** @type {Report[]} */ ([]),
    }));
    for (let round = 1; round <= rounds; round += 1)
      for (const {contender, visits} of runs)
        visits.push(await measure(browser, server, contender, contenderOf(contender).shown));
    tell(`host page, ${rounds} visits each: ${((Date.now() - start) / 1000).toFixed()} s`);
    for (let round = 1; round <= reports; round += 1) {
      const {askLighthouse} = await import('./lighthouse.mjs');
      for (const {contender, told} of runs)
        told.push(await askLighthouse(browser, `${server.origin}/${contender}`));
    }
    tell(
      `with ${reports} reports of Lighthouse each: ${((Date.now() - start) / 1000).toFixed()} s`,
    );
    return runs.map(({contender, visits, told}) => ({
      ...{contender, name: contenderOf(contender).name, visit: medians(visits)},
      ...(told.length > 0 && {lighthouse: medians(told)}),
    }));
  } finally {
    await server.close();
  }
}
