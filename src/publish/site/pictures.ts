import {describePath, describeValue, type Problem} from '../../data/problem.js';
import type {MeasuredPicture} from './picture-file.js';
import {isRelative, pathBetween, resolvePath} from './paths.js';

type Fields = Record<string, unknown>;

const pictureName = /\.(avif|gif|jpe?g|png|svg|webp)$/i;

/** A picture's file in the content, where it is one; `undefined` where it is not there. */
export type FindPicture = (file: string) => MeasuredPicture | undefined;

/** The files of the pictures in a document, each once. */
export function pictureFiles(document: unknown, file: string): string[] {
  const found = new Set<string>();
  walk(document, [], (picture) => {
    if (isLocal(picture['src'])) found.add(resolvePath(picture['src'], file).file);
    return picture;
  });
  return [...found].filter((path) => pictureName.test(path) && !path.startsWith('../'));
}

/** Fills in what a document does not say of its own pictures: how large they are, and where else they are to be had. */
export function fillPictures<Value>(
  document: Value,
  file: string,
  find: FindPicture,
): {document: Value; problems: Problem[]} {
  const problems: Problem[] = [];
  const filled = walk(document, [], (picture, path) => {
    const {src, width, height, sources} = picture;
    if (!isLocal(src)) return picture;
    const measured = find(resolvePath(src, file).file);
    if (!measured) {
      const expected = 'the path of a picture in the content’s folder';
      const found = `${describeValue(src)}, which is not there`;
      problems.push({path: describePath([...path, 'src']), expected, found});
      return picture;
    }
    // One of `sources` is no picture itself.
    if (picture['alt'] === undefined) return picture;
    const sized = width !== undefined && height !== undefined;
    return {
      ...picture,
      ...(!sized && measured.width && measured.height
        ? {width: measured.width, height: measured.height}
        : {}),
      ...(sources === undefined && measured.sources.length > 0
        ? {
            sources: measured.sources.map(({path: to, ...source}) => ({
              src: pathBetween(file, to),
              ...source,
            })),
          }
        : {}),
    };
  });
  return {document: filled as Value, problems};
}

type Path = readonly (string | number)[];

/** A copy in which each group of fields with a `src` is changed. */
function walk(
  value: unknown,
  path: Path,
  change: (picture: Fields, path: Path) => Fields,
): unknown {
  if (Array.isArray(value)) {
    return value.map((each, index) => walk(each, [...path, index], change));
  }
  if (typeof value !== 'object' || value === null) return value;
  const entries = Object.entries(value).map(([key, each]) => [
    key,
    walk(each, [...path, key], change),
  ]);
  const copy = Object.fromEntries(entries) as Fields;
  return 'src' in copy ? change(copy, path) : copy;
}

const isLocal = (src: unknown): src is string => typeof src === 'string' && isRelative(src);
