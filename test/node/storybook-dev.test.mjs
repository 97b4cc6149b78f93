/**
 * Starts Storybook as `npm run storybook` does and opens it: neither the program nor its pages may
 * ask anything of another machine.
 */
import assert from 'node:assert/strict';
import {spawn} from 'node:child_process';
import {once} from 'node:events';
import {readFileSync} from 'node:fs';
import {createServer} from 'node:net';
import {after, before, test} from 'node:test';
import {fileURLToPath} from 'node:url';
import puppeteer from 'puppeteer-core';
import {findBrowsers} from '../../scripts/browsers.mjs';
import {listen} from '../../scripts/test/listen.mjs';
import {skip as missing} from '../support/storybook.mjs';

const skip = process.env.SPOTLIGHT_SLOW ? missing : 'Where there is time: SPOTLIGHT_SLOW=1';
const root = fileURLToPath(new URL('../../', import.meta.url));
const report = new URL('../support/report-connections.mjs', import.meta.url).href;
const {scripts} = JSON.parse(readFileSync(`${root}package.json`, 'utf8'));

let browser;
let program;
let said = '';

before(async () => {
  if (skip) return;
  const {chromium} = await findBrowsers();
  browser = await puppeteer.launch(chromium);
});
after(async () => {
  await browser?.close();
  program?.kill();
});

test('Storybook asks nothing of other machines while one works with it', {skip}, async () => {
  const address = `http://127.0.0.1:${await start()}/`;
  const page = await browser.newPage();
  const heard = listen(page, {address});
  // A first visit makes the program bundle its packages, and it may lose the page over that.
  for (let visit = 1; !(await showsCard(page, `${address}?path=/story/card--ready`)); visit += 1) {
    assert.ok(visit < 4, 'The story is not shown.');
  }
  await page.waitForNetworkIdle();

  assert.deepEqual(
    heard.filter((complaint) => complaint.startsWith('asked')),
    [],
  );
  const machines = [...said.matchAll(/^connects to (.*):\d+$/gm)].map(([, host]) => host);
  const others = machines.filter(
    (host) => !/^(localhost|127\.0\.0\.1|0\.0\.0\.0|::1?)$/.test(host),
  );
  assert.ok(said.includes('reports its connections'), 'The program was not listened to.');
  assert.deepEqual(others, []);
});

/** Opens a story and says whether its card came. */
async function showsCard(page, address) {
  await page.goto(address);
  const frame = await page.waitForSelector('#storybook-preview-iframe');
  const story = await frame.contentFrame();
  return story.waitForSelector('spotlight-card >>> .name', {timeout: 45_000}).then(
    () => true,
    () => false,
  );
}

/** Starts the program on a port that is free, and waits until it says that it is ready. */
async function start() {
  const port = await freePort();
  const [, ...options] = scripts.storybook.split(' ');
  const bin = `${root}node_modules/storybook/dist/bin/dispatcher.js`;
  program = spawn(process.execPath, [bin, ...options, '-p', String(port)], {
    cwd: root,
    env: {...process.env, NODE_OPTIONS: `--import ${report}`, CI: ''},
  });
  const ready = new Promise((resolve, reject) => {
    const hear = (chunk) => {
      said += chunk;
      if (said.includes('Storybook ready')) resolve();
    };
    program.stdout.on('data', hear);
    program.stderr.on('data', hear);
    program.once('exit', () => reject(new Error(`Storybook did not start:\n${said}`)));
  });
  await ready;
  return port;
}

async function freePort() {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const {port} = server.address();
  server.close();
  await once(server, 'close');
  return port;
}
