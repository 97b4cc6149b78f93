import {brotliCompressSync} from 'node:zlib';
import {contenders} from './contenders.mjs';
import {land} from './files.mjs';

/** @typedef {{code: number, land: number, all: number}} Bytes - `land` is the basemap, where it is a file of its own. */

/**
 * What each page loads before it has any points, in bytes of brotli 11.
 *
 * @param {Map<string, Buffer>} files
 * @returns {Record<keyof typeof contenders, Bytes>}
 */
export function weigh(files) {
  const bytes = (/** @type {string} */ path) =>
    brotliCompressSync(files.get(path) ?? Buffer.alloc(0)).length;
  const weighed = Object.entries(contenders).map(([key, contender]) => {
    const paths = Object.keys(contender.code);
    const code = paths.reduce((sum, path) => sum + bytes(path), 0);
    const apart = contender.bringsLand ? 0 : bytes(land);
    return [key, {code, land: apart, all: code + apart}];
  });
  return Object.fromEntries(weighed);
}
