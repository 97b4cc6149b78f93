/**
 * Starts nginx with the configuration in `hosting`, on this machine and as whoever runs this.
 */
import {execFileSync} from 'node:child_process';
import {once} from 'node:events';
import {existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync} from 'node:fs';
import {createServer} from 'node:net';
import {tmpdir, userInfo} from 'node:os';
import {join} from 'node:path';
import {createInterface} from 'node:readline';
import {fileURLToPath} from 'node:url';
import {end, start} from './test/children.mjs';

const configuration = fileURLToPath(new URL('../hosting/nginx.conf', import.meta.url));
const brotliModule = 'ngx_http_brotli_static_module.so';
const packages = 'nginx-light libnginx-mod-http-brotli-static';

/** Why nginx cannot be started here, in words; nothing if it can. */
export function nginxMissing() {
  const module = brotliPath();
  if (module && existsSync(module)) return undefined;
  return `nginx ${module ? `has no ${brotliModule}` : 'is not installed'} (Debian: apt-get install ${packages})`;
}

/**
 * Serves a folder as `hosting/nginx.conf` does, on free ports.
 *
 * @param {string} root
 * @param {{more?: string}} [options] - `more` is further configuration beside the server's own.
 */
export async function startNginx(root, {more = ''} = {}) {
  const prefix = mkdtempSync(join(tmpdir(), 'spotlight-nginx-'));
  const [port = 0, http2Port = 0] = await freePorts(2);
  mkdirSync(join(prefix, 'temporary'));
  writeFileSync(join(prefix, 'site.conf'), siteFor({root, port, http2Port, prefix}));
  writeFileSync(join(prefix, 'nginx.conf'), mainFor(prefix, more));
  const child = start('nginx', ['-p', prefix, '-c', join(prefix, 'nginx.conf'), '-e', 'stderr'], {
    stdio: ['ignore', 'ignore', 'pipe'],
  });
  await started(child);
  return {
    origin: `http://127.0.0.1:${port}`,
    /** The same without TLS over HTTP/2, for who knows that it is there. */
    http2Origin: `http://127.0.0.1:${http2Port}`,
    /** Ends it, and answers what it has written into its logs. */
    async close() {
      await end(child);
      const [access, errors] = ['access.log', 'error.log'].map((name) =>
        readFileSync(join(prefix, name), 'utf8'),
      );
      rmSync(prefix, {recursive: true, force: true});
      return {access, errors};
    },
  };
}

/**
 * Ports that nobody has just now.
 *
 * @param {number} count
 */
export async function freePorts(count) {
  const servers = Array.from({length: count}, () => createServer().listen(0, '127.0.0.1'));
  await Promise.all(servers.map((server) => once(server, 'listening')));
  const ports = servers.map(
    (server) => /** @type {import('node:net').AddressInfo} */ (server.address()).port,
  );
  await Promise.all(servers.map((server) => once(server.close(), 'close')));
  return ports;
}

/** What differs from one machine to another is changed, and nothing else. */
function siteFor({root, port, http2Port, prefix}) {
  const changes = {
    'listen 80;': `listen 127.0.0.1:${port};`,
    'listen [::]:80;': `listen 127.0.0.1:${http2Port} http2;`,
    'server_name klynge.example;': 'server_name 127.0.0.1;',
    'root /var/www/spotlight;': `root ${root};`,
    '/var/log/nginx/spotlight.log': join(prefix, 'access.log'),
    '/var/log/nginx/spotlight-error.log': join(prefix, 'error.log'),
  };
  let text = readFileSync(configuration, 'utf8');
  for (const [usual, here] of Object.entries(changes)) {
    if (text.split(usual).length !== 2)
      throw new Error(`hosting/nginx.conf must say once: ${usual}`);
    text = text.replace(usual, () => here);
  }
  return text;
}

function mainFor(prefix, more) {
  const temporary = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'].map(
    (name) => `  ${name}_temp_path ${join(prefix, 'temporary', name)};`,
  );
  const {uid, username} = userInfo();
  return `load_module ${brotliPath()};
${uid === 0 ? `user ${username};` : ''}
daemon off;
worker_processes auto;
pid ${join(prefix, 'pid')};
error_log stderr notice;
events { worker_connections 512; }
http {
${temporary.join('\n')}
  include ${join(prefix, 'site.conf')};
${more}
}
`;
}

/** Where Debian's nginx looks for its modules; nothing where there is no nginx. */
function brotliPath() {
  try {
    // What it was built with is told on the error stream.
    const told = execFileSync('sh', ['-c', 'nginx -V 2>&1'], {encoding: 'utf8'});
    const [, folder] = /--modules-path=(\S+)/.exec(told) ?? [];
    return folder && join(folder, brotliModule);
  } catch {
    return undefined;
  }
}

/** Waits until nginx answers, or fails with what it says. */
async function started(child) {
  const told = [];
  for await (const line of createInterface({input: child.stderr})) {
    told.push(line);
    if (!line.includes('start worker process ')) continue;
    // Nobody reads on, and nginx must not wait for that.
    child.stderr.resume();
    return;
  }
  throw new Error(`nginx did not start:\n${told.join('\n')}`);
}
