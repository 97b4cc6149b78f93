import {createHash} from 'node:crypto';
import {hashedPath, type OutputFile} from './output.js';

/** What is known of a picture, and the files it is published as. */
export interface MeasuredPicture {
  readonly width?: number | undefined;
  readonly height?: number | undefined;
  /** The same picture in other formats and widths, best format first. */
  readonly sources: readonly {
    readonly path: string;
    readonly width: number;
    readonly type: string;
  }[];
}

type Sharp = typeof import('sharp').default;

/** The widths that pictures are offered in, in pixels, besides their own. */
const widths = [400, 800, 1600];
/** Formats that cameras and drawing programs leave behind, and that others are better than. */
const convertible = new Set(['jpeg', 'png', 'webp', 'tiff']);
const formats = [
  {ending: 'avif', type: 'image/avif', quality: 55},
  {ending: 'webp', type: 'image/webp', quality: 78},
] as const;

/** `sharp`, where it could be installed: it has to be built for each kind of machine. */
export async function loadSharp(): Promise<Sharp | undefined> {
  try {
    const {default: sharp} = await import('sharp');
    return sharp;
  } catch {
    return undefined;
  }
}

/**
 * Measures a picture, and makes it in modern formats and sizes.
 *
 * @param path - Its own, as seen from the published folder.
 */
export async function measurePicture(
  path: string,
  bytes: Buffer,
  sharp: Sharp,
): Promise<{picture: MeasuredPicture; files: OutputFile[]}> {
  const {format, pages = 1, autoOrient} = await sharp(bytes).metadata();
  const {width, height} = autoOrient;
  if (!convertible.has(format ?? '') || pages > 1) {
    return {picture: {width, height, sources: []}, files: []};
  }
  const hash = createHash('sha256').update(bytes).digest('hex');
  const offered = [...widths.filter((each) => each < width), ...(width <= 2000 ? [width] : [])];
  const made = formats.flatMap(({ending, type, quality}) =>
    offered.map(async (each) => {
      const name = hashedPath(path, hash).replace(/\.[^.]+$/, `-${each}.${ending}`);
      // What the camera noted (place, owner) is left out of the copies.
      const image = sharp(bytes).autoOrient().resize({width: each});
      const body = await image.toFormat(ending, {quality}).toBuffer();
      return {file: {path: name, body}, source: {path: name, width: each, type}};
    }),
  );
  const results = await Promise.all(made);
  // A copy that is larger than the original helps nobody.
  const better = results.filter(({file}) => file.body.length < bytes.length);
  return {
    picture: {width, height, sources: better.map(({source}) => source)},
    files: better.map(({file}) => file),
  };
}
