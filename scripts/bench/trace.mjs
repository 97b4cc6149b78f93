/** @typedef {import('puppeteer-core').Page} Page */
/** @typedef {{name: string, ph: string, pid: number, tid: number, ts: number, dur?: number, tdur?: number, args?: {name?: string}}} TraceEvent */

/**
 * What the browser's processes do while something is done to a page.
 *
 * @template Result
 * @param {Page} page
 * @param {() => Promise<Result>} act
 */
export async function trace(page, act) {
  await page.tracing.start({categories: ['disabled-by-default-devtools.timeline']});
  const result = await act();
  const recorded = await page.tracing.stop();
  /** @type {{traceEvents: TraceEvent[]}} */
  const {traceEvents} = JSON.parse(new TextDecoder().decode(recorded));
  return {result, events: traceEvents};
}

/**
 * How long each task of a page's main thread took, in milliseconds: of the clock, and of the processor, which does not count what
 * the machine did meanwhile for others.
 *
 * @param {readonly TraceEvent[]} events
 * @param {number} process - The page's own.
 */
export function tasksOf(events, process) {
  const main = events.find(
    ({ph, name, pid, args}) =>
      ph === 'M' && name === 'thread_name' && pid === process && args?.name === 'CrRendererMain',
  );
  return events
    .filter(({name, pid, tid}) => name === 'RunTask' && pid === process && tid === main?.tid)
    .map(({dur = 0, tdur = 0}) => ({clock: dur / 1000, processor: tdur / 1000}));
}
