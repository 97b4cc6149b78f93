import {createHash} from 'node:crypto';
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
  const {br, gz} =
    typeof body === 'string' ? ofText(body, bytes, thorough) : ofScript(bytes, thorough);
  return [
    {path: `${path}.br`, body: br},
    {path: `${path}.gz`, body: gz},
  ];
}

interface Copies {
  readonly br: Buffer;
  readonly gz: Buffer;
}

let latest: (Copies & {text: string}) | undefined;

/** A document and its hashed copy come one after the other. */
function ofText(text: string, bytes: Buffer, thorough: boolean): Copies {
  if (latest?.text !== text) latest = {text, ...compressed(bytes, thorough)};
  return latest;
}

const scripts = new Map<string, Copies>();

/** Our scripts are the same whenever a process publishes, and take longer than a small website. */
function ofScript(bytes: Buffer, thorough: boolean): Copies {
  const hash = createHash('sha256').update(bytes).digest('base64') + String(thorough);
  const copies = scripts.get(hash) ?? compressed(bytes, thorough);
  scripts.set(hash, copies);
  return copies;
}

const compressed = (bytes: Buffer, thorough: boolean): Copies => ({
  br: brotli(bytes, thorough),
  gz: gzipSync(bytes, {level: 9}),
});

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
