import {createServer} from 'node:http';
import {extname} from 'node:path';
import {brotliCompressSync, constants} from 'node:zlib';
import {contenders} from './contenders.mjs';

/** @type {Record<string, string>} */
const types = {
  '.css': 'text/css',
  '.geojson': 'application/geo+json',
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript',
  '.json': 'application/json',
  '.mjs': 'text/javascript',
};

/**
 * Serves the contenders' pages and files, squeezed beforehand, so that what is measured is the browser's work.
 *
 * @param {Map<string, Buffer>} files
 */
export async function serve(files) {
  const quick = {params: {[constants.BROTLI_PARAM_QUALITY]: 5}};
  const squeezed = new Map(
    [...files].map(([path, body]) => [path, brotliCompressSync(body, quick)]),
  );
  const server = createServer(({url = ''}, response) => {
    const {pathname, searchParams} = new URL(url, 'http://localhost');
    const body = squeezed.get(pathname);
    if (body) return send(response, pathname, body, {'content-encoding': 'br'});
    const page = pageOf(pathname.slice(1), searchParams);
    if (page) return send(response, `${pathname}.html`, page);
    response.writeHead(404).end();
  });
  await new Promise((resolve) => server.listen(0, '127.0.0.1', () => resolve(undefined)));
  const {port} = /** @type {import('node:net').AddressInfo} */ (server.address());
  return {
    origin: `http://127.0.0.1:${port}`,
    close: () => new Promise((resolve) => server.close(resolve).closeAllConnections()),
  };
}

/**
 * @param {string} name
 * @param {URLSearchParams} parameters
 */
function pageOf(name, parameters) {
  const contender = Object.entries(contenders).find(([key]) => key === name)?.[1];
  if (!contender) return undefined;
  const [width, height] = ['width', 'height'].map((side) => Number(parameters.get(side) ?? 0));
  return `<!doctype html>
    <html lang="nb" style="--width: ${width}px; --height: ${height}px">
    <meta charset="utf-8">
    <meta name="viewport" content="width=device-width">
    <title>${contender.name}</title>
    <style>body { margin: 0 }</style>
    ${contender.body(Number(parameters.get('count')))}`;
}

/**
 * @param {import('node:http').ServerResponse} response
 * @param {string} path
 * @param {string | Buffer} body
 * @param {Record<string, string>} [headers]
 */
function send(response, path, body, headers = {}) {
  const type = types[extname(path)] ?? 'application/octet-stream';
  response
    .writeHead(200, {'content-type': type, 'cache-control': 'no-store', ...headers})
    .end(body);
}
