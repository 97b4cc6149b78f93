/**
 * Turns every toolbar of the built Storybook and looks at what comes of it. What Storybook shows of
 * forced colours is held to what Chromium itself makes of them.
 */
import assert from 'node:assert/strict';
import {existsSync, readdirSync, readFileSync} from 'node:fs';
import {after, before, test} from 'node:test';
import {fileURLToPath} from 'node:url';
import pixelmatch from 'pixelmatch';
import {PNG} from 'pngjs';
import {openStorybook, show, skip as missing} from '../support/storybook.mjs';

const skip = process.env.SPOTLIGHT_SLOW ? missing : 'Where there is time: SPOTLIGHT_SLOW=1';
const themes = fileURLToPath(new URL('../../dist/themes/', import.meta.url));
const viewport = {width: 900, height: 900};

let storybook;
let page;
before(async () => {
  if (skip) return;
  storybook = await openStorybook();
  page = await storybook.browser.newPage();
  await page.setViewport(viewport);
});
after(() => storybook?.close());

test('language and colours are those of the page', {skip}, async () => {
  for (const language of ['nb', 'nn', 'en', 'se']) {
    await open('card--ready', `language:${language}`);
    assert.equal(await page.$eval('.page', ({lang}) => lang), language);
  }
  const grounds = [];
  for (const theme of ['light', 'dark']) {
    await open('card--ready', `theme:${theme}`);
    grounds.push(await style('spotlight-card >>> .frame', 'backgroundColor'));
  }
  assert.deepEqual(grounds, ['rgb(255, 255, 255)', 'rgb(23, 29, 38)']);
});

test('the room is as wide as the toolbar says', {skip}, async () => {
  for (const width of ['280', '360', '768']) {
    await open('card--ready', `width:${width}`);
    assert.equal(await style('spotlight-card', 'width'), `${width}px`);
  }
});

test(
  'the root has the font size that the toolbar says, and text stays readable',
  {skip},
  async () => {
    const sizes = {10: '14px', 16: '16px', 24: '24px'};
    for (const [root, text] of Object.entries(sizes)) {
      await open('card--ready', `rootSize:${root}`);
      assert.equal(await style('html', 'fontSize'), `${root}px`);
      assert.equal(await style('spotlight-card >>> .frame', 'fontSize'), text);
    }
  },
);

test(
  'Tailwind’s Preflight takes the look of headings away, but not from elements',
  {skip},
  async () => {
    await open('card--heading-level', 'host:plain');
    const plain = [
      await style('.room h1', 'fontSize'),
      await style('spotlight-card >>> h2', 'fontSize'),
    ];
    await open('card--heading-level', 'host:tailwind');
    assert.equal(await style('.room h1', 'margin'), '0px');
    assert.equal(await style('.room h1', 'fontSize'), '16px');
    assert.notEqual(plain[0], '16px');
    assert.equal(await style('spotlight-card >>> h2', 'fontSize'), plain[1]);
  },
);

test('an aggressive reset takes everything away, but not from elements', {skip}, async () => {
  await open('card--heading-level', 'host:reset');
  assert.equal(await style('.room h1', 'fontWeight'), '400');
  assert.equal(await style('.room h1', 'display'), 'inline');
  assert.equal(await style('.room h1', 'textTransform'), 'uppercase');
  assert.equal(await style('spotlight-card >>> h2', 'textTransform'), 'none');
  assert.equal(await style('spotlight-card >>> h2', 'display'), 'block');
});

test('a dark page is dark without saying so', {skip}, async () => {
  await open('card--failed-with-fallback', 'host:dark');
  assert.equal(await style('.page', 'backgroundColor'), 'rgb(20, 24, 31)');
  assert.equal(await style('.page', 'colorScheme'), 'light');
});

test('a serif page hands its font to elements', {skip}, async () => {
  await open('card--ready', 'host:serif');
  assert.match(await style('spotlight-card >>> .name', 'fontFamily'), /Georgia, serif$/);
});

test('a right-to-left page begins at the right', {skip}, async () => {
  await open('card--ready', 'host:rtl;width:280');
  assert.equal(await style('.page', 'direction'), 'rtl');
  const right = await page.$eval('spotlight-card', (card) => card.getBoundingClientRect().right);
  assert.equal(right, viewport.width - 24);
});

test('less motion stops what moves', {skip}, async () => {
  await open('card--loading', 'motion:system');
  assert.equal(await style('spotlight-card >>> .bone', 'animationName'), 'breathe');
  await open('card--loading', 'motion:reduce');
  assert.equal(await style('spotlight-card >>> .bone', 'animationName'), 'none');
});

const noThemes = existsSync(themes) ? skip : 'The build has made no themes.';
test('a preset sets what its style sheet says', {skip: noThemes}, async () => {
  const files = readdirSync(themes).filter((name) => name.endsWith('.css'));
  assert.ok(files.length > 0, 'There are no themes.');
  for (const file of files) {
    const css = readFileSync(themes + file, 'utf8');
    const [, property, value] = /(--spotlight-radius):\s*([^;]+);/.exec(css) ?? [];
    await open('card--ready', `preset:${file.replace('.css', '')}`);
    const set = await page.$eval(
      ':root',
      (root, name) => getComputedStyle(root).getPropertyValue(name),
      property,
    );
    assert.equal(set, value, file);
  }
});

const looks = {black: 'dark', white: 'light'};
const stories = [
  'card--with-logo',
  'card--loading',
  'card--failed-with-fallback',
  'quote--two-speakers',
  'story--interview',
  'profile--project',
  'directory--ready',
  'language--four-languages',
];
for (const [palette, scheme] of Object.entries(looks)) {
  test(`forced colours on ${palette} are those of Chromium`, {skip}, async () => {
    for (const id of stories) {
      const own = await picture(id, '', []);
      const shown = await picture(id, `forcedColors:${palette}`, []);
      const real = await picture(id, '', [
        {name: 'forced-colors', value: 'active'},
        {name: 'prefers-color-scheme', value: scheme},
      ]);
      assert.ok(difference(own, real) > 0.001, `${id}: forced colours change nothing.`);
      assert.ok(difference(shown, real) < 0.0005, `${id}: ${difference(shown, real)}`);
    }
  });
}

/** @param {string} id @param {string} globals */
async function open(id, globals) {
  // axe has its own test, and takes most of a visit's time.
  const {thrown} = await show(page, storybook, {id, globals: `a11y.manual:!true;${globals}`});
  assert.deepEqual(thrown, [], `${id} with ${globals}`);
}

/** @param {string} selector @param {string} property */
function style(selector, property) {
  return page.$eval(selector, (element, name) => getComputedStyle(element)[name], property);
}

/** What a reader with such settings sees of a story. */
async function picture(id, globals, features) {
  // What moves is photographed at rest.
  const still = {name: 'prefers-reduced-motion', value: 'reduce'};
  const session = await page.createCDPSession();
  await session.send('Emulation.setEmulatedMedia', {features: [still, ...features]});
  await open(id, globals);
  const png = PNG.sync.read(Buffer.from(await page.screenshot()));
  await session.send('Emulation.setEmulatedMedia', {features: []});
  await session.detach();
  return png;
}

/** The share of pixels in which two pictures differ. */
function difference(a, b) {
  const {width, height} = a;
  return pixelmatch(a.data, b.data, undefined, width, height, {threshold: 0.1}) / (width * height);
}
