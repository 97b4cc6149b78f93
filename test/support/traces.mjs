/**
 * Whatever a page has kept of its reader, each with what it is; nothing is what one hopes for. Runs in the page.
 *
 * @returns {Promise<string[]>}
 */
export async function traces() {
  const kept = [];
  const note = (/** @type {string} */ what, /** @type {readonly unknown[]} */ list) =>
    kept.push(...list.map((each) => `${what}: ${each}`));
  note('cookie', document.cookie ? [document.cookie] : []);
  note('localStorage', Object.keys(localStorage));
  note('sessionStorage', Object.keys(sessionStorage));
  note(
    'indexedDB',
    ((await globalThis.indexedDB?.databases?.()) ?? []).map(({name}) => name),
  );
  note('cache', (await globalThis.caches?.keys()) ?? []);
  const workers = (await navigator.serviceWorker?.getRegistrations()) ?? [];
  note(
    'service worker',
    workers.map(({scope}) => scope),
  );
  return kept;
}
