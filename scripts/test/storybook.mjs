/**
 * The built Storybook, served on this machine for tests that visit its stories.
 */
import {once} from 'node:events';
import {createReadStream, existsSync} from 'node:fs';
import {readFile} from 'node:fs/promises';
import {createServer} from 'node:http';
import {extname, join, normalize} from 'node:path';
import {fileURLToPath} from 'node:url';

const folder = fileURLToPath(new URL('../../dist/storybook/', import.meta.url));

const contentTypes = {
  '.css': 'text/css',
  '.html': 'text/html',
  '.js': 'text/javascript',
  '.json': 'application/json',
  '.svg': 'image/svg+xml',
  '.woff2': 'font/woff2',
};

/** What Storybook says on its channel when a story goes wrong. That it has finished says nothing of that. */
export const failures = [
  'storyMissing',
  'storyErrored',
  'storyThrewException',
  'playFunctionThrewException',
  'unhandledErrorsWhilePlaying',
];

/**
 * Serves what the build has left in `dist/storybook`.
 *
 * @returns {Promise<{address: string, close: () => void}>}
 */
export async function serveStorybook() {
  checkBuild();
  const server = createServer(answer).listen(0, '127.0.0.1');
  await once(server, 'listening');
  const {port} = /** @type {import('node:net').AddressInfo} */ (server.address());
  const close = () => {
    server.closeAllConnections();
    server.close();
  };
  return {address: `http://127.0.0.1:${port}/`, close};
}

/**
 * What the built Storybook has of a kind.
 *
 * @param {'story' | 'docs'} type
 * @returns {Promise<{id: string, tags: string[]}[]>}
 */
export async function entries(type) {
  checkBuild();
  const index = JSON.parse(await readFile(`${folder}index.json`, 'utf8'));
  return Object.values(index.entries).filter((entry) => entry.type === type);
}

function checkBuild() {
  if (existsSync(`${folder}index.json`)) return;
  throw new Error('There is no dist/storybook: run `npm run build`.');
}

/**
 * What axe has found, one text for each place.
 *
 * @param {{result: {error?: unknown, violations?: object[]}}} report
 * @returns {string[]}
 */
export function violations({result}) {
  if (!result.violations) return [`axe failed: ${JSON.stringify(result.error)}`];
  return result.violations.flatMap(({id, help, nodes}) =>
    nodes.map(({html, target, failureSummary}) =>
      [
        `${id}: ${help}`,
        `at ${target.flat().join(' ')}: ${html}`,
        ...failureSummary.split('\n').slice(1),
      ].join('\n    '),
    ),
  );
}

/**
 * @param {import('node:http').IncomingMessage} request
 * @param {import('node:http').ServerResponse} response
 */
function answer({url = '/'}, response) {
  const {pathname} = new URL(url, 'http://127.0.0.1');
  const path = join(folder, normalize(pathname === '/' ? '/index.html' : decodeURI(pathname)));
  createReadStream(path)
    .once('open', () =>
      response.writeHead(200, {
        'content-type': contentTypes[extname(path)] ?? 'application/octet-stream',
        // One test is one build: nothing has to be asked for twice.
        'cache-control': 'max-age=600',
      }),
    )
    .once('error', () => response.writeHead(pathname === '/favicon.ico' ? 204 : 404).end())
    .pipe(response);
}
