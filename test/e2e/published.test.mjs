/** Published pages in real browsers: whole without scripts, taken over without a jolt, and safe in a locked frame. */
import assert from 'node:assert/strict';
import {readFileSync} from 'node:fs';
import {createServer} from 'node:http';
import {extname, join} from 'node:path';
import {after, before, describe, it} from 'node:test';
import {fileURLToPath} from 'node:url';
import {browsersToTest} from '../../scripts/browsers.mjs';
import {publish} from '../support/publish.mjs';
import puppeteer from 'puppeteer-core';
import {iframeSnippet} from '../../dist/package/publish/snippets/iframe.js';
import {version} from '../../dist/package/version.js';
import {servePages} from './open-page.mjs';

const {chromium, firefox} = await browsersToTest({headlessShell: true});
const profiles = fileURLToPath(new URL('../../src/site/profiles/', import.meta.url));
const types = {
  '.css': 'text/css',
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript',
  '.json': 'application/json',
  '.svg': 'image/svg+xml',
};

/** Serves a folder to any origin, as a plain web server does. */
async function serveFolder(folder) {
  const server = createServer(({url = '/'}, response) => {
    try {
      const body = readFileSync(join(folder, decodeURIComponent(url)));
      const type = types[extname(url)] ?? 'application/octet-stream';
      response.writeHead(200, {'Content-Type': type, 'Access-Control-Allow-Origin': '*'});
      response.end(body);
    } catch {
      response.writeHead(url === '/favicon.ico' ? 204 : 404).end();
    }
  });
  await new Promise((resolve) => server.listen(0, '127.0.0.1', () => resolve(undefined)));
  const {port} = server.address();
  const close = () => {
    server.closeAllConnections();
    server.close();
  };
  return {origin: `http://127.0.0.1:${port}`, close};
}

const tags = 'spotlight-profile, spotlight-story, spotlight-directory, spotlight-card';

/** What a reader sees of the widget, white space as one space. */
const words = (page) =>
  page.$eval(tags, (element) => element.shadowRoot.textContent.replace(/\s+/g, ' ').trim());

/** Notes what stood on the page before any script of ours ran, and how far things moved. */
function watchFromTheStart() {
  globalThis.shift = 0;
  globalThis.policyViolations = [];
  document.addEventListener('securitypolicyviolation', (event) => {
    globalThis.policyViolations.push(`${event.violatedDirective}: ${event.blockedURI}`);
  });
  if (PerformanceObserver.supportedEntryTypes.includes('layout-shift')) {
    new PerformanceObserver((list) => {
      for (const {value} of list.getEntries()) globalThis.shift += value;
    }).observe({type: 'layout-shift', buffered: true});
  }
  new MutationObserver((_, observer) => {
    const element = document.querySelector(
      'spotlight-profile, spotlight-story, spotlight-directory, spotlight-card',
    );
    const heading = element?.shadowRoot?.querySelector('h2');
    if (!heading) return;
    globalThis.firstHeading = heading;
    observer.disconnect();
  }).observe(document, {childList: true, subtree: true});
}

let site;
let pages;
before(async () => {
  const {out, told, status} = await publish(profiles);
  assert.equal(status, 0, told);
  site = await serveFolder(out);
  pages = await servePages(pagesWith(site.origin));
});
after(() => {
  pages?.close();
  site?.close();
});

for (const [engine, options] of Object.entries({chromium, firefox}).filter(([, found]) => found)) {
  describe(`in ${engine}`, () => {
    let browser;
    before(async () => {
      browser = await puppeteer.launch(options);
    });
    after(() => browser?.close());

    const paths = [
      ...['organisations/kantega', 'projects/nattugla', 'stories/intervju-snofonn-data'],
      ...['organisations', 'embed/organisations/kantega'],
    ];
    for (const path of paths) {
      it(`${path} is taken over by the script as it stands, with nothing fetched twice`, async () => {
        const page = await browser.newPage();
        await page.evaluateOnNewDocument(watchFromTheStart);
        const requests = [];
        page.on('request', (request) => requests.push(request.url()));
        await page.goto(`${site.origin}/${path}.html`, {waitUntil: 'load'});
        await page.waitForFunction(
          // With what has drawn it, the server's style sheet goes.
          (selector) => !document.querySelector(selector).shadowRoot.querySelector('link, style'),
          {},
          tags,
        );
        const seen = await page.evaluate((selector) => {
          const {shadowRoot} = document.querySelector(selector);
          return {
            same: shadowRoot.querySelector('h2') === globalThis.firstHeading,
            sheets: shadowRoot.adoptedStyleSheets.length,
            serversSheets: shadowRoot.querySelectorAll('link, style').length,
            shift: globalThis.shift,
            violations: globalThis.policyViolations,
          };
        }, tags);
        assert.equal(seen.same, true);
        // A card has one sheet of its own, others have more; the server's is gone.
        assert.ok(seen.sheets > (path.startsWith('embed/') ? 0 : 3), String(seen.sheets));
        assert.equal(seen.serversSheets, 0);
        assert.equal(seen.shift, 0);
        assert.deepEqual(seen.violations, []);
        assert.deepEqual(
          requests.filter((address) => address.endsWith('.json')),
          [],
        );
        const others = requests.filter((address) => !address.endsWith('favicon.ico'));
        assert.deepEqual([...new Set(others)], others);
        const withScript = await words(page);
        await page.close();

        if (engine !== 'chromium') return;
        const plain = await browser.newPage();
        await plain.setJavaScriptEnabled(false);
        await plain.goto(`${site.origin}/${path}.html`, {waitUntil: 'load'});
        assert.equal(await words(plain), withScript);
        await plain.close();
      });
    }

    it('a locked frame gets the height that its content needs', async () => {
      const page = await browser.newPage();
      await page.goto(`${pages.origin}/frame`, {waitUntil: 'load'});
      await page.waitForFunction(() => {
        const {height} = document.querySelector('iframe').style;
        return height !== '' && height !== '480px';
      });
      const height = await page.$eval('iframe', (frame) => parseFloat(frame.style.height));
      assert.ok(height > 150 && height < 2000, String(height));
      await page.setViewport({width: 400, height: 800});
      await page.waitForFunction(
        (before) => parseFloat(document.querySelector('iframe').style.height) > before,
        {},
        height,
      );
      await page.close();
    });

    it('a frame of somebody else’s is not obeyed, nor is anything but a sane height', async () => {
      const page = await browser.newPage();
      await page.goto(`${pages.origin}/stranger`, {waitUntil: 'load'});
      await page.waitForFunction(() => globalThis.heard >= 1);
      const heights = await page.$$eval('iframe', (frames) =>
        frames.map(({style}) => style.height),
      );
      assert.deepEqual(heights, ['']);
      await page.close();
    });
  });
}

function pagesWith(origin) {
  const script = `<script src="${origin}/spotlight/${version}/spotlight-frame.js" defer></script>`;
  const frame = iframeSnippet({
    address: `${origin}/embed/organisations/kantega.html`,
    title: 'Kantega',
  });
  const told = `parent.postMessage({type: 'spotlight-height', height: 99}, '*')`;
  return {
    '/frame': {html: `<!doctype html><style>iframe { width: 100% }</style>${frame}${script}`},
    '/stranger': {
      html: `<!doctype html>${script}<script>
        globalThis.heard = 0;
        addEventListener('load', () => {
          addEventListener('message', () => { globalThis.heard += 1; });
          document.body.insertAdjacentHTML('beforeend', '<iframe src="/inside"></iframe>');
        });
      </script><body></body>`,
    },
    '/inside': {html: `<!doctype html><script>${told}</script>`},
  };
}
