import {readFile} from 'node:fs/promises';
import {createServer} from 'node:http';
import {fileAt, reply} from './reply.mjs';
import {clusterSite, dist, hostSite, municipalitySite, partnerSite} from './sites.mjs';

/** @typedef {import('./reply.mjs').Request} Request */
/** @typedef {import('./reply.mjs').Response} Response */
/** @typedef {import('./sites.mjs').Site} Site */
/** @typedef {{host: number, partner: number, municipality: number, cluster: number}} Ports */
/** @typedef {{origin: string, close: () => Promise<void>}} Server - Where it answers, and how to stop it. */

/** @type {Ports} */
export const usualPorts = {host: 4100, partner: 4101, municipality: 4102, cluster: 4103};

/**
 * Any free port for each server, so that several sets of them can run side by side.
 *
 * @type {Ports}
 */
export const freePorts = {host: 0, partner: 0, municipality: 0, cluster: 0};

/**
 * Starts the demo servers on this machine: the widgets' host and the sites of a partner, of a
 * municipality and of a cluster. They serve what the build has left in `dist`.
 *
 * @param {object} [options]
 * @param {Ports} [options.ports] - A port that is taken gives way to the next free one; 0 is any free port.
 * @param {(request: Request, response: Response) => void} [options.watchHost] - Told of each request to the widgets' host,
 *   before it is answered.
 * @returns {Promise<Record<keyof Ports, Server> & Pick<Server, 'close'>>}
 */
export async function startServers({ports = usualPorts, watchHost} = {}) {
  await checkBuild();
  const host = await serve(hostSite(), ports.host, {watch: watchHost});
  const partner = await serve(partnerSite(), ports.partner, {host: host.origin});
  const municipality = await serve(municipalitySite(host.origin), ports.municipality, {
    host: host.origin,
  });
  const cluster = await serve(clusterSite(), ports.cluster, {host: host.origin});
  const servers = {host, partner, municipality, cluster};
  const close = async () => {
    await Promise.all(Object.values(servers).map((server) => server.close()));
  };
  return {...servers, close};
}

/** Says what to run when there is nothing to serve yet. */
async function checkBuild() {
  const needed = ['spotlight.js', 'integrity.json', 'site/profiles/partners.json'];
  for (const file of needed) {
    if (await fileAt(dist + file)) continue;
    throw new Error(`dist/${file} is missing. Build first: npm run build`);
  }
}

/**
 * @param {Site} site
 * @param {number} port
 * @param {object} options
 * @param {string} [options.host] - The widgets' host that the pages point to; the server itself if left out.
 * @param {(request: Request, response: Response) => void} [options.watch]
 * @returns {Promise<Server>}
 */
async function serve(site, port, {host, watch}) {
  const server = createServer();
  const origin = `http://127.0.0.1:${await listen(server, port)}`;
  server.on('request', (request, response) => {
    watch?.(request, response);
    answer(site, host ?? origin, request, response).catch((error) => {
      console.error(error);
      if (!response.headersSent) response.writeHead(500);
      response.end();
    });
  });
  const close = () =>
    /** @type {Promise<void>} */ (
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      })
    );
  return {origin, close};
}

/**
 * Listens on a port of this machine, or on the first free one after it, and tells which it became.
 *
 * @param {import('node:http').Server} server
 * @param {number} port
 * @returns {Promise<number>}
 */
function listen(server, port) {
  return new Promise((resolve, reject) => {
    server.once('error', (/** @type {NodeJS.ErrnoException} */ error) => {
      if (error.code !== 'EADDRINUSE' || port >= 65535) reject(error);
      else listen(server, port + 1).then(resolve, reject);
    });
    server.listen(port, '127.0.0.1', () => {
      server.removeAllListeners('error');
      resolve(/** @type {import('node:net').AddressInfo} */ (server.address()).port);
    });
  });
}

/**
 * @param {Site} site
 * @param {string} host
 * @param {Request} request
 * @param {Response} response
 */
async function answer(site, host, request, response) {
  if (request.method !== 'GET' && request.method !== 'HEAD') {
    return void response.writeHead(405, {Allow: 'GET, HEAD'}).end();
  }
  const path = pathOf(request.url ?? '');
  // Browsers ask for an icon unasked; "there is none" keeps their console quiet.
  if (path?.join() === 'favicon.ico') return void response.writeHead(204).end();

  const {version, build, integrity} = await builtNow();
  const {file, to, headers} = path ? site.find(path, [version, build]) : {headers: {}};
  if (to) return void response.writeHead(308, {Location: to}).end();
  const content = file && (await fileAt(file));
  if (!content) {
    return reply(request, response, {
      body: Buffer.from(site.missing),
      name: 'missing.html',
      headers: {...site.headers, ...headers, 'Cache-Control': 'no-store'},
      status: 404,
    });
  }
  const facts = {HOST: host, VERSION: build, INTEGRITY: integrity};
  return reply(request, response, {
    body: file.endsWith('.html') ? filled(content, facts) : content,
    name: file,
    headers: {...site.headers, ...headers},
  });
}

/**
 * The parts of the path that a request asks for, or nothing when it asks for what no site has: a
 * hidden file, or a way out of the folder.
 *
 * @param {string} url
 */
function pathOf(url) {
  try {
    const path = decodeURIComponent(url.replace(/[?#].*/s, ''));
    const parts = path.split('/').slice(1);
    return parts.some((part) => part.startsWith('.') || /[\\:\0]/.test(part)) ? undefined : parts;
  } catch {
    return undefined;
  }
}

/**
 * The version that the build has left, read anew for each request, so that a new build shows without
 * a restart.
 *
 * Pages ask for the `build` (`1.0.0+3f9ac2b1`) rather than the version: a browser keeps for ever what
 * it has from an address, and would hold the hash of a new build against the script of the last one.
 */
async function builtNow() {
  const [about, hashes] = await Promise.all([
    readFile(new URL('../package.json', import.meta.url), 'utf8'),
    readFile(`${dist}integrity.json`, 'utf8'),
  ]);
  /** @type {string} */
  const version = JSON.parse(about).version;
  /** @type {string} */
  const integrity = JSON.parse(hashes)['spotlight.js'];
  const hash = Buffer.from(integrity.replace('sha384-', ''), 'base64').toString('hex');
  return {version, build: `${version}+${hash.slice(0, 8)}`, integrity};
}

/**
 * A page with its placeholders filled in.
 *
 * @param {Buffer} page
 * @param {Record<string, string>} facts
 */
function filled(page, facts) {
  const text = page.toString().replace(/\{\{([A-Z]+)\}\}/g, (all, name) => facts[name] ?? all);
  return Buffer.from(text);
}
