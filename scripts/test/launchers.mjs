import {chromeLauncher, puppeteerCore} from '@web/test-runner-chrome';

/** How long a browser may take to leave a page. */
const patience = 15_000;

/**
 * What the test runner needs to run files in each of these browsers.
 *
 * @param {import('../browsers.mjs').Browsers} browsers
 * @returns {Promise<import('@web/test-runner').BrowserLauncher[]>}
 */
export async function launchers({chromium, firefox, webkit}) {
  const all = [];
  if (chromium) all.push(puppeteer(chromium));
  if (firefox) all.push(puppeteer(firefox));
  if (webkit) {
    // What drives WebKit takes a second to load.
    const {WebKitLauncher} = await import('./webkit-launcher.mjs');
    const launcher = new WebKitLauncher(webkit);
    all.push(replacedWhenStuck(launcher, () => launcher.end()));
  }
  return all;
}

/** @param {object} options */
function puppeteer(options) {
  // To be told of every module that a page asks for costs Firefox a quarter of its time.
  const launchOptions = {...structuredClone(options), networkEnabled: false};
  const launcher = chromeLauncher({launchOptions, puppeteer: puppeteerCore, concurrency: 1});
  return replacedWhenStuck(launcher, async () => {
    const {browser} = launcher;
    launcher.browser = undefined;
    launcher.activePages.clear();
    launcher.inactivePages = [];
    browser?.process()?.kill('SIGKILL');
  });
}

/**
 * Ends a browser that cannot leave a test's page any more, such as one in an endless loop, so that
 * the files after it run in a new one.
 *
 * @template {import('@web/test-runner').BrowserLauncher} L
 * @param {L} launcher
 * @param {() => Promise<void>} end
 * @returns {L}
 */
function replacedWhenStuck(launcher, end) {
  const stopSession = launcher.stopSession.bind(launcher);
  launcher.stopSession = async (id) => {
    let timer;
    const stuck = new Promise((_, reject) => {
      const complaint = new Error('The browser did not respond, and was replaced.');
      // Where in our code this was noticed helps nobody.
      complaint.stack = '';
      timer = setTimeout(() => reject(complaint), patience);
    });
    try {
      return await Promise.race([stopSession(id), stuck]);
    } catch (error) {
      await end();
      throw error;
    } finally {
      clearTimeout(timer);
    }
  };
  return launcher;
}
