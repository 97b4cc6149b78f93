/**
 * Visits every story of the built Storybook in Chromium. A story fails when it throws, when the page
 * reports an error, when axe finds what keeps people out, or when it asks anything of another machine.
 */
import assert from 'node:assert/strict';
import {once} from 'node:events';
import {createReadStream, existsSync} from 'node:fs';
import {readFile} from 'node:fs/promises';
import {createServer} from 'node:http';
import {extname, join, normalize} from 'node:path';
import {after, before, test} from 'node:test';
import {fileURLToPath} from 'node:url';
import puppeteer from 'puppeteer-core';
import {findBrowsers} from '../../scripts/browsers.mjs';

const folder = fileURLToPath(new URL('../../dist/storybook/', import.meta.url));
/** How many pages visit stories side by side. */
const visitors = 3;
/** How long one story may take, in milliseconds. */
const patience = 20_000;

const contentTypes = {
  '.css': 'text/css',
  '.html': 'text/html',
  '.js': 'text/javascript',
  '.json': 'application/json',
  '.svg': 'image/svg+xml',
  '.woff2': 'font/woff2',
};

/** What Storybook says on its channel when a story goes wrong. That it has finished says nothing of that. */
const failures = [
  'storyMissing',
  'storyErrored',
  'storyThrewException',
  'playFunctionThrewException',
  'unhandledErrorsWhilePlaying',
];

const {chromium} = await findBrowsers();
const reason = chromium ? false : 'There is no Chromium on this machine.';
if (reason && process.env.CI) throw new Error(reason);

let server;
let browser;
let address;

before(async () => {
  if (reason) return;
  assert.ok(existsSync(`${folder}index.json`), 'There is no dist/storybook: run `npm run build`.');
  server = createServer(answer).listen(0, '127.0.0.1');
  await once(server, 'listening');
  address = `http://127.0.0.1:${server.address().port}/`;
  browser = await puppeteer.launch(chromium);
});

after(async () => {
  await browser?.close();
  server?.closeAllConnections();
  server?.close();
});

test(
  'every story is shown without an error, accessibly, and asks nothing of other machines',
  {
    skip: reason,
  },
  async () => {
    const stories = await listed('story');
    const began = Date.now();
    const complaints = await visitAll(stories.map((id) => ({id, view: 'story'})));
    console.log(
      `visited ${stories.length} stories in ${((Date.now() - began) / 1000).toFixed(1)} s`,
    );
    assert.ok(stories.length > 0, 'There are no stories.');
    assert.equal(complaints.join('\n'), '');
  },
);

test('the documentation of every element is shown without an error', {skip: reason}, async () => {
  const pages = await listed('docs');
  const complaints = await visitAll(pages.map((id) => ({id, view: 'docs'})));
  assert.equal(complaints.join('\n'), '');
});

test('the frame around the stories asks nothing of other machines', {skip: reason}, async () => {
  const page = await browser.newPage();
  const heard = listen(page);
  await page.goto(address, {waitUntil: 'networkidle0'});
  await page.close();
  assert.deepEqual(heard, []);
});

/** @param {'story' | 'docs'} type */
async function listed(type) {
  const {entries} = JSON.parse(await readFile(`${folder}index.json`, 'utf8'));
  return Object.values(entries)
    .filter((entry) => entry.type === type)
    .map(({id}) => id);
}

/**
 * @param {{id: string, view: 'story' | 'docs'}[]} addresses
 * @returns {Promise<string[]>}
 */
async function visitAll(addresses) {
  const left = [...addresses];
  const complaints = [];
  const visitor = async () => {
    // A window of its own: what is hidden behind others does not move on.
    const context = await browser.createBrowserContext();
    const page = await context.newPage();
    const heard = listen(page);
    for (let next = left.shift(); next; next = left.shift()) {
      const outcome = await visit(page, next);
      const all = [...outcome, ...heard.splice(0)];
      complaints.push(...all.map((complaint) => `${next.id}: ${complaint}`));
    }
    await context.close();
  };
  await Promise.all(Array.from({length: visitors}, visitor));
  return complaints;
}

/**
 * @param {import('puppeteer-core').Page} page
 * @param {{id: string, view: 'story' | 'docs'}} address
 */
async function visit(page, {id, view}) {
  try {
    await page.goto(`${address}iframe.html?id=${id}&viewMode=${view}`);
    return view === 'story' ? await storyOutcome(page) : await docsOutcome(page);
  } catch (error) {
    return [error.message];
  }
}

/**
 * Collects what a page complains of and what it asks of others.
 *
 * @param {import('puppeteer-core').Page} page
 */
function listen(page) {
  const heard = [];
  page.on('pageerror', (error) => heard.push(`error on the page: ${error.stack ?? error}`));
  page.on('console', (message) => {
    // Some stories ask for a profile that is gone, which the browser reports by itself.
    const {url = ''} = message.location();
    if (message.type() !== 'error' || url.startsWith('blob:')) return;
    heard.push(`console: ${message.text()} (${url})`);
  });
  page.on('request', (request) => {
    const ours = [address, 'blob:', 'data:'].some((start) => request.url().startsWith(start));
    if (!ours) heard.push(`asked another machine for ${request.url()}`);
  });
  return heard;
}

/** @param {import('puppeteer-core').Page} page */
async function storyOutcome(page) {
  const events = ['storyFinished', ...failures];
  await page.waitForFunction(
    (names) => names.some((name) => globalThis.__STORYBOOK_ADDONS_CHANNEL__?.last(name)),
    {timeout: patience},
    events,
  );
  const said = await page.evaluate(
    (names) => names.map((name) => globalThis.__STORYBOOK_ADDONS_CHANNEL__.last(name)),
    events,
  );
  const [finished, ...failed] = said.map((values) => values?.[0]);
  const thrown = failed.filter(Boolean).map((values) => JSON.stringify(values.message ?? values));
  const reports = finished?.reporters ?? [];
  if (finished && !reports.some(({type}) => type === 'a11y')) thrown.push('axe has not run');
  return [...thrown, ...reports.filter(({status}) => status === 'failed').flatMap(violations)];
}

/** @param {{result: {error?: unknown, violations?: object[]}}} report */
function violations({result}) {
  if (!result.violations) return [`axe failed: ${JSON.stringify(result.error)}`];
  return result.violations.flatMap(({id, help, nodes}) =>
    nodes.map(({html, target, failureSummary}) =>
      [
        `${id}: ${help}`,
        `at ${target.flat().join(' ')}: ${html}`,
        ...failureSummary.split('\n').slice(1),
      ].join('\n    '),
    ),
  );
}

/** @param {import('puppeteer-core').Page} page */
async function docsOutcome(page) {
  await page.waitForFunction(() => globalThis.__STORYBOOK_ADDONS_CHANNEL__?.last('docsRendered'), {
    timeout: patience,
  });
  await page.waitForNetworkIdle({timeout: patience});
  return page.$$eval('.sb-errordisplay, .docblock-emptyblock', (boxes) =>
    boxes
      .filter((box) => box.checkVisibility())
      .map((box) => `an error is shown: ${box.textContent.trim()}`),
  );
}

/**
 * @param {import('node:http').IncomingMessage} request
 * @param {import('node:http').ServerResponse} response
 */
function answer({url = '/'}, response) {
  const {pathname} = new URL(url, 'http://127.0.0.1');
  const path = join(folder, normalize(pathname === '/' ? '/index.html' : decodeURI(pathname)));
  createReadStream(path)
    .once('open', () =>
      response.writeHead(200, {
        'content-type': contentTypes[extname(path)] ?? 'application/octet-stream',
        // One test is one build: nothing has to be asked for twice.
        'cache-control': 'max-age=600',
      }),
    )
    .once('error', () => response.writeHead(pathname === '/favicon.ico' ? 204 : 404).end())
    .pipe(response);
}
