/**
 * Starts WebKit on Linux: GTK's small browser, driven by WebDriver, on a display that nobody sees.
 */
import {once} from 'node:events';
import {createServer} from 'node:net';
import {setTimeout as sleep} from 'node:timers/promises';
import {end, start} from './children.mjs';

/**
 * What a WebDriver client needs, and how to end it all.
 *
 * @typedef {object} WebKit
 * @property {string} hostname
 * @property {number} port
 * @property {Record<string, unknown>} capabilities
 * @property {() => Promise<void>} stop
 */

/**
 * @param {NonNullable<import('../browsers.mjs').Browsers['webkit']>} programs
 * @returns {Promise<WebKit>}
 */
export async function startWebKit({driver, miniBrowser, xvfb}) {
  const display = await startDisplay(xvfb);
  const port = await freePort();
  const child = start(driver, [`--port=${port}`], {
    stdio: 'ignore',
    env: {
      ...process.env,
      DISPLAY: `:${display.number}`,
      GDK_BACKEND: 'x11',
      LANGUAGE: 'en',
      // Neither a session's services nor its settings are needed, nor touched.
      DBUS_SESSION_BUS_ADDRESS: 'disabled:',
      GSETTINGS_BACKEND: 'memory',
      NO_AT_BRIDGE: '1',
      // Containers and root cannot make WebKit's sandbox; it shows nothing but our own pages.
      WEBKIT_DISABLE_SANDBOX_THIS_IS_DANGEROUS: '1',
      WEBKIT_DISABLE_COMPOSITING_MODE: '1',
    },
  });
  const stop = async () => {
    await end(child, 1_000);
    await end(display.child, 1_000);
  };
  try {
    await ready(child, port);
  } catch (error) {
    await stop();
    throw error;
  }
  return {
    hostname: '127.0.0.1',
    port,
    capabilities: {'webkitgtk:browserOptions': {binary: miniBrowser, args: ['--automation']}},
    stop,
  };
}

/** @param {string} xvfb */
async function startDisplay(xvfb) {
  // It chooses a free number itself, and writes it to its third channel.
  const args = ['-displayfd', '3', '-screen', '0', '1280x1024x24', '-nolisten', 'tcp'];
  const child = start(xvfb, args, {stdio: ['ignore', 'ignore', 'ignore', 'pipe']});
  const failed = once(child, 'exit').then(() => {
    throw new Error('Xvfb ended before it had a display.');
  });
  const channel = /** @type {import('node:stream').Readable} */ (child.stdio[3]);
  const [number] = await Promise.race([once(channel, 'data'), failed]);
  failed.catch(() => undefined);
  return {child, number: Number(number)};
}

/** @returns {Promise<number>} */
async function freePort() {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const {port} = /** @type {import('node:net').AddressInfo} */ (server.address());
  server.close();
  await once(server, 'close');
  return port;
}

/**
 * Waits until the driver answers; it says in no other way that it does.
 *
 * @param {import('node:child_process').ChildProcess} child
 * @param {number} port
 */
async function ready(child, port) {
  for (let tries = 0; tries < 200 && child.exitCode === null; tries += 1) {
    const answer = await fetch(`http://127.0.0.1:${port}/status`).catch(() => undefined);
    if (answer?.ok) return;
    await sleep(50);
  }
  throw new Error('WebKitWebDriver did not start.');
}
