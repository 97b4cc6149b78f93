/** Runs in a page: shows every element of every address, and tells how and when each has ended, then tries the way out. */
/* global watch */
const {plan} = watch;
const limit = 12_000;
const frame = () => new Promise((resolve) => requestAnimationFrame(resolve));

const shown = [];

function show(address, fault, [tag, path]) {
  const element = document.createElement(tag);
  const entry = {fault, tag, element, start: performance.now(), ms: 0};
  const end = () => (entry.ms ||= performance.now() - entry.start);
  element.addEventListener('spotlight-load', end);
  element.addEventListener('spotlight-error', end);
  // What the page has there stays, with a small way to try again.
  if (tag === 'spotlight-quote') element.append('Fra før');
  element.src = address + path;
  document.body.append(element);
  shown.push(entry);
}

for (const [fault, {origin, elements}] of plan.faults.entries()) {
  for (const each of elements) show(origin, fault, each);
  // So that one does not wait for the drawing of all.
  await frame();
}

function state({element}) {
  const {shadowRoot} = element;
  if (shadowRoot.querySelector('[part~=retry]')) return 'way out';
  return shadowRoot.querySelector('article') ? 'data' : 'neither';
}

async function until(holds, start = performance.now()) {
  while (!holds() && performance.now() - start < limit) await frame();
}

await until(() => shown.every((entry) => entry.ms && state(entry) !== 'neither'));
const ended = shown.map(({fault, tag, ms, element}) => ({
  fault,
  tag,
  ms,
  state: state({element}),
  words: (element.textContent + element.shadowRoot.textContent).trim().length,
}));

await fetch('/mend', {method: 'POST'});
const lost = shown.filter(
  ({fault, element}) => plan.faults[fault].mends && state({element}) === 'way out',
);
for (const {element} of lost) element.shadowRoot.querySelector('[part~=retry]').click();
await until(() => lost.every((entry) => state(entry) === 'data'));
await watch.report({
  ended,
  retried: lost.length,
  unmended: lost.filter((entry) => state(entry) !== 'data').map(({fault, tag}) => ({fault, tag})),
});
