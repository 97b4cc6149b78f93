import {readFileSync} from 'node:fs';
import {brotliCompressSync} from 'node:zlib';
import {root} from './packages.mjs';

/** The scripts that pages load of ours. */
const scripts = [
  'spotlight.js',
  'spotlight-more.js',
  'spotlight-prerendered.js',
  'spotlight-map.js',
];

/**
 * What our scripts weigh as they are in `dist` now: bytes of brotli 11.
 *
 * @returns {Record<string, number>}
 */
export const weighScripts = () =>
  Object.fromEntries(
    scripts.map((name) => [name, brotliCompressSync(readFileSync(`${root}dist/${name}`)).length]),
  );
