import {existsSync} from 'node:fs';
import {mkdir, mkdtemp, rename, rm, writeFile} from 'node:fs/promises';
import {join} from 'node:path';
import {fileURLToPath} from 'node:url';

/** A folder that goes away with node_modules, so that it never holds another version's Chromium. */
const cache = fileURLToPath(new URL('../../node_modules/.cache/', import.meta.url));
const home = join(cache, 'chromium');

/**
 * Unpacks the Chromium for Linux on x64 that the package @sparticuz/chromium holds.
 *
 * @returns {Promise<{executablePath: string, headless: 'shell', env: Record<string, string>} |
 *   undefined>} puppeteer's launch options, or nothing when the package is not installed
 */
export async function unpackChromium() {
  if (!existsSync(join(home, 'chromium')) && !(await unpack())) return undefined;
  const {LD_LIBRARY_PATH = ''} = process.env;
  const env = {
    ...process.env,
    LD_LIBRARY_PATH: [join(home, 'al2023/lib'), LD_LIBRARY_PATH].filter(Boolean).join(':'),
  };
  // A machine without a browser may have no list of fonts either.
  if (!existsSync('/etc/fonts/fonts.conf')) env.FONTCONFIG_FILE = join(home, 'fonts.conf');
  return {executablePath: join(home, 'chromium'), headless: 'shell', env};
}

/** @returns {Promise<boolean>} whether there is anything to unpack */
async function unpack() {
  await mkdir(cache, {recursive: true});
  const unfinished = await mkdtemp(join(cache, 'unpacking-'));
  // The package asks for these while it is loaded, and unpacks into the folder for temporary files.
  const before = {...process.env};
  process.env.AWS_EXECUTION_ENV = 'AWS_Lambda_nodejs22.x';
  process.env.TMPDIR = unfinished;
  try {
    const {default: chromium} = await import('@sparticuz/chromium');
    await chromium.executablePath();
    await writeFile(join(unfinished, 'fonts.conf'), fontList());
    await rename(unfinished, home);
    return true;
  } catch (error) {
    // Another run may have been quicker.
    if (existsSync(join(home, 'chromium'))) return true;
    if (error.code === 'ERR_MODULE_NOT_FOUND') return false;
    throw error;
  } finally {
    await rm(unfinished, {recursive: true, force: true});
    for (const name of ['AWS_EXECUTION_ENV', 'TMPDIR', 'FONTCONFIG_PATH', 'LD_LIBRARY_PATH']) {
      delete process.env[name];
      if (before[name] !== undefined) process.env[name] = before[name];
    }
  }
}

function fontList() {
  const folders = [join(home, 'fonts'), '/usr/share/fonts'].map((path) => `<dir>${path}</dir>`);
  return `<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "fonts.dtd">
<fontconfig>${folders.join('')}<cachedir>${join(home, 'font-cache')}</cachedir></fontconfig>
`;
}
