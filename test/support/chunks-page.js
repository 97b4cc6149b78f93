/** Runs in a page whose host keeps one of our files from it: tells how each element has ended, then tries the way out. */
/* global watch */
const {plan} = watch;
const limit = 12_000;
const frame = () => new Promise((resolve) => requestAnimationFrame(resolve));

if (document.readyState !== 'complete') {
  await new Promise((resolve) => addEventListener('load', resolve, {once: true}));
}

/** What a page shows that needs the file. */
const shown = plan.elements.map(([tag, data, fallback]) => {
  const element = document.createElement(tag);
  element.data = data;
  if (fallback)
    element.append(Object.assign(document.createElement('a'), {href: '/', textContent: fallback}));
  return clocked({tag, element});
});

/** Begins to take the time. A clock of the same page runs as late as the element's own where the machine is busy. */
function clocked(entry) {
  Object.assign(entry, {start: performance.now(), ms: 0, lag: 0});
  const {start} = entry;
  setTimeout(() => (entry.lag = performance.now() - start - 8000), 8000);
  return entry;
}

document.body.prepend(...shown.map(({element}) => element));
const find = ({element}, selector) => element.shadowRoot.querySelector(selector);

async function until(holds) {
  const start = performance.now();
  while (!holds() && performance.now() - start < limit) await frame();
}

/** Looks so closely at a map that it asks for its details. */
async function lookClosely(map) {
  const [closer, farther] = map.element.shadowRoot.querySelectorAll('[part=controls] button');
  for (let times = 0; times < 5; times += 1) {
    closer.click();
    await frame();
  }
  return {closer, farther};
}

const isThere = (entry) =>
  Boolean(find(entry, entry.tag === 'spotlight-map' ? '.marker' : 'article'));
const isLink = ({localName}) => localName === 'link';
const isLost = (entry) => Boolean(find(entry, '[part~=retry]'));

/** The details of a map are lost without a word: the plain map stays. */
async function loseDetails(map) {
  await until(() => isThere(map));
  // The link is there while the file is waited for, which may be shorter than a frame.
  let waits = Boolean(find(map, 'link'));
  let came = waits;
  new MutationObserver((records) => {
    came ||= records.some(({addedNodes}) => [...addedNodes].some(isLink));
    waits = Boolean(find(map, 'link'));
  }).observe(map.element.shadowRoot, {childList: true});
  clocked(map);
  await lookClosely(map);
  await until(() => came && !waits);
  if (came && !waits) map.ms = performance.now() - map.start;
}

async function mendDetails(map) {
  const {closer, farther} = await lookClosely(map);
  farther.click();
  closer.click();
  await until(() => find(map, '.detail .municipality'));
  return Boolean(find(map, '.detail .municipality'));
}

async function loseAll() {
  await until(() =>
    shown.every((entry) => {
      if (isLost(entry) || isThere(entry)) entry.ms ||= performance.now() - entry.start;
      return entry.ms;
    }),
  );
}

async function mendAll() {
  for (const entry of shown) find(entry, '[part~=retry]')?.click();
  await until(() => shown.every(isThere));
  return shown.every(isThere);
}

const [first] = shown;
if (plan.details) await loseDetails(first);
else await loseAll();
const ends = shown.map((entry) => ({
  tag: entry.tag,
  ms: entry.ms - entry.lag,
  state: isLost(entry) ? 'way out' : isThere(entry) ? 'data' : 'neither',
  busy: Boolean(find(entry, '[aria-busy=true]')),
  words: (entry.element.shadowRoot.textContent + entry.element.textContent).trim(),
  // What the page has there stays until there is something better.
  bare: isLost(entry) && entry.element.firstElementChild?.checkVisibility() === false,
}));
const detailed = Boolean(find(first, '.detail .municipality'));
await fetch('/mend', {method: 'POST'});
const mended = plan.details ? await mendDetails(first) : await mendAll();
await watch.report({ends, detailed, mended, tampered: Boolean(window.tampered)});
