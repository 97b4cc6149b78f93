/**
 * What stories, profiles and directories are drawn by, and profiles with mistakes are read by: it comes once a page needs it, and
 * only if it is ours.
 */
import assert from 'node:assert/strict';
import {mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {after, before, describe, it} from 'node:test';
import {fileURLToPath} from 'node:url';
import {browsersToTest} from '../../scripts/browsers.mjs';
import {serveFolder} from '../support/serve-folder.mjs';
import {servePages, startBrowser} from './open-page.mjs';

const {chromium, firefox} = await browsersToTest({headlessShell: true});
const dist = fileURLToPath(new URL('../../dist/', import.meta.url));
const built = (name) => readFileSync(dist + name, 'utf8');
const {'spotlight.js': integrity} = JSON.parse(built('integrity.json'));
const more = 'spotlight-more.js';

for (const [engine, options] of Object.entries({chromium, firefox}).filter(([, found]) => found)) {
  describe(`what comes later, in ${engine}`, () => {
    let folder;
    let host;
    let pages;
    let browser;

    before(async () => {
      folder = mkdtempSync(join(tmpdir(), 'spotlight-later-'));
      symlinkSync(dist, join(folder, 'ours'));
      mkdirSync(join(folder, 'tampered'));
      symlinkSync(`${dist}spotlight.js`, join(folder, 'tampered/spotlight.js'));
      host = await serveFolder(folder, {
        'Access-Control-Allow-Origin': '*',
        'Cache-Control': 'no-store',
      });
      pages = await servePages(pagesWith(host.origin));
      browser = await startBrowser(options);
    });
    after(async () => {
      await browser?.close();
      pages?.close();
      host?.close();
      rmSync(folder, {recursive: true, force: true});
    });

    const tamper = () => replaceLater(`globalThis.tampered = true;${built(more)}`);
    const mend = () => replaceLater(built(more));
    const replaceLater = (code) => writeFileSync(join(folder, 'tampered', more), code);
    const asked = ({requests}) =>
      requests.filter((address) => address.endsWith('.js')).map((each) => each.split('/').at(-1));
    const open = (path) => browser.open(`${pages.origin}${path}`);
    const drawn = ({page}, tag) => page.waitForSelector(`${tag} >>> article`);

    it('is not asked for by cards, quotes and the toggle', async () => {
      const visit = await open('/card');
      await drawn(visit, 'spotlight-card');
      await drawn(visit, 'spotlight-quote');
      await visit.page.waitForNetworkIdle();
      assert.deepEqual(asked(visit), ['spotlight.js']);
    });

    it('is asked for once, by all elements together, under the strictest policy', async () => {
      const visit = await open('/all');
      for (const tag of ['story', 'profile', 'directory']) await drawn(visit, `spotlight-${tag}`);
      assert.deepEqual([...new Set(asked(visit))].sort(), ['spotlight-more.js', 'spotlight.js']);
      assert.deepEqual(await visit.violations(), []);
      assert.deepEqual(visit.complaints, []);
      assert.deepEqual((await visit.traces()).globals, []);
      const links = await visit.page.$$eval('spotlight-story', (stories) =>
        stories.flatMap(({shadowRoot}) => [...shadowRoot.querySelectorAll('link')]),
      );
      assert.deepEqual(links, []);
    });

    it('is asked for by a card whose profile has a mistake, which then loses no more than that', async () => {
      const visit = await open('/broken');
      await drawn(visit, 'spotlight-card');
      assert.deepEqual(asked(visit), ['spotlight.js', more]);
      const {paths, name} = await visit.page.evaluate(() => ({
        paths: globalThis.paths,
        name: document.querySelector('spotlight-card').shadowRoot.querySelector('.name').innerText,
      }));
      assert.deepEqual({paths, name}, {paths: ['founded'], name: 'Fjell'});
    });

    it('leaves the fallback of such a card where it is not ours, and another try mends it', async () => {
      tamper();
      const visit = await open('/broken-and-tampered');
      const retry = await visit.page.waitForSelector('spotlight-card >>> .retry');
      assert.equal(await visit.page.evaluate(() => globalThis.tampered), undefined);
      assert.equal(await visit.page.$eval('spotlight-card a', (a) => a.checkVisibility()), true);
      mend();
      await retry.click();
      await drawn(visit, 'spotlight-card');
    });

    it('leaves elements usable before it is there: defined, with the properties that they were given', async () => {
      const visit = await open('/early');
      await drawn(visit, 'spotlight-directory');
      assert.deepEqual(await visit.page.evaluate(() => globalThis.seen), {
        defined: true,
        loads: ['partners'],
      });
      const rows = await visit.page.$eval(
        'spotlight-directory',
        ({shadowRoot}) => shadowRoot.querySelectorAll('.row').length,
      );
      assert.equal(rows, 1);
    });

    it('serves an element that the page moves while it is on its way', async () => {
      const visit = await open('/moved');
      await drawn(visit, 'main spotlight-story');
      assert.deepEqual(visit.complaints, []);
    });

    it('is refused when it is not what was built: the fallback stays, and another try mends it', async () => {
      tamper();
      const visit = await open('/tampered');
      const retry = await visit.page.waitForSelector('spotlight-story >>> .retry');
      assert.equal(await visit.page.evaluate(() => globalThis.tampered), undefined);
      assert.equal(await visit.page.evaluate(() => globalThis.reason), 'unreachable');
      const fallback = await visit.page.$eval('spotlight-story a', (link) =>
        link.checkVisibility(),
      );
      assert.equal(fallback, true);
      mend();
      await retry.click();
      await drawn(visit, 'spotlight-story');
    });
  });
}

function pagesWith(host) {
  const script = (folder) =>
    `<script type="module" src="${host}/${folder}/spotlight.js" integrity="${integrity}" crossorigin="anonymous"></script>`;
  const profiles = `${host}/ours/site/profiles`;
  const story = `<spotlight-story src="${profiles}/stories/intervju-kantega.json"><a href="/">Kantega</a></spotlight-story>`;
  const directory = `<spotlight-directory src="${profiles}/partners.json"></spotlight-directory>`;
  const profile = `<spotlight-profile src="${profiles}/organisations/kantega.json"></spotlight-profile>`;
  const card = profile.replaceAll('-profile ', '-card ').replaceAll('-profile>', '-card>');
  const quote = story.replaceAll('spotlight-story', 'spotlight-quote');
  const broken = `<spotlight-card><a href="/">Fjell</a>
    <script type="application/json">{"type": "organisation", "id": "fjell", "name": "Fjell", "founded": "in spring"}</script>
    </spotlight-card>`;
  const page = (content, headers = {}) => ({
    html: `<!doctype html><html lang="nb"><meta charset="utf-8"><title>Side</title><link rel="icon" href="data:,"><body>${content}</body></html>`,
    headers,
  });
  const strict = {
    'Content-Security-Policy': `default-src 'none'; script-src ${host}; connect-src ${host}; img-src ${host} data:; require-trusted-types-for 'script'; trusted-types spotlight-lit`,
  };
  return {
    '/card': page(`${script('ours')}<spotlight-language></spotlight-language>${card}${quote}`),
    '/all': page(`${script('ours')}${story}${profile}${directory}`, strict),
    '/early': page(`${directory}
      <script>
        const list = document.querySelector('spotlight-directory');
        list.pageSize = 1;
        globalThis.seen = {loads: []};
        list.addEventListener('spotlight-load', ({document}) => seen.loads.push(document.id));
        customElements.whenDefined('spotlight-directory').then(() => {
          seen.defined = list.matches(':defined');
        });
      </script>
      ${script('ours')}`),
    '/broken': page(`${broken}
      <script>
        addEventListener('spotlight-load', ({problems}) => {
          globalThis.paths = problems.map(({path}) => path);
        });
      </script>
      ${script('ours')}`),
    '/broken-and-tampered': page(broken + script('tampered')),
    '/moved': page(`${story}<main></main>
      <script>
        customElements.whenDefined('spotlight-story').then(() => {
          document.querySelector('main').append(document.querySelector('spotlight-story'));
        });
      </script>
      ${script('ours')}`),
    '/tampered': page(`${story}
      <script>
        addEventListener('spotlight-error', ({reason}) => (globalThis.reason = reason));
      </script>
      ${script('tampered')}`),
  };
}
