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

  /** What is there in the task right after a frame, before any other, is what the browser has painted with it. */
  function look() {
    scheduler.postTask(seePainted, {priority: 'user-blocking'});
  }

  function seePainted() {
    const {countShown} = /** @type {{countShown?: () => number}} */ (globalThis);
    const shown = countShown?.() ?? 0;
    const now = performance.now();
    if (shown > 0) probe.painted.first ??= now;
    if (shown === count) probe.painted.all = now;
    else requestAnimationFrame(look);
  }

  /** @param {number} now */
  function note(now) {
    probe.frames.push(now);
    next = requestAnimationFrame(note);
  }
}
