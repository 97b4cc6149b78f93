import {once} from 'node:events';
import {readFile} from 'node:fs/promises';
import {createServer} from 'node:http';
import {extname} from 'node:path';
import {fileURLToPath} from 'node:url';
import {text} from 'node:stream/consumers';
import {openWebKit} from './webkit-page.mjs';
import {startTabs} from '../e2e/open-page.mjs';

const here = fileURLToPath(new URL('.', import.meta.url));
const dist = fileURLToPath(new URL('../../dist/', import.meta.url));
const types = {'.js': 'text/javascript', '.mjs': 'text/javascript', '.json': 'application/json'};

/**
 * Serves a page under the strictest policy that tests itself: it has the script, and a module of `test/support` that ends
 * with `watch.report()`.
 *
 * @param {object} options
 * @param {string} options.module - The module, as a path from `test/support`.
 * @param {unknown} options.plan - What the page is told, as `watch.plan`.
 * @param {Record<string, () => void>} [options.posts] - What the page may ask of the test.
 * @param {boolean} [options.trustedTypes] - Whether the policy asks for them too; if left out it does.
 * @param {string} [options.host] - The origin that the script comes from, if not the page's own.
 * @param {(pathname: string, response: import('node:http').ServerResponse) => boolean} [options.intercept] - Whether the
 *   test answers a request itself.
 */
export async function serveSelfTest({
  module,
  plan,
  posts = {},
  intercept = () => false,
  trustedTypes = true,
  host = '',
}) {
  let tell;
  /** What the page has reported. */
  const report = new Promise((resolve) => (tell = resolve));
  const server = createServer(async (request, response) => {
    const {pathname} = new URL(request.url ?? '/', 'http://127.0.0.1');
    if (intercept(pathname, response)) return;
    if (pathname === '/')
      return void response
        .writeHead(200, headers(trustedTypes, host))
        .end(page(module, plan, host));
    if (request.method === 'POST') {
      const body = await text(request);
      if (pathname === '/report') tell(JSON.parse(body));
      else posts[pathname]?.();
      return void response.writeHead(204).end();
    }
    const folder = pathname.startsWith('/dist/') ? dist : here;
    const file = folder + pathname.replace(/^\/(dist|support)\//, '');
    const type = types[extname(file)];
    const body = type && (await readFile(file).catch(() => undefined));
    if (body) response.writeHead(200, {'content-type': type}).end(body);
    else response.writeHead(204).end();
  });
  await once(server.listen(0, '127.0.0.1'), 'listening');
  return {
    address: `http://127.0.0.1:${server.address().port}/`,
    report,
    close() {
      server.closeAllConnections();
      server.close();
    },
  };
}

const headers = (trustedTypes, host) => ({
  'content-type': 'text/html; charset=utf-8',
  'content-security-policy': [
    `default-src 'none'; script-src 'self' ${host} ${host.replace('127.0.0.1', 'localhost')}; img-src 'self'`,
    "connect-src 'self' http://127.0.0.1:* http://localhost:*",
    ...(trustedTypes ? ["require-trusted-types-for 'script'; trusted-types spotlight-lit"] : []),
  ].join('; '),
});

const page = (
  module,
  plan,
  host,
) => `<!doctype html><html lang="nb"><meta charset="utf-8"><title>Prøve</title>
<script type="application/json" id="plan">${JSON.stringify(plan).replaceAll('<', '\\u003c')}</script>
<script src="/support/watch.js"></script>
<script type="module" src="${host}/dist/spotlight.js" crossorigin="anonymous" referrerpolicy="no-referrer"></script>
<body><script type="module" src="/support/${module}"></script></body></html>`;

/**
 * Opens such a page in an engine and answers what it has reported.
 *
 * @param {string} engine
 * @param {object} found - What `browsersToTest` knows of it.
 * @param {Parameters<typeof serveSelfTest>[0]} options
 */
export async function runSelfTest(engine, found, options) {
  const browser = await startEngine(engine, found);
  try {
    return await runInTab(browser, options);
  } finally {
    await browser.close();
  }
}

/**
 * The same in a browser that is open already.
 *
 * @param {Awaited<ReturnType<typeof startEngine>>} browser
 * @param {Parameters<typeof serveSelfTest>[0]} options
 */
export async function runInTab(browser, options) {
  const served = await serveSelfTest(options);
  const tab = await browser.open(served.address);
  try {
    return await served.report;
  } finally {
    await tab.close();
    served.close();
  }
}

/** Starts an engine with pages that one can ask what an expression says; WebKit has one window for all of them. */
export async function startEngine(engine, found) {
  if (engine !== 'webkit') return startTabs(found);
  const window = await openWebKit(found);
  return {
    async open(/** @type {string} */ address) {
      await window.goto(address);
      return {
        ask: (/** @type {string} */ expression) => window.run(`return ${expression}`),
        close: () => Promise.resolve(),
        giveBack: () => Promise.resolve(),
      };
    },
    close: () => window.close(),
  };
}
