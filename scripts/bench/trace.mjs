/** @typedef {import('puppeteer-core').Page} Page */
/** @typedef {{name: string, ph: string, pid: number, tid: number, ts: number, dur?: number, args?: {name?: string}}} TraceEvent */

const categories = ['toplevel', 'devtools.timeline'];

/**
 * The longest task of the page's main thread while something is done, in milliseconds.
 *
 * @param {Page} page
 * @param {number} process - The page's own.
 * @param {() => Promise<void>} act
 */
export async function longestTask(page, process, act) {
  await page.tracing.start({categories});
  await act();
  const recorded = await page.tracing.stop();
  /** @type {{traceEvents: TraceEvent[]}} */
  const {traceEvents} = JSON.parse(new TextDecoder().decode(recorded));
  const main = traceEvents.find(
    ({ph, name, pid, args}) =>
      ph === 'M' && name === 'thread_name' && pid === process && args?.name === 'CrRendererMain',
  );
  const tasks = traceEvents.filter(
    ({name, pid, tid}) => name.endsWith('RunTask') && pid === process && tid === main?.tid,
  );
  return Math.max(0, ...tasks.map(({dur = 0}) => dur)) / 1000;
}
