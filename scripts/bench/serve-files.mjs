import {createServer} from 'node:http';
import {extname} from 'node:path';
import {brotliCompressSync} from 'node:zlib';

/** @type {Record<string, string>} */
const types = {
  '.css': 'text/css',
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript',
  '.json': 'application/json',
  '.mjs': 'text/javascript',
  '.svg': 'image/svg+xml',
  '.woff2': 'font/woff2',
};
/**
 * Serves files on this machine, each squeezed once (brotli 11) and never kept by the browser, so that every visit is a first
 * one. `asked` has what was asked for since it was last emptied, with its bytes.
 *
 * @param {(path: string) => string | Buffer | undefined} find - The file at a path.
 * @param {Map<string, number>} asked - Where another server counts too.
 */
export async function serveFiles(find, asked = new Map()) {
  /** @type {Map<string, Buffer | undefined>} */
  const squeezed = new Map();
  const server = createServer(({url = ''}, response) => {
    const {pathname} = new URL(url, 'http://localhost');
    if (!squeezed.has(pathname)) {
      const file = find(pathname);
      squeezed.set(pathname, file === undefined ? file : brotliCompressSync(file));
    }
    const body = squeezed.get(pathname);
    if (!body) return void response.writeHead(404).end();
    asked.set(pathname, body.length);
    const head = {
      'content-type': types[extname(pathname)] ?? 'text/html; charset=utf-8',
      'content-encoding': 'br',
      'cache-control': 'no-store',
      'access-control-allow-origin': '*',
      'timing-allow-origin': '*',
    };
    response.writeHead(200, head).end(body);
  });
  await new Promise((resolve) => server.listen(0, '127.0.0.1', () => resolve(undefined)));
  const {port} = /** @type {import('node:net').AddressInfo} */ (server.address());
  return {
    asked,
    origin: `http://127.0.0.1:${port}`,
    close: () => new Promise((resolve) => server.close(resolve).closeAllConnections()),
  };
}
