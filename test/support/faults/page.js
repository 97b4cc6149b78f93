/** Runs in a page: shows every element of every address, and tells how and when each has ended, then tries the way out. */
/* global watch */
const {plan} = watch;
const limit = 12_000;
const frame = () => new Promise((resolve) => requestAnimationFrame(resolve));

const shown = [];

function show(address, fault, [tag, path]) {
  const element = document.createElement(tag);
  const entry = {fault, tag, element, start: performance.now(), ms: 0, lag: 0};
  // A clock of the same page runs as late as the element's own on a machine that is busy with other things.
  setTimeout(() => (entry.lag = performance.now() - entry.start - 8000), 8000);
  const end = () => (entry.ms ||= performance.now() - entry.start);
  element.addEventListener('spotlight-load', end);
  element.addEventListener('spotlight-error', end);
  // What the page has there stays, with a small way to try again.
  if (tag === 'spotlight-quote') element.append('Fra før');
  element.src = address + path;
  document.body.append(element);
  shown.push(entry);
}

// The first of each kind is slower: what draws it has to come, which servers that hang would keep waiting, and the machine
// has to get used to it.
for (const [tag, value] of Object.entries(plan.warm)) {
  const element = document.createElement(tag);
  element.data = value;
  document.body.append(element);
  const drawn = tag === 'spotlight-map' ? '.marker' : 'article';
  await until(() => element.shadowRoot?.querySelector(drawn));
  element.remove();
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

async function until(holds, most = limit) {
  const start = performance.now();
  while (!holds() && performance.now() - start < most) await frame();
}

await until(() => shown.every((entry) => entry.ms && state(entry) !== 'neither'));
const ended = shown.map(({fault, tag, ms, lag, element}) => ({
  fault,
  tag,
  ms: ms - lag,
  state: state({element}),
  words: (element.textContent + element.shadowRoot.textContent).trim().length,
}));

await fetch('/mend', {method: 'POST'});
const lost = shown.filter(
  ({fault, element}) => plan.faults[fault].mends && state({element}) === 'way out',
);
for (const {element} of lost) element.shadowRoot.querySelector('[part~=retry]').click();
// Hundreds of them at once: a busy machine takes its time.
await until(() => lost.every((entry) => state(entry) === 'data'), 60_000);
await watch.report({
  ended,
  retried: lost.length,
  unmended: lost.filter((entry) => state(entry) !== 'data').map(({fault, tag}) => ({fault, tag})),
});
