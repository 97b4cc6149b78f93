/**
 * The script on one page more than once: from two origins, in two versions, in two majors, in any order. The first that
 * comes stays and shows everything, the other says so once, and nothing is uncaught or refused.
 */
import assert from 'node:assert/strict';
import {readFileSync} from 'node:fs';
import {createHash} from 'node:crypto';
import {createServer} from 'node:http';
import {after, before, describe, it} from 'node:test';
import {browsersToTest} from '../../scripts/browsers.mjs';
import {version} from '../../dist/package/version.js';
import {files} from '../support/faults/documents.mjs';
import {servePages, startBrowser} from './open-page.mjs';

const built = (name) => readFileSync(new URL(`../../dist/${name}`, import.meta.url));
const {chromium, firefox} = await browsersToTest({headlessShell: true});
const pages = {
  'the same version from two origins': [version, version],
  'a newer version after an older one': [version, '0.2.0'],
  'an older version after a newer one': ['0.2.0', version],
  'another major': [version, '7.0.0'],
  'three majors': ['1.0.0', '2.0.0', '3.0.0'],
};

for (const [engine, found] of Object.entries({chromium, firefox}).filter(([, each]) => each)) {
  describe(`the script twice in ${engine}`, () => {
    let hosts;
    let site;
    let browser;

    before(async () => {
      hosts = await Promise.all([serveHost(), serveHost(), serveHost()]);
      const origins = hosts.map(({origin}) => origin);
      site = await servePages(
        Object.fromEntries(
          Object.values(pages).map((versions) => [pathOf(versions), pageOf(versions, origins)]),
        ),
      );
      browser = await startBrowser(found);
    });
    after(async () => {
      await browser?.close();
      site?.close();
      for (const host of hosts ?? []) host.close();
    });

    for (const [name, versions] of Object.entries(pages)) {
      it(`works with ${name}`, async () => {
        const {page, complaints, ...visit} = await openAll(pathOf(versions));
        const first = await page.evaluate(() => {
          const tags = ['card', 'quote', 'story', 'profile', 'directory', 'map', 'language'];
          return tags.map((tag) => customElements.get(`spotlight-${tag}`).version ?? 'none');
        });
        assert.deepEqual([...new Set(first.slice(0, 6))], [versions[0]]);

        await page.evaluate(() => {
          const toggle = document.querySelector('spotlight-language').shadowRoot;
          [...toggle.querySelectorAll('button')].find(({lang}) => lang === 'en').click();
        });
        await page.waitForFunction(() =>
          [...document.querySelectorAll('[src]:not(script)')].every(
            ({shadowRoot}) => shadowRoot.querySelector('article').lang === 'en',
          ),
        );
        const said = (list) => list.filter((text) => text.startsWith('Spotlight'));
        const others = versions.slice(1).filter((each) => each !== versions[0]);
        assert.deepEqual(
          said(complaints),
          others.map(
            (each) =>
              `Spotlight ${each}: this page already uses Spotlight ${versions[0]}, which stays.`,
          ),
        );
        assert.deepEqual(
          complaints.filter((text) => !said([text]).length),
          [],
        );
        assert.deepEqual(await visit.violations(), []);
        assert.deepEqual(await visit.globals(), []);
        await page.browserContext().close();
      });
    }

    /** Opens a page and waits until every element there is drawn, the map with its markers. */
    async function openAll(path) {
      const visit = await browser.open(site.origin + path);
      await visit.page.waitForFunction(() =>
        [...document.querySelectorAll('[src]:not(script)')].every(({localName, shadowRoot}) =>
          shadowRoot?.querySelector(localName === 'spotlight-map' ? '.marker' : 'article'),
        ),
      );
      return {
        page: visit.page,
        complaints: visit.complaints,
        violations: () => visit.violations(),
        globals: async () => (await visit.traces()).globals,
      };
    }
  });
}

const pathOf = (versions) => `/${versions.join('-')}`;
const scriptOf = (other) => built('spotlight.js').toString().replaceAll(version, other);
const hashOf = (text) => `sha384-${createHash('sha384').update(text).digest('base64')}`;

/** A strict page with every element, and a script of each version from an origin of its own. */
function pageOf(versions, origins) {
  const scripts = versions.map(
    (each, at) =>
      `<script type="module" src="${origins[at]}/${each}/spotlight.js" integrity="${hashOf(scriptOf(each))}" crossorigin></script>`,
  );
  const [host] = origins;
  const elements = [
    `<spotlight-map src="${host}/collection.json"></spotlight-map>`,
    `<spotlight-card src="${host}/fjell.json">Fjell</spotlight-card>`,
    `<spotlight-quote src="${host}/fjell.json"></spotlight-quote>`,
    `<spotlight-profile src="${host}/fjell.json"></spotlight-profile>`,
    `<spotlight-story src="${host}/story.json"></spotlight-story>`,
    `<spotlight-directory src="${host}/collection.json"></spotlight-directory>`,
    '<spotlight-language></spotlight-language>',
  ];
  const all = origins.join(' ');
  return {
    html: `<!doctype html><html lang="nb"><meta charset="utf-8"><title>Side</title><link rel="icon" href="${host}/icon.svg">
      <body>${elements.join('')}${scripts.join('')}</body></html>`,
    headers: {
      'Content-Security-Policy': `default-src 'none'; script-src ${all}; connect-src ${all}; img-src ${all}; require-trusted-types-for 'script'; trusted-types spotlight-lit`,
    },
  };
}

/** A host that has every version, and the documents. */
async function serveHost() {
  const server = createServer(({url = '/'}, response) => {
    const [, folder, name] = /^\/([\d.]+)\/(spotlight[\w-]*\.js)$/.exec(url) ?? [];
    response.setHeader('Access-Control-Allow-Origin', '*');
    if (files[url])
      return void response.setHeader('Content-Type', 'application/json').end(files[url]);
    if (!name) return void response.writeHead(204).end();
    response.setHeader('Content-Type', 'text/javascript');
    response.end(name === 'spotlight.js' ? scriptOf(folder) : built(name));
  });
  await new Promise((resolve) => server.listen(0, '127.0.0.1', () => resolve(undefined)));
  return {
    origin: `http://127.0.0.1:${server.address().port}`,
    close() {
      server.closeAllConnections();
      server.close();
    },
  };
}
