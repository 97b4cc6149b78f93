/**
 * Sheets: the pictures of a story at one width, one below the other in one WebP file without loss.
 */
import sharp from 'sharp';

/**
 * Pixels, three bytes each.
 *
 * @typedef {{width: number, height: number, data: Buffer}} Picture
 */

/** The line between two pictures of a sheet has this colour from edge to edge. */
const line = [255, 0, 255];
/** A colour that fills this part of a picture at least is kept exactly. */
const much = 1 / 1000;
/** Of other colours, the edges of letters above all, each channel keeps this many steps. */
const steps = 7;

/** Each value of a channel at the nearest step. */
const rough = Uint8Array.from(
  {length: 256},
  (_, value) => (Math.round((value * steps) / 255) * 255) / steps,
);

/**
 * A screenshot as we keep it: surfaces and lines exactly, the shades at the edges of letters roughly.
 * That halves the files, and the same screenshot always gives the same picture. It is shrunk here, as
 * a browser that draws smaller puts edges between pixels, now so and now so.
 *
 * @param {Uint8Array} png
 * @param {number} [scale]
 * @returns {Promise<Picture>}
 */
export async function fromScreenshot(png, scale = 1) {
  const {width} = await sharp(png).metadata();
  const {data, info} = await sharp(png)
    .removeAlpha()
    .resize({width: width * scale, kernel: 'linear'})
    .toColourspace('srgb')
    .raw()
    .toBuffer({resolveWithObject: true});
  const counts = countColours(data);
  const enough = info.width * info.height * much;
  const kept = new Set(
    [...counts].filter(([, count]) => count >= enough).map(([colour]) => colour),
  );
  for (let at = 0; at < data.length; at += 3) {
    if (kept.has(colourAt(data, at))) continue;
    for (let channel = at; channel < at + 3; channel += 1) data[channel] = rough[data[channel]];
  }
  return {width: info.width, height: info.height, data};
}

/** @param {Buffer} data @param {number} at */
const colourAt = (data, at) => (data[at] << 16) | (data[at + 1] << 8) | data[at + 2];

/**
 * How many pixels have each colour. Most have that of the pixel before, so a run is counted at once.
 *
 * @param {Buffer} data
 */
function countColours(data) {
  /** @type {Map<number, number>} */
  const counts = new Map();
  let start = 0;
  for (let at = 3; at <= data.length; at += 3) {
    const colour = colourAt(data, start);
    if (at < data.length && colourAt(data, at) === colour) continue;
    counts.set(colour, (counts.get(colour) ?? 0) + (at - start) / 3);
    start = at;
  }
  return counts;
}

/**
 * Puts pictures of one width below one another.
 *
 * @param {Picture[]} pictures
 * @returns {Promise<Buffer>} a WebP file
 */
export async function joined(pictures) {
  const [{width}] = pictures;
  const between = Buffer.alloc(width * 3, Buffer.from(line));
  const data = Buffer.concat(
    pictures.flatMap((picture, index) => (index > 0 ? [between, picture.data] : [picture.data])),
  );
  return sharp(data, {raw: {width, height: data.length / width / 3, channels: 3}})
    .webp({lossless: true, quality: 100, effort: 4})
    .toBuffer();
}

/**
 * Takes a sheet apart again.
 *
 * @param {Buffer} webp
 * @returns {Promise<Picture[]>}
 */
export async function parted(webp) {
  const {data, info} = await sharp(webp).removeAlpha().raw().toBuffer({resolveWithObject: true});
  const {width} = info;
  const between = Buffer.alloc(width * 3, Buffer.from(line));
  const pictures = [];
  let start = 0;
  for (let row = 0; row <= info.height; row += 1) {
    const at = row * between.length;
    if (row < info.height && !data.subarray(at, at + between.length).equals(between)) continue;
    const part = data.subarray(start, at);
    pictures.push({width, height: part.length / between.length, data: part});
    start = at + between.length;
  }
  return pictures;
}
