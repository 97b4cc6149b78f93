/**
 * The built Storybook, served, with a Chromium to look at it.
 */
import assert from 'node:assert/strict';
import {once} from 'node:events';
import {createReadStream, existsSync} from 'node:fs';
import {readFile} from 'node:fs/promises';
import {createServer} from 'node:http';
import {extname, join, normalize} from 'node:path';
import {fileURLToPath} from 'node:url';
import puppeteer from 'puppeteer-core';
import {findBrowsers} from '../../scripts/browsers.mjs';

const folder = fileURLToPath(new URL('../../dist/storybook/', import.meta.url));
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

/** Why tests that need Chromium are left out, if they are. */
export const skip = chromium ? false : 'There is no Chromium on this machine.';
if (skip && process.env.CI) throw new Error(skip);

/** @typedef {import('puppeteer-core').Page} Page */
/** @typedef {Awaited<ReturnType<typeof openStorybook>>} Storybook */
/** @typedef {{id: string, view?: 'story' | 'docs', globals?: string}} Address */

/** Serves what the build has made, and starts a browser. */
export async function openStorybook() {
  assert.ok(existsSync(`${folder}index.json`), 'There is no dist/storybook: run `npm run build`.');
  const server = createServer(answer).listen(0, '127.0.0.1');
  await once(server, 'listening');
  const {port} = /** @type {import('node:net').AddressInfo} */ (server.address());
  const browser = await puppeteer.launch(chromium);
  return {
    address: `http://127.0.0.1:${port}/`,
    browser,
    async close() {
      await browser.close();
      server.closeAllConnections();
      server.close();
    },
  };
}

/** @param {'story' | 'docs'} type */
export async function listed(type) {
  const {entries} = JSON.parse(await readFile(`${folder}index.json`, 'utf8'));
  return Object.values(entries)
    .filter((entry) => entry.type === type)
    .map(({id}) => id);
}

/**
 * Opens a story or a page of documentation and waits until it is shown.
 *
 * @param {Page} page
 * @param {Storybook} storybook
 * @param {Address} what
 * @returns {Promise<{thrown: string[], reports: object[]}>} what went wrong, and what axe says of a story
 */
export async function show(page, {address}, {id, view = 'story', globals = ''}) {
  await page.goto(`${address}iframe.html?id=${id}&viewMode=${view}&globals=${globals}`);
  const events = view === 'story' ? ['storyFinished', ...failures] : ['docsRendered'];
  await page.waitForFunction(
    (names) => names.some((name) => globalThis.__STORYBOOK_ADDONS_CHANNEL__?.last(name)),
    {timeout: patience},
    events,
  );
  if (view === 'docs') {
    await page.waitForNetworkIdle({timeout: patience});
    return {thrown: await errorsOnDocs(page), reports: []};
  }
  const said = await page.evaluate(
    (names) => names.map((name) => globalThis.__STORYBOOK_ADDONS_CHANNEL__.last(name)),
    events,
  );
  const [finished, ...failed] = said.map((values) => values?.[0]);
  const thrown = failed.filter(Boolean).map((values) => JSON.stringify(values.message ?? values));
  return {thrown, reports: finished?.reporters ?? []};
}

/** @param {Page} page */
function errorsOnDocs(page) {
  return page.$$eval('.sb-errordisplay, .docblock-emptyblock', (boxes) =>
    boxes
      .filter((box) => box.checkVisibility())
      .map((box) => `an error is shown: ${box.textContent.trim()}`),
  );
}

/**
 * Collects what a page complains of and what it asks of others.
 *
 * @param {Page} page
 * @param {Storybook} storybook
 */
export function listen(page, {address}) {
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
