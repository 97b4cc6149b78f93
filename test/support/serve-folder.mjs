import {once} from 'node:events';
import {createServer} from 'node:http';
import {join} from 'node:path';
import {fileAt, reply} from '../../scripts/reply.mjs';

/**
 * Serves what a build has left in a folder, at a free port of this machine.
 *
 * @param {string} folder
 * @param {Record<string, string>} [headers] - What is sent along with every file.
 * @param {import('node:http').RequestListener} [watch] - Told of each request before it is answered.
 */
export async function serveFolder(folder, headers = {}, watch = () => undefined) {
  const server = createServer(async (request, response) => {
    watch(request, response);
    const {pathname} = new URL(request.url ?? '/', 'http://127.0.0.1');
    const name = pathname.endsWith('/') ? `${pathname}index.html` : pathname;
    const body = await fileAt(join(folder, name));
    if (body) await reply(request, response, {body, name, headers});
    else response.writeHead(404).end();
  });
  await once(server.listen(0, '127.0.0.1'), 'listening');
  const {port} = /** @type {import('node:net').AddressInfo} */ (server.address());
  return {
    origin: `http://127.0.0.1:${port}`,
    close() {
      server.closeAllConnections();
      server.close();
    },
  };
}
