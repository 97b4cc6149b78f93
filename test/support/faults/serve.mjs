import {once} from 'node:events';
import {createServer} from 'node:http';
import {httpFaults} from './http-faults.mjs';
import {oddFaults} from './odd-faults.mjs';
import {socketFaults} from './socket-faults.mjs';

/** Everything that servers do wrong. */
export const faults = [...httpFaults, ...socketFaults, ...oddFaults];

/**
 * Starts a server for each fault, since browsers open only a few connections to one. Once they are told to mend, all of
 * them answer well.
 *
 * @param {Record<string, Buffer>} files - The good answers, by their path.
 * @param {import('./http-faults.mjs').Fault[]} chosen
 */
export async function serveFaults(files, chosen = faults) {
  let mended = false;
  const running = await Promise.all(chosen.map((fault) => start(fault, files, () => mended)));
  return {
    faults: running.map(({fault, port, counts}) => ({
      ...fault,
      counts,
      origin: `http://127.0.0.1:${port}`,
    })),
    mend() {
      mended = true;
    },
    close() {
      for (const {server} of running) {
        server.closeAllConnections();
        server.close();
      }
    },
  };
}

async function start(fault, files, mended) {
  /** How often each file has been asked for, before the servers were mended. */
  const counts = new Map();
  const server = createServer({keepAlive: false}, (request, response) => {
    const [path = ''] = (request.url ?? '').split('?');
    const body = files[path];
    if (!body) return void response.writeHead(404).end();
    // Whoever leaves early is no failure here.
    response.on('error', () => undefined);
    if (mended()) {
      return void response
        .writeHead(200, {'access-control-allow-origin': '*', connection: 'close'})
        .end(body);
    }
    const turn = (counts.get(path) ?? 0) + 1;
    counts.set(path, turn);
    fault.answer({request, response, socket: request.socket, turn, body, path});
  });
  server.on('connection', (socket) => socket.on('error', () => undefined));
  await once(server.listen(0), 'listening');
  return {fault, server, counts, port: server.address().port};
}
