/**
 * Reads the documentation of every element in the built Storybook: it has to list what the manifest
 * has, and to show, as markup to paste, the very markup that stands beside it.
 */
import assert from 'node:assert/strict';
import {readFile} from 'node:fs/promises';
import {after, before, test} from 'node:test';
import {listen} from '../../scripts/test/listen.mjs';
import {listed, openStorybook, show, skip} from '../support/storybook.mjs';

const manifest = JSON.parse(
  await readFile(new URL('../../dist/custom-elements.json', import.meta.url), 'utf8'),
);
/** How long a page may take to show its code, in milliseconds. */
const timeout = 20_000;

const elements = manifest.modules
  .flatMap(({declarations}) => declarations)
  .filter(({tagName}) => tagName);

const starts = ['introduction', 'a-partner', 'a-municipality', 'a-designer', 'a-cluster'];

/** What was found on each page of documentation, by its id. */
const found = new Map();

let storybook;
before(async () => {
  if (skip) return;
  storybook = await openStorybook();
  const page = await storybook.browser.newPage();
  const heard = listen(page, storybook);
  for (const id of await listed('docs')) {
    const {thrown} = await show(page, storybook, {id, view: 'docs'});
    const element = elements.find(({tagName}) => pageOf(tagName) === id);
    const paste = element && (await page.waitForFunction(pasted, {timeout}, element.tagName));
    found.set(id, {
      complaints: [...thrown, ...heard.splice(0)],
      links: await page.$$eval('a[href*="?path="]', (all) => all.map(({href}) => href)),
      tables: await page.$$eval('table.reference', tablesOf),
      paste: await paste?.jsonValue(),
    });
  }
});
after(() => storybook?.close());

test('the frame around the stories asks nothing of other machines', {skip}, async () => {
  const page = await storybook.browser.newPage();
  const heard = listen(page, storybook);
  await page.goto(storybook.address, {waitUntil: 'networkidle0'});
  await page.close();
  assert.deepEqual(heard, []);
});

test('every page of documentation is shown without an error', {skip}, () => {
  const complaints = [...found].flatMap(([id, page]) =>
    page.complaints.map((complaint) => `${id}: ${complaint}`),
  );
  assert.equal(complaints.join('\n'), '');
});

test('there is a page for everyone who starts, and its links lead somewhere', {skip}, async () => {
  const known = [...found.keys(), ...(await listed('story'))];
  for (const start of starts) {
    const page = found.get(`start-here-${start}--docs`);
    assert.ok(page, `There is no page for ${start}.`);
    const ids = page.links.map((href) => new URL(href).searchParams.get('path').split('/').at(-1));
    const lost = ids.filter((id) => !known.includes(id));
    assert.deepEqual(lost, [], start);
  }
});

for (const element of elements) {
  const {tagName} = element;

  test(`the page of <${tagName}> lists exactly what its manifest has`, {skip}, () => {
    const {tables} = found.get(pageOf(tagName));
    assert.deepEqual(Object.fromEntries(tables), inManifest(element));
  });

  test(`the markup to paste of <${tagName}> is the markup shown`, {skip}, () => {
    const {markup, snippet, script} = found.get(pageOf(tagName)).paste;
    assert.match(script, /^https:\/\/widgets\.example\/spotlight\/\d+\.\d+\.\d+\/spotlight\.js$/);
    assert.ok(JSON.stringify(markup).includes(tagName));
    assert.deepEqual(snippet, markup);
  });
}

/** @param {string} tag */
function pageOf(tag) {
  return `${tag.replace('spotlight-', '')}--docs`;
}

/** @param {Element[]} tables */
function tablesOf(tables) {
  return tables.map((table) => [
    table.getAttribute('aria-label'),
    [...table.querySelectorAll('tbody th')].map((cell) => cell.textContent.trim()),
  ]);
}

/** What each table has to list, in the order of the manifest. */
function inManifest({attributes = [], members = [], events = [], slots = [], ...css}) {
  const fields = attributes.map(({name, fieldName = name}) => fieldName);
  const properties = members.filter(
    (member) => member.kind === 'field' && !member.static && !fields.includes(member.name),
  );
  const lists = {
    Attributes: attributes,
    Properties: properties,
    Events: events,
    Parts: css.cssParts ?? [],
    'Custom properties': css.cssProperties ?? [],
    Slots: slots.map(({name}) => ({name: name || 'between the tags'})),
  };
  return Object.fromEntries(
    Object.entries(lists)
      .filter(([, items]) => items.length > 0)
      .map(([title, items]) => [title, items.map(({name}) => name)]),
  );
}

/**
 * The first story on a page and the first code, both as lists of tags, attributes and words; runs in
 * the browser, and says nothing until both are there.
 *
 * @param {string} tag
 */
async function pasted(tag) {
  const preview = document.querySelector('.sbdocs-preview');
  const source = preview?.querySelector('pre.prismjs')?.textContent;
  const room = preview?.querySelector('.room');
  if (!source || !room?.querySelector(tag)) return undefined;

  const {head, body} = new DOMParser().parseFromString(source, 'text/html');
  const script = head.querySelector('script');
  return {
    script: script?.src,
    snippet: await outline(body),
    markup: await outline(room),
  };

  /** @param {Element} parent */
  async function outline(parent) {
    const parts = [];
    for (const node of parent.childNodes) {
      const words = node.nodeType === Node.TEXT_NODE ? node.data.trim().split(/\s+/).join(' ') : '';
      if (words) parts.push(words);
      if (!(node instanceof Element)) continue;
      const attributes = [];
      for (const {name, value} of node.attributes)
        attributes.push(`${name}=${name === 'src' ? await published(value) : value}`);
      parts.push([node.localName, attributes.sort(), await outline(node)]);
    }
    return parts;
  }

  /** The address that a story's document would have where it is published. */
  async function published(address) {
    if (!address.startsWith('blob:')) return address;
    const {type, id} = await (await fetch(address)).json();
    const folder = type === 'collection' ? '' : type === 'story' ? 'stories/' : `${type}s/`;
    return `https://widgets.example/profiles/${folder}${id}.json`;
  }
}
