/** @typedef {{shown: number, fcp: number, lcp: number, cls: number, tbt: number}} Probe */

/**
 * Watches a page from before it has anything; runs in the page.
 *
 * @param {string} shown - Whether all cards are shown, as an expression.
 */
export function installProbe(shown) {
  /** @type {Probe} */
  const probe = {shown: 0, fcp: 0, lcp: 0, cls: 0, tbt: 0};
  Object.assign(globalThis, {probe});
  const watch = (/** @type {string} */ type, /** @type {(entry: any) => void} */ note) =>
    new PerformanceObserver((list) => list.getEntries().forEach(note)).observe({
      type,
      buffered: true,
    });
  watch('paint', ({name, startTime}) => {
    if (name === 'first-contentful-paint') probe.fcp = startTime;
  });
  watch('largest-contentful-paint', ({startTime}) => (probe.lcp = startTime));
  watch('layout-shift', ({value}) => (probe.cls += value));
  watch('longtask', ({duration}) => (probe.tbt += duration - 50));
  const isShown = new Function(`return ${shown}`);
  const look = () => {
    if (document.readyState !== 'loading' && isShown()) {
      // What is there now is painted with this frame.
      requestAnimationFrame(() => (probe.shown = performance.now()));
    } else requestAnimationFrame(look);
  };
  requestAnimationFrame(look);
}
