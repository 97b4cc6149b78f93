import {PNG} from 'pngjs';
import {boxOf, open} from './measure.mjs';

/** Less land, or less sea, than this part of the picture is no map of Norway. */
const least = 0.08;

/**
 * Makes sure that a page draws what it is measured for, and tells how large its map is.
 *
 * @param {import('puppeteer-core').Browser} browser
 * @param {string} origin
 * @param {import('./measure.mjs').Case} what
 */
export async function checkDrawn(browser, origin, what) {
  const context = await browser.createBrowserContext();
  try {
    const page = await context.newPage();
    await open(page, origin, what);
    const {left, top, width, height} = await boxOf(page);
    const picture = await page.screenshot({clip: {x: left, y: top, width, height}});
    const {land, sea} = coloursOf(PNG.sync.read(Buffer.from(picture)));
    if (land < least || sea < least) {
      const found = `${(land * 100).toFixed()} % land and ${(sea * 100).toFixed()} % sea`;
      throw new Error(`${what.contender} draws no map: its picture has ${found}.`);
    }
    return {width, height};
  } finally {
    await context.close();
  }
}

/**
 * How much of a picture has the colours of land and of sea.
 *
 * @param {PNG} picture
 */
function coloursOf({data, width, height}) {
  let [land, sea] = [0, 0];
  for (let at = 0; at < data.length; at += 4) {
    const [red = 0, , blue = 0] = data.subarray(at, at + 3);
    if (blue - red >= 12 && red > 190) sea += 1;
    else if (red - blue >= 2 && red > 225) land += 1;
  }
  return {land: land / (width * height), sea: sea / (width * height)};
}
