import {createHash} from 'node:crypto';
import {readFile} from 'node:fs/promises';
import {extname} from 'node:path';
import {promisify} from 'node:util';
import {brotliCompress, gzip} from 'node:zlib';

/** @typedef {import('node:http').IncomingMessage} Request */
/** @typedef {import('node:http').ServerResponse} Response */
/** @typedef {Record<string, string>} Headers */

/** @type {Record<string, string>} */
const types = {
  '.css': 'text/css; charset=utf-8',
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.svg': 'image/svg+xml; charset=utf-8',
  '.txt': 'text/plain; charset=utf-8',
  '.avif': 'image/avif',
  '.jpg': 'image/jpeg',
  '.png': 'image/png',
  '.webp': 'image/webp',
};

/** @type {Record<string, (body: Buffer) => Promise<Buffer>>} */
const compressors = {br: promisify(brotliCompress), gzip: promisify(gzip)};

/** What has been compressed so far, by content and coding: the same bytes are never squeezed twice. */
const compressed = new Map();

/**
 * The content of a file, or nothing when there is no such file.
 *
 * @param {string} path
 */
export async function fileAt(path) {
  try {
    return await readFile(path);
  } catch (error) {
    const {code = ''} = /** @type {NodeJS.ErrnoException} */ (error);
    if (['ENOENT', 'EISDIR', 'ENOTDIR', 'ENAMETOOLONG'].includes(code)) return undefined;
    throw error;
  }
}

/**
 * Sends a file's content the way a good web server does: with its type, compressed if the browser
 * wants that, and not at all if the browser has it already.
 *
 * @param {Request} request
 * @param {Response} response
 * @param {{body: Buffer, name: string, headers: Headers, status?: number}} content - `name` is the
 *   file's, whose ending gives the type.
 */
export async function reply(request, response, {body, name, headers, status = 200}) {
  const type = types[extname(name)] ?? 'application/octet-stream';
  // Weak: the tag stands for the content, however it is compressed.
  const etag = `W/"${createHash('sha256').update(body).digest('base64url').slice(0, 22)}"`;
  const isText = type.includes('charset');

  response.setHeaders(new Map(Object.entries(headers)));
  response.setHeader('X-Content-Type-Options', 'nosniff');
  if (isText) response.setHeader('Vary', 'Accept-Encoding');
  if (status === 200) {
    response.setHeader('ETag', etag);
    if (knows(request.headers['if-none-match'], etag)) return void response.writeHead(304).end();
  }

  const coding = isText ? codingFor(request.headers['accept-encoding']) : undefined;
  const bytes = coding ? await compress(body, coding, etag) : body;
  if (coding) response.setHeader('Content-Encoding', coding);
  response.writeHead(status, {'Content-Type': type, 'Content-Length': bytes.length});
  response.end(request.method === 'HEAD' ? undefined : bytes);
}

/**
 * Whether the browser says that it has this content.
 *
 * @param {string | undefined} header - `If-None-Match`.
 * @param {string} etag
 */
function knows(header = '', etag) {
  const strong = etag.replace('W/', '');
  return header.split(',').some((tag) => ['*', strong, etag].includes(tag.trim()));
}

/**
 * The best coding that both sides know.
 *
 * @param {string | undefined} header - `Accept-Encoding`, such as `gzip, br;q=0`.
 */
function codingFor(header = '') {
  const weights = new Map(
    header.split(',').map((part) => {
      const [coding = '', weight = 'q=1'] = part.toLowerCase().split(';');
      return [coding.trim(), Number(weight.replace('q=', ''))];
    }),
  );
  return Object.keys(compressors).find(
    (coding) => (weights.get(coding) ?? weights.get('*') ?? 0) > 0,
  );
}

/**
 * @param {Buffer} body
 * @param {string} coding
 * @param {string} etag
 * @returns {Promise<Buffer>}
 */
function compress(body, coding, etag) {
  const key = `${coding} ${etag}`;
  if (!compressed.has(key)) compressed.set(key, compressors[coding]?.(body));
  return compressed.get(key);
}
