/**
 * The privacy sheet beside a host that would like to know its readers. It sets a cookie with every file, and hears, on every
 * page, in every engine: no cookie, no `Referer`, and nothing that the sheet does not list, but all of that. Nobody else is
 * asked for anything, and nothing stays in the browser.
 */
import assert from 'node:assert/strict';
import {mkdtempSync, readdirSync, rmSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {after, before, describe, it} from 'node:test';
import {browsersToTest} from '../../scripts/browsers.mjs';
import {freePorts, startServers} from '../../scripts/servers.mjs';
import {documentedRequest, expectedRequests} from '../../scripts/statements/requests.mjs';
import {iframeSnippet} from '../../dist/package/publish/snippets/iframe.js';
import {nosyHost} from '../support/nosy-host.mjs';
import {contentFolder, publish} from '../support/publish.mjs';
import {readToEnd} from '../support/read-to-end.mjs';
import {serveFolder} from '../support/serve-folder.mjs';
import {traces} from '../support/traces.mjs';
import {openWebKit} from '../support/webkit-page.mjs';
import {servePages, startBrowser} from './open-page.mjs';

const found = await browsersToTest();
const tags = ['card', 'quote', 'story', 'profile', 'directory', 'map', 'language'];
const sites = /** @type {const} */ (['partner', 'municipality', 'cluster']);
/** Pages of the host's own, which are drawn by a server, and the one that hands out codes. */
const hostPages = [
  'embed/',
  'profiles/organisations/kantega.html',
  'profiles/stories/intervju-kantega.html',
  'profiles/projects.html',
  'profiles/directory.html',
];

for (const [engine, options] of Object.entries(found)) {
  describe(`in ${engine}, a host that sets cookies`, () => {
    const {heard, watch} = nosyHost();
    let servers;
    let browser;
    let folder;
    let place;
    let pages;

    before(async () => {
      servers = await startServers({ports: freePorts, watchHost: watch});
      place = mkdtempSync(join(tmpdir(), 'spotlight-privacy-'));
      const out = join(place, 'out');
      folder = await serveFolder(out, {'Access-Control-Allow-Origin': '*'}, watch);
      const {status, told} = await publish(fjellsContent(), ['--base', `${folder.origin}/`], out);
      assert.equal(status, 0, told);
      pages = await servePages({'/frame': {html: framing(folder.origin)}});
      browser = await (engine === 'webkit' ? startWebKit(options) : startPuppeteer(options));
    });
    after(async () => {
      await browser?.close();
      pages?.close();
      folder?.close();
      if (place) rmSync(place, {recursive: true, force: true});
      await servers?.close();
    });

    /** What the host has heard since, as the sheet calls it; whatever the sheet does not list is a complaint. */
    function listed(since, where) {
      const {origin} = servers.host;
      return heard.slice(since).map(({path}) => {
        const request = documentedRequest(origin + path, {host: origin});
        assert.ok(request, `${where} asks for ${path}`);
        return request.id;
      });
    }

    it('hears of no reader, on any page of others, and leaves nothing there', async () => {
      const made = new Set();
      for (const site of sites) {
        for (const name of htmlIn(site)) {
          const since = heard.length;
          const page = await browser.open(`${servers[site].origin}/${name}`);
          await readToEnd(page);
          assert.deepEqual(await page.evaluate(traces), [], `${site}/${name}`);
          const own = [servers[site].origin, servers.host.origin];
          const others = await page.evaluate(originsAsked);
          assert.deepEqual(
            others.filter((origin) => !own.includes(origin)),
            [],
            name,
          );
          for (const id of listed(since, `${site}/${name}`)) made.add(id);
          // What goes to others than the host too, as far as the browser tells of it.
          for (const address of await page.foreignRequests()) {
            const request = documentedRequest(address, {host: servers.host.origin});
            const isIcon = address === `${servers.host.origin}/icon.svg`;
            assert.ok(request ?? isIcon, `${site}/${name} asks for ${address}`);
            if (request) made.add(request.id);
          }
          await page.done();
        }
      }
      for (const {id} of expectedRequests(tags)) assert.ok(made.has(id), `nobody asked for: ${id}`);
      assert.deepEqual(
        heard.filter(({cookie, referer}) => cookie ?? referer),
        [],
      );
    });

    it('hears of no reader from inside a locked frame', async () => {
      const since = heard.length;
      const page = await browser.open(`${pages.origin}/frame`);
      await readToEnd(page);
      const asked = () => heard.slice(since);
      const end = Date.now() + 8_000;
      while (!asked().some(({path}) => isPicture(path)) && Date.now() < end) {
        await page.evaluate(traces);
      }
      assert.ok(
        asked().some(({path}) => isPicture(path)),
        'the frame shows no picture',
      );
      assert.deepEqual(
        asked().filter(({cookie, referer}) => cookie ?? referer),
        [],
      );
      assert.deepEqual(await page.evaluate(traces), []);
      await page.done();
    });

    it('is asked for its own files alone, by pages of its own', async () => {
      for (const path of hostPages) {
        const page = await browser.open(`${servers.host.origin}/${path}`);
        await readToEnd(page);
        const asked = await page.evaluate(originsAsked);
        assert.deepEqual(asked, [servers.host.origin], path);
        const kept = await page.evaluate(traces);
        // The cookie is the host's own doing, on its own page.
        assert.deepEqual(
          kept.filter((trace) => trace !== 'cookie: reader=1'),
          [],
          path,
        );
        await page.done();
      }
    });
  });
}

/** Whom a page has asked for anything, each once. Runs in the page. */
const originsAsked = () => {
  const asked = performance.getEntriesByType('resource').map(({name}) => name);
  return [
    ...new Set(asked.filter((name) => name.startsWith('http')).map((name) => new URL(name).origin)),
  ];
};

const isPicture = (/** @type {string} */ path) => path.endsWith('.svg');

const htmlIn = (/** @type {string} */ site) =>
  readdirSync(new URL(`../../dist/site/${site}/`, import.meta.url)).filter((name) =>
    name.endsWith('.html'),
  );

/** An organisation with a logo, to be published. */
const fjellsContent = () =>
  contentFolder({
    'organisations/fjell.json': {
      type: 'organisation',
      id: 'fjell',
      name: 'Fjell',
      logo: {src: '../images/fjell.svg', alt: 'Fjell'},
    },
    'images/fjell.svg':
      '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 2 1"><path d="M0 0h2v1z"/></svg>',
  });

/** A website that lets only frames in. */
const framing = (
  /** @type {string} */ host,
) => `<!doctype html><html lang="nb"><meta charset="utf-8">
<title>Ramme</title>${iframeSnippet({
  address: `${host}/embed/organisations/fjell.html`,
  title: 'Fjell',
})}`;

async function startPuppeteer(options) {
  const browser = await startBrowser(options);
  return {
    close: browser.close,
    async open(address) {
      const visit = await browser.open(address);
      const {page} = visit;
      return {
        evaluate: (inPage) => page.evaluate(inPage),
        foreignRequests: async () => visit.foreignRequests,
        done: () => page.browserContext().close(),
      };
    },
  };
}

/** One window for all pages, since its driver has no more: what one page left, the next would show. */
async function startWebKit(programs) {
  const window = await openWebKit(programs);
  return {
    close: window.close,
    async open(address) {
      await window.goto(address);
      return {
        evaluate: window.evaluate,
        foreignRequests: () =>
          window.evaluate(() =>
            performance
              .getEntriesByType('resource')
              .map(({name}) => name)
              .filter((name) => !name.startsWith(`${location.origin}/`)),
          ),
        done: () => Promise.resolve(),
      };
    },
  };
}
