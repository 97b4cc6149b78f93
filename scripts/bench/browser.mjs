import puppeteer from 'puppeteer-core';
import {findBrowsers} from '../browsers.mjs';

/**
 * Starts the Chromium that is on this machine, with WebGL drawn by the processor where there is no other.
 *
 * @returns {Promise<import('puppeteer-core').Browser>}
 */
export async function startChromium() {
  const {chromium} = await findBrowsers();
  if (!chromium) throw new Error('There is no Chromium on this machine: set CHROME_PATH.');
  const args = [...chromium.args, '--hide-scrollbars', '--enable-unsafe-swiftshader'];
  return puppeteer.launch({...chromium, args});
}

/**
 * What draws WebGL in this browser.
 *
 * @param {import('puppeteer-core').Browser} browser
 */
export async function rendererOf(browser) {
  const page = await browser.newPage();
  try {
    return await page.evaluate(() => {
      const gl = document.createElement('canvas').getContext('webgl2');
      const names = gl?.getExtension('WEBGL_debug_renderer_info');
      return gl && names ? String(gl.getParameter(names.UNMASKED_RENDERER_WEBGL)) : 'none';
    });
  } finally {
    await page.close();
  }
}
