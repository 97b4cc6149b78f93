/**
 * Compares a picture with the one that is kept, and draws what is different.
 */
import pixelmatch from 'pixelmatch';
import {PNG} from 'pngjs';
import sharp from 'sharp';

/** @typedef {import('./sheet.mjs').Picture} Picture */

/** How much of a picture may differ by next to nothing: processors round in their own ways. */
const unseen = {threshold: 0, share: 0.0002};
/** Nothing may differ by more than that. A shade between two of the steps that are kept may fall to either: 0.138. */
const seen = {threshold: 0.14, share: 0};
/** With other versions of Chromium or of fonts, letters and the ends of lines may move, but no box may. */
const roughly = {threshold: 0.03, share: 0.12, height: 0.03, scale: 16};

/**
 * @param {Picture} expected
 * @param {Picture} actual
 * @param {{exact: boolean}} how - Roughly is for pictures that were made with other versions.
 * @returns {Promise<string | undefined>} what is different, in words
 */
export async function difference(expected, actual, {exact}) {
  if (expected.height === actual.height && expected.data.equals(actual.data)) return undefined;
  if (!exact) return roughDifference(expected, actual);
  if (expected.height !== actual.height) return inHeight(expected, actual);

  for (const {threshold, share} of [seen, unseen]) {
    const {count} = match(expected, actual, threshold);
    const area = expected.width * expected.height;
    if (count > share * area) return `${count} of ${area} pixels are different`;
  }
  return undefined;
}

/**
 * The picture that is kept, the one that was taken, and where they differ, side by side.
 *
 * @param {Picture} expected
 * @param {Picture} actual
 * @returns {Buffer} a PNG file
 */
export function drawDifference(expected, actual) {
  const height = Math.max(expected.height, actual.height);
  const [before, now] = [expected, actual].map((picture) => padded(picture, height));
  const {drawing} = match(before, now, unseen.threshold);
  const gap = 16;
  const {width} = before;
  const png = new PNG({width: 3 * width + 2 * gap, height});
  png.data.fill(255);
  for (const [index, data] of [withAlpha(before), withAlpha(now), drawing].entries()) {
    const part = Object.assign(new PNG({width, height}), {data});
    PNG.bitblt(part, png, 0, 0, width, height, index * (width + gap), 0);
  }
  return PNG.sync.write(png);
}

/**
 * @param {Picture} expected
 * @param {Picture} actual
 */
async function roughDifference(expected, actual) {
  const height = Math.max(expected.height, actual.height);
  if (Math.abs(expected.height - actual.height) > roughly.height * height) {
    return inHeight(expected, actual);
  }
  const size = {
    width: Math.ceil(expected.width / roughly.scale),
    height: Math.ceil(expected.height / roughly.scale),
  };
  const [before, now] = await Promise.all([expected, actual].map((each) => shrunk(each, size)));
  const {count} = match(before, now, roughly.threshold);
  const area = before.width * before.height;
  if (count <= roughly.share * area) return undefined;
  return `${((100 * count) / area).toFixed(1)} % looks different from afar`;
}

/**
 * @param {Picture} picture
 * @param {{width: number, height: number}} size
 */
async function shrunk({width, height, data}, size) {
  const small = await sharp(data, {raw: {width, height, channels: 3}})
    .resize({...size, fit: 'fill', kernel: 'cubic'})
    .raw()
    .toBuffer();
  return {...size, data: small};
}

/**
 * @param {Picture} before
 * @param {Picture} now
 * @param {number} threshold
 */
function match(before, now, threshold) {
  const {width, height} = before;
  const drawing = Buffer.alloc(width * height * 4);
  // The edges of letters count too.
  const options = {threshold, includeAA: true};
  const count = pixelmatch(withAlpha(before), withAlpha(now), drawing, width, height, options);
  return {count, drawing};
}

/** @param {Picture} picture */
function withAlpha({width, height, data}) {
  const all = Buffer.alloc(width * height * 4, 255);
  for (let pixel = 0; pixel < width * height; pixel += 1) {
    data.copy(all, pixel * 4, pixel * 3, pixel * 3 + 3);
  }
  return all;
}

/**
 * @param {Picture} picture
 * @param {number} height
 */
function padded({width, data}, height) {
  const rest = Buffer.alloc(width * height * 3 - data.length, 128);
  return {width, height, data: Buffer.concat([data, rest])};
}

/**
 * @param {Picture} expected
 * @param {Picture} actual
 */
function inHeight(expected, actual) {
  return `expected ${expected.height} px of height, found ${actual.height}`;
}
