/**
 * What runs inside a story's page. Each function is sent there alone, so it uses nothing around it.
 */

/**
 * Waits until Storybook has shown a story, with other globals if they are given.
 *
 * @param {Record<string, string> | undefined} globals
 * @param {string[]} failures - the events that say that a story went wrong
 * @param {number} patience - milliseconds
 */
export async function redraw(globals, failures, patience) {
  const began = performance.now();
  const pause = () => new Promise((resolve) => setTimeout(resolve, 5));
  const inTime = () => {
    if (performance.now() - began > patience) throw new Error('The story has not been shown.');
  };
  for (; !globalThis.__STORYBOOK_ADDONS_CHANNEL__; inTime()) await pause();
  const channel = globalThis.__STORYBOOK_ADDONS_CHANNEL__;
  const last = (name) => channel.last(name)?.[0];

  const before = globals && last('storyFinished');
  if (globals) channel.emit('updateGlobals', {globals});
  const ended = () =>
    last('storyFinished') !== before || (!globals && failures.some((name) => last(name)));
  for (; !ended(); inTime()) await pause();

  const types = Object.entries(last('setGlobals')?.globalTypes ?? {});
  return {
    offered: Object.fromEntries(
      types.map(([name, {toolbar}]) => [
        name,
        (toolbar?.items ?? []).map((item) => item?.value ?? item),
      ]),
    ),
    reports: (last('storyFinished')?.reporters ?? []).map(({type, status, result}) => ({
      type,
      status,
      result: {violations: result.violations, error: result.error && String(result.error)},
    })),
    failed: failures.filter(last).map((name) => {
      const [line] = (last(name).message ?? JSON.stringify(last(name))).split('\n');
      return `${name}: ${line}`;
    }),
  };
}

/**
 * Waits until nothing changes any more: fonts and pictures are there, what goes on by itself has come to
 * rest, and motion has ended.
 *
 * @param {number} patience - milliseconds
 * @returns {Promise<number>} the height of what is shown
 */
export async function settle(patience) {
  const began = performance.now();
  const root = document.querySelector('#storybook-root');
  const all = (parent) =>
    [...parent.querySelectorAll('*')].flatMap((each) =>
      each.shadowRoot ? [each, ...all(each.shadowRoot)] : [each],
    );
  const shadows = () => all(root).flatMap(({shadowRoot}) => shadowRoot ?? []);
  const frame = () => new Promise((resolve) => requestAnimationFrame(resolve));
  const isAtRest = async () => {
    const observer = new MutationObserver(() => undefined);
    const changes = {subtree: true, childList: true, attributes: true, characterData: true};
    for (const each of [root, ...shadows()]) observer.observe(each, changes);
    for (let frames = 0; frames < 3; frames += 1) await frame();
    const {length} = observer.takeRecords();
    observer.disconnect();
    return length === 0;
  };

  await document.fonts.ready;
  const images = all(root).filter((each) => each.localName === 'img' && each.checkVisibility());
  // A picture that cannot be had has its own look.
  await Promise.all(images.map((image) => image.decode().catch(() => undefined)));
  for (const motion of [document, ...shadows()].flatMap((each) => each.getAnimations())) {
    if (motion.effect.getComputedTiming().endTime === Infinity) motion.cancel();
    else motion.finish();
  }
  while (!(await isAtRest())) {
    if (performance.now() - began > patience) throw new Error('The story does not come to rest.');
  }
  return Math.max(1, Math.ceil(root.getBoundingClientRect().height));
}
