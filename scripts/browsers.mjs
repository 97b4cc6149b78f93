/**
 * Finds the browsers that tests run in: Chromium, Firefox and WebKit. On a developer's machine the
 * ones that are there are enough; where CI is set, all three have to be.
 */
import {accessSync, constants, readdirSync} from 'node:fs';
import {createRequire} from 'node:module';
import {delimiter, join} from 'node:path';
import {unpackChromium} from './test/unpack-chromium.mjs';

/**
 * How each browser is started.
 *
 * @typedef {object} Browsers
 * @property {{executablePath: string, args: string[], headless: true | 'shell',
 *   env?: Record<string, string>}} [chromium] - what puppeteer wants as launch options
 * @property {{browser: 'firefox', executablePath: string, headless: true,
 *   extraPrefsFirefox: Record<string, boolean>}} [firefox] - likewise
 * @property {{driver: string, miniBrowser: string, xvfb: string}} [webkit] - for `startWebKit()`
 */

/** @typedef {keyof Browsers} Engine */

/** What each engine is called, how one gets it, and which Debian packages bring it. */
const ENGINES = {
  chromium: {
    name: 'Chromium',
    hint: 'install Chrome or Chromium, or set CHROME_PATH',
    packages: 'chromium',
  },
  firefox: {
    name: 'Firefox',
    hint: 'install it, or set FIREFOX_PATH',
    packages: 'firefox-esr',
  },
  webkit: {
    name: 'WebKit',
    hint: 'on Linux only: WebKitWebDriver, MiniBrowser and Xvfb',
    packages: 'webkit2gtk-driver xvfb',
  },
};

/** Arguments that keep Chromium from calling its makers and from work ahead of need, and let it run in a container. */
export const chromiumArgs = [
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-dev-shm-usage',
  // A process kept ready for the next page costs more than it saves where each page is closed soon.
  '--disable-features=SpareRendererForSitePerProcess',
  '--disable-quic',
  '--disable-sync',
  '--no-first-run',
  // Chromium refuses to start its sandbox for root.
  ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
];

/** Thrown when tests cannot run, with a message that says what to install. */
export class MissingBrowser extends Error {
  name = 'MissingBrowser';
}

/**
 * Which of several browsers to take.
 *
 * @typedef {object} Choice
 * @property {boolean} [headlessShell] - Whether Chromium's headless shell is taken where there is one: Chromium without
 *   tabs, windows and a cache for going back. A page in it costs two thirds, which counts where tests open hundreds.
 */

/**
 * The browsers that are on this machine.
 *
 * @param {Choice} [choice]
 * @returns {Promise<Browsers>}
 */
export async function findBrowsers({headlessShell = false} = {}) {
  const found = {
    chromium: await findChromium(headlessShell),
    firefox: findFirefox(),
    webkit: findWebKit(),
  };
  return Object.fromEntries(Object.entries(found).filter(([, browser]) => browser));
}

/**
 * The browsers to test in: those found, or of them the ones that BROWSERS names ("chromium,webkit").
 * Says which are left out, and throws when one is missing that has to be there.
 *
 * @param {Choice} [choice]
 * @returns {Promise<Browsers>}
 */
export async function browsersToTest(choice) {
  const found = await findBrowsers(choice);
  const engines = /** @type {Engine[]} */ (Object.keys(ENGINES));
  const wanted = process.env.BROWSERS ? namedEngines(process.env.BROWSERS) : engines;
  const missing = wanted.filter((engine) => !found[engine]);
  const advice = missing.map(howToGet).join('\n');

  if (missing.length > 0 && (process.env.CI || process.env.BROWSERS)) {
    throw new MissingBrowser(`A browser that tests must run in is missing.\n${advice}`);
  }
  if (missing.length === wanted.length) {
    throw new MissingBrowser(`Tests need at least one browser, and none was found.\n${advice}`);
  }
  if (missing.length > 0) console.log(`Left out:\n${advice}`);
  return Object.fromEntries(wanted.filter((engine) => found[engine]).map((e) => [e, found[e]]));
}

/** @param {Engine} engine */
function howToGet(engine) {
  const {name, hint, packages} = ENGINES[engine];
  return `  ${name}: ${hint} (Debian: apt-get install ${packages})`;
}

/** @param {string} list */
function namedEngines(list) {
  const names = list.split(/[\s,]+/).filter(Boolean);
  const unknown = names.find((name) => !Object.hasOwn(ENGINES, name));
  if (unknown) {
    throw new MissingBrowser(
      `BROWSERS names "${unknown}"; known are ${Object.keys(ENGINES).join(', ')}.`,
    );
  }
  return /** @type {Engine[]} */ (names);
}

/**
 * @param {boolean} headlessShell
 * @returns {Promise<Browsers['chromium']>}
 */
async function findChromium(headlessShell) {
  const chosen = named('CHROME_PATH');
  // What has time runs in the machine's own Chromium, which is newer than that of the lock file.
  if (headlessShell && !chosen && !process.env.SPOTLIGHT_SLOW) {
    const shell = await findHeadlessShell().catch(() => undefined);
    if (shell) return shell;
  }
  const executablePath =
    chosen ??
    inPath('chromium', 'google-chrome-stable', 'google-chrome', 'chromium-browser') ??
    chromeLauncherFinds();
  if (executablePath) return {executablePath, args: [...chromiumArgs], headless: true};
  return findHeadlessShell();
}

/**
 * The package @sparticuz/chromium brings one along for Linux on x64.
 *
 * @returns {Promise<Browsers['chromium']>}
 */
async function findHeadlessShell() {
  if (process.platform !== 'linux' || process.arch !== 'x64') return undefined;
  const unpacked = await unpackChromium();
  return unpacked && {...unpacked, args: [...new Set([...chromiumArgs, '--no-sandbox'])]};
}

/** Chrome in the usual places of macOS and Windows. */
function chromeLauncherFinds() {
  try {
    // chrome-launcher belongs to this package, not to us, and may lie inside it.
    const require = createRequire(
      createRequire(import.meta.url).resolve('@web/test-runner-chrome'),
    );
    const {Launcher} = require('chrome-launcher');
    return Launcher.getFirstInstallation();
  } catch {
    return undefined;
  }
}

/** @returns {Browsers['firefox']} */
function findFirefox() {
  const {HOME = '', LOCALAPPDATA = '', PROGRAMFILES = ''} = process.env;
  const executablePath =
    named('FIREFOX_PATH') ??
    inPath('firefox-esr', 'firefox') ??
    [
      '/Applications/Firefox.app/Contents/MacOS/firefox',
      join(HOME, 'Applications/Firefox.app/Contents/MacOS/firefox'),
      join(PROGRAMFILES, 'Mozilla Firefox/firefox.exe'),
      join(`${PROGRAMFILES} (x86)`, 'Mozilla Firefox/firefox.exe'),
      join(LOCALAPPDATA, 'Mozilla Firefox/firefox.exe'),
    ].find(runs);
  // As in Chromium: no process is kept ready for a next page.
  const extraPrefsFirefox = {'dom.ipc.processPrelaunch.enabled': false};
  return executablePath && {browser: 'firefox', executablePath, headless: true, extraPrefsFirefox};
}

/** @returns {Browsers['webkit']} */
function findWebKit() {
  if (process.platform !== 'linux') return undefined;
  const driver = inPath('WebKitWebDriver');
  const xvfb = inPath('Xvfb');
  const miniBrowser = ['webkit2gtk-4.1', 'webkitgtk-6.0', 'webkit2gtk-4.0']
    .flatMap((version) => libraryFolders().map((folder) => join(folder, version, 'MiniBrowser')))
    .find(runs);
  return driver && xvfb && miniBrowser && {driver, xvfb, miniBrowser};
}

/** Where distributions put programs that belong to a library: Debian by system type, others not. */
function libraryFolders() {
  const types = readdirSync('/usr/lib').filter((name) => name.endsWith('-linux-gnu'));
  return ['/usr/libexec', '/usr/lib', '/usr/lib64', ...types.map((type) => join('/usr/lib', type))];
}

/**
 * The path that an environment variable gives; a wrong one is said, not passed over.
 *
 * @param {string} variable
 */
function named(variable) {
  const path = process.env[variable];
  if (path && !runs(path)) throw new MissingBrowser(`${variable} names no program: ${path}`);
  return path || undefined;
}

/** @param {string[]} programs */
function inPath(...programs) {
  const folders = (process.env.PATH ?? '').split(delimiter);
  const ending = process.platform === 'win32' ? '.exe' : '';
  return programs.flatMap((program) => folders.map((f) => join(f, program + ending))).find(runs);
}

/** @param {string} path */
function runs(path) {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}
