/**
 * The kind of machine that pictures are made on: the Chromium that the lock file names, and fonts from
 * Debian's packages. Other fonts and another Chromium draw the same page a little differently.
 */
import {execFileSync} from 'node:child_process';
import {mkdtemp, writeFile} from 'node:fs/promises';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import puppeteer from 'puppeteer-core';
import {chromiumArgs, findBrowsers} from '../browsers.mjs';
import {unpackChromium} from '../test/unpack-chromium.mjs';

/** @typedef {Record<string, string>} Versions - of Chromium, and of each package of fonts */

/** Debian's packages of fonts that a picture may hold, and where they put them; the first one is the usual font. */
const fonts = {
  'fonts-inter': {family: 'Inter', folder: '/usr/share/fonts/opentype/inter'},
  'fonts-dejavu-core': {family: 'DejaVu Sans', folder: '/usr/share/fonts/truetype/dejavu'},
};

/**
 * Starts the browser that stories are shown in, and says which versions pictures are made with here;
 * in their place, why pictures cannot be made.
 *
 * @returns {Promise<{browser?: import('puppeteer-core').Browser, versions?: Versions, lacking?: string}>}
 */
export async function startMachine() {
  const lacking = await whatIsLacking();
  if (lacking) {
    const {chromium} = await findBrowsers();
    if (!chromium) return {lacking: 'there is no Chromium on this machine'};
    return {browser: await puppeteer.launch(chromium), lacking};
  }
  const chromium = await unpackChromium();
  const browser = await puppeteer.launch({
    ...chromium,
    args: [...chromiumArgs, '--no-sandbox', '--hide-scrollbars', '--force-color-profile=srgb'],
    env: {...chromium.env, FONTCONFIG_FILE: await fontList()},
  });
  const [, version] = (await browser.version()).split('/');
  return {browser, versions: {chromium: version, ...fontVersions()}};
}

/** @returns {Promise<string | undefined>} */
async function whatIsLacking() {
  if (process.platform !== 'linux' || process.arch !== 'x64') {
    return `pictures are made on Linux for x64, and this is ${process.platform} for ${process.arch}`;
  }
  const missing = Object.entries(fontVersions()).filter(([, version]) => version === 'none');
  if (missing.length > 0) {
    return `Debian's ${missing.map(([name]) => name).join(' and ')} would have to be installed`;
  }
  const found = await unpackChromium();
  return found ? undefined : 'the package @sparticuz/chromium would have to be installed';
}

/** @returns {Versions} */
function fontVersions() {
  return Object.fromEntries(Object.keys(fonts).map((name) => [name, versionOf(name)]));
}

/** @param {string} name - of a Debian package */
function versionOf(name) {
  try {
    const args = ['-W', '-f=${db:Status-Status} ${Version}', name];
    const [status, version = ''] = execFileSync('dpkg-query', args, {
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'ignore'],
    }).split(' ');
    return status === 'installed' ? version : 'none';
  } catch {
    return 'none';
  }
}

/**
 * Makes a list of our fonts alone, whatever else the machine has. Full hinting puts letters on whole
 * pixels, so that the same letter is the same pixels wherever it stands: pictures get much smaller.
 */
async function fontList() {
  const folder = await mkdtemp(join(tmpdir(), 'spotlight-fonts-'));
  const [usual] = Object.values(fonts);
  const folders = Object.values(fonts).map((font) => `<dir>${font.folder}</dir>`);
  const aliases = ['system-ui', 'sans-serif'].map(
    (name) => `<match target="pattern">
      <test name="family"><string>${name}</string></test>
      <edit name="family" mode="assign" binding="strong"><string>${usual.family}</string></edit>
    </match>`,
  );
  const path = join(folder, 'fonts.conf');
  await writeFile(
    path,
    `<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "fonts.dtd">
<fontconfig>
  ${folders.join('')}
  <cachedir>${folder}</cachedir>
  ${aliases.join('')}
  <match target="font">
    <edit name="antialias" mode="assign"><bool>true</bool></edit>
    <edit name="rgba" mode="assign"><const>none</const></edit>
    <edit name="hinting" mode="assign"><bool>true</bool></edit>
    <edit name="hintstyle" mode="assign"><const>hintfull</const></edit>
    <edit name="autohint" mode="assign"><bool>false</bool></edit>
  </match>
</fontconfig>
`,
  );
  return path;
}
