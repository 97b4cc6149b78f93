/** What a page keeps for us. It is put into the page as text, and needs nothing from around it. */
export function installProbe() {
  const count = Number(new URLSearchParams(location.search).get('count'));
  let next = 0;
  const probe = {
    /** When land and markers were on the screen, and when all points were, in milliseconds from the start of the navigation. */
    painted: /** @type {{first?: number, all?: number}} */ ({}),
    /** When each frame began while we watch. */
    frames: /** @type {number[]} */ ([]),
    watch() {
      probe.frames = [];
      next = requestAnimationFrame(note);
    },
    stop() {
      cancelAnimationFrame(next);
      return probe.frames;
    },
  };
  Object.assign(globalThis, {probe});
  requestAnimationFrame(look);

  function look() {
    const {countShown} = /** @type {{countShown?: () => number}} */ (globalThis);
    const shown = countShown?.() ?? 0;
    if (shown > 0) afterPaint((now) => (probe.painted.first ??= now));
    if (shown === count) return afterPaint((now) => (probe.painted.all = now));
    requestAnimationFrame(look);
  }

  /**
   * A task after the next frame: by then the browser has painted what is there now.
   *
   * @param {(now: number) => void} tell
   */
  function afterPaint(tell) {
    requestAnimationFrame(() => {
      const {port1, port2} = new MessageChannel();
      port1.onmessage = () => tell(performance.now());
      port2.postMessage(undefined);
    });
  }

  /** @param {number} now */
  function note(now) {
    probe.frames.push(now);
    next = requestAnimationFrame(note);
  }
}
