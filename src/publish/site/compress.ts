import {brotliCompressSync, constants, gzipSync} from 'node:zlib';
import type {OutputFile} from './output.js';

const textual = /\.(css|html|js|json|jsonld|svg|txt|xml)$/;
/** What fits into one packet anyway is not worth a second file (Ethernet's 1,500 bytes less headers). */
const smallest = 1400;
/** Up to here the best that brotli can do takes some hundredths of a second; beyond, seconds. */
const largestForBest = 256 * 1024;

/**
 * The compressed copies of a file that a web server may send in its place: `.br` and `.gz`. Pictures have none.
 *
 * @param thorough - Whether to take twenty times as long for files that are 12 % smaller.
 */
export function compressedCopies({path, body}: OutputFile, thorough: boolean): OutputFile[] {
  if (!textual.test(path)) return [];
  const bytes = Buffer.from(body as string);
  if (bytes.length < smallest) return [];
  // A document and its hashed copy come one after the other.
  if (latest?.body !== body) {
    latest = {body, br: brotli(bytes, thorough), gz: gzipSync(bytes, {level: 9})};
  }
  return [
    {path: `${path}.br`, body: latest.br},
    {path: `${path}.gz`, body: latest.gz},
  ];
}

let latest: {body: OutputFile['body']; br: Buffer; gz: Buffer} | undefined;

function brotli(bytes: Buffer, thorough: boolean): Buffer {
  const best = thorough && bytes.length <= largestForBest;
  return brotliCompressSync(bytes, {
    params: {
      [constants.BROTLI_PARAM_QUALITY]: best ? 11 : 9,
      [constants.BROTLI_PARAM_SIZE_HINT]: bytes.length,
      // A window as large as the file: the usual one takes longer to set up than a page to compress.
      [constants.BROTLI_PARAM_LGWIN]: Math.min(
        22,
        Math.max(10, Math.ceil(Math.log2(bytes.length + 16))),
      ),
      [constants.BROTLI_PARAM_MODE]: constants.BROTLI_MODE_TEXT,
    },
  });
}
