/**
 * Runs in a page: puts hostile values into the fields of documents and into the properties and attributes of elements, draws
 * them, and looks at what has been drawn.
 */
/* global watch */
import {withAt} from './change.mjs';
import {flawsOf} from './flaws.js';
import {endless, liveValues, tooLarge, unreadable, vast} from './live-values.mjs';
import {jsonValues, tooDeep} from './values.mjs';

const {plan} = watch;
const values = Object.entries({
  ...jsonValues,
  ...liveValues,
  ...tooDeep,
  ...endless,
  ...unreadable,
});
/** What no page could set as an attribute either. */
const asData = [...values, ...Object.entries({...vast, ...tooLarge})];
const flaws = [];
let drawn = 0;

const kinds = {
  'spotlight-card': ['organisation', 'project', 'network', 'event'],
  'spotlight-profile': ['organisation', 'project', 'network', 'event'],
  'spotlight-quote': ['organisation', 'project', 'story'],
  'spotlight-story': ['story'],
  'spotlight-directory': ['collection'],
  'spotlight-map': ['collection', 'project'],
};

const {port1, port2} = new MessageChannel();
/** Lets everything come to its end that waits for no clock and no server. */
const tick = () =>
  new Promise((resolve) => {
    port1.onmessage = resolve;
    port2.postMessage(0);
  });

/** Waits until an element has drawn what it has been given, and looks at it. */
async function draw(element, where) {
  await tick();
  await element.updateComplete;
  drawn += 1;
  for (const flaw of flawsOf(element)) flaws.push(`${where}: ${flaw}`);
}

/** A document with one value in several of its fields. */
const changed = (document, paths, value) =>
  paths.reduce((copy, path) => withAt(copy, path, value), document);

let offset = 0;
/** Whether a turn is among those that are tried now: all of them where there is time, else others for each element. */
const isChosen = (turn) => (turn + offset) % plan.every === 0;

async function fields(tag) {
  const element = document.createElement(tag);
  document.body.append(element);
  // What draws it may come in a file of its own.
  element.data = plan.documents[kinds[tag][0]].document;
  while (!element.shadowRoot?.querySelector('article')) await tick();
  for (const type of kinds[tag]) {
    offset += 7;
    const {document: good, groups} = plan.documents[type];
    for (const [at, [name, make]] of asData.entries()) {
      for (const [turn, paths] of groups.entries()) {
        if (!isChosen(at + turn)) continue;
        element.data = changed(good, paths, make());
        await draw(element, `${tag}, ${type}, ${name} in ${paths[0].join('.')}`);
      }
      // In place of one document is enough.
      if (type !== kinds[tag][at % kinds[tag].length]) continue;
      element.data = make();
      await draw(element, `${tag}, ${name} as data`);
    }
    element.data = good;
    await draw(element, `${tag}, ${type}`);
    if (!element.shadowRoot.querySelector('article')) flaws.push(`${tag}: ${type} is lost`);
  }
  element.remove();
}

/** Every property and attribute of an element, as the page may set them. */
async function attributes(tag) {
  const good = kinds[tag] && plan.documents[kinds[tag][0]].document;
  const element = document.createElement(tag);
  const container = document.createElement('div');
  container.append(element);
  document.body.append(container);
  const known = ['lang', 'dir', 'title', 'hidden', ...customElements.get(tag).observedAttributes];
  for (const [at, [name, make]] of values.entries()) {
    for (const [turn, attribute] of known.entries()) {
      if (!isChosen(at + turn)) continue;
      const value = make();
      // A page's own mistakes are its own: a symbol is no text.
      if (typeof value === 'string' || typeof value === 'number') {
        element.setAttribute(attribute, value);
        await draw(element, `${tag}, ${name} as attribute ${attribute}`);
        element.removeAttribute(attribute);
      }
    }
    for (const [property, usual] of Object.entries(plan.properties)) {
      if (!(property in element) || !isChosen(at + property.length)) continue;
      if (good) element.data = good;
      const value = make();
      element[property] = value;
      await draw(element, `${tag}, ${name} as property ${property}`);
      element[property] = usual;
      await tick();
    }
  }
  await draw(element, tag);
  container.remove();
}

if (document.readyState !== 'complete') {
  await new Promise((resolve) => addEventListener('load', resolve, {once: true}));
}
/** How many complaints there were before properties and attributes were set, which are the page's own. */
let saidOfData = 0;
try {
  for (const tag of Object.keys(kinds)) await fields(tag);
  saidOfData = watch.complaints.length;
  for (const tag of [...Object.keys(kinds), 'spotlight-language']) await attributes(tag);
} catch (error) {
  flaws.push(`the page itself: ${error.stack ?? error}`);
}
await watch.report({
  ...{flaws: flaws.slice(0, 40), count: flaws.length},
  ...{drawn, values: asData.length, saidOfData},
});
