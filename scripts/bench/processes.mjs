import {readFileSync} from 'node:fs';

/** @typedef {import('puppeteer-core').Browser} Browser */
/** @typedef {{id: number, type: string, cpuTime: number}} Process */

/**
 * What the browser's processes that draw pages have taken so far.
 *
 * @param {Browser} browser
 */
export async function readProcesses(browser) {
  const session = await browser.target().createCDPSession();
  const {processInfo} = await session.send('SystemInfo.getProcessInfo');
  await session.detach();
  return processInfo.filter(({type}) => type === 'renderer' || type === 'GPU');
}

/**
 * Milliseconds of CPU between two readings; a process that came in between counts whole.
 *
 * @param {readonly Process[]} before
 * @param {readonly Process[]} after
 */
export function cpuBetween(before, after) {
  const known = new Map(before.map(({id, cpuTime}) => [id, cpuTime]));
  return after.reduce((sum, {id, cpuTime}) => sum + (cpuTime - (known.get(id) ?? 0)) * 1000, 0);
}

/**
 * Megabytes that a process has for itself alone. Only Linux tells; elsewhere it is not a number.
 *
 * @param {number} id
 */
export function privateMegabytes(id) {
  let text;
  try {
    text = readFileSync(`/proc/${id}/smaps_rollup`, 'utf8');
  } catch {
    return Number.NaN;
  }
  const kilobytes = [...text.matchAll(/^Private_\w+:\s+(\d+) kB$/gm)].map(([, size]) =>
    Number(size),
  );
  return kilobytes.reduce((sum, size) => sum + size, 0) / 1024;
}
