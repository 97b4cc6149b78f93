/**
 * Visits every story of the built Storybook in Chromium. A story fails when it throws, when the page
 * reports an error, when axe finds what keeps people out, or when it asks anything of another machine.
 */
import assert from 'node:assert/strict';
import {after, before, test} from 'node:test';
import {violations} from '../../scripts/test/storybook.mjs';
import {listed, listen, openStorybook, show, skip} from '../support/storybook.mjs';

/** How many pages visit stories side by side. */
const visitors = 3;

let storybook;
before(async () => {
  if (!skip) storybook = await openStorybook();
});
after(() => storybook?.close());

test(
  'every story is shown without an error, accessibly, and asks nothing of other machines',
  {skip},
  async () => {
    const stories = await listed('story');
    const began = Date.now();
    const complaints = await visitAll(stories);
    console.log(
      `visited ${stories.length} stories in ${((Date.now() - began) / 1000).toFixed(1)} s`,
    );
    assert.ok(stories.length > 0, 'There are no stories.');
    assert.equal(complaints.join('\n'), '');
  },
);

test('the frame around the stories asks nothing of other machines', {skip}, async () => {
  const page = await storybook.browser.newPage();
  const heard = listen(page, storybook);
  await page.goto(storybook.address, {waitUntil: 'networkidle0'});
  await page.close();
  assert.deepEqual(heard, []);
});

/**
 * @param {string[]} stories
 * @returns {Promise<string[]>}
 */
async function visitAll(stories) {
  const left = [...stories];
  const complaints = [];
  const visitor = async () => {
    // A window of its own: what is hidden behind others does not move on.
    const context = await storybook.browser.createBrowserContext();
    const page = await context.newPage();
    const heard = listen(page, storybook);
    for (let next = left.shift(); next; next = left.shift()) {
      const outcome = await visit(page, next);
      const all = [...outcome, ...heard.splice(0)];
      complaints.push(...all.map((complaint) => `${next}: ${complaint}`));
    }
    await context.close();
  };
  await Promise.all(Array.from({length: visitors}, visitor));
  return complaints;
}

/**
 * @param {import('puppeteer-core').Page} page
 * @param {string} id
 */
async function visit(page, id) {
  try {
    const {thrown, reports} = await show(page, storybook, {id});
    if (!reports.some(({type}) => type === 'a11y')) thrown.push('axe has not run');
    return [...thrown, ...reports.filter(({status}) => status === 'failed').flatMap(violations)];
  } catch (error) {
    return [error.message];
  }
}
