/** Pages that a server has drawn with React and with Vue, and that these take over in the browser. */
import assert from 'node:assert/strict';
import {writeFileSync} from 'node:fs';
import {join} from 'node:path';
import {after, before, describe, it} from 'node:test';
import {browsersToTest} from '../../scripts/browsers.mjs';
import {packedPackage} from '../support/packed-package.mjs';
import {serveFolder} from '../support/serve-folder.mjs';
import {startBrowser} from './open-page.mjs';

const {chromium} = await browsersToTest({headlessShell: true});
const skip = chromium ? false : 'There is no Chromium on this machine.';

describe('a page that comes from a server', {skip}, () => {
  /** @type {ReturnType<typeof packedPackage>} */
  let made;
  /** @type {Awaited<ReturnType<typeof serveFolder>>} */
  let server;
  /** @type {Awaited<ReturnType<typeof startBrowser>>} */
  let browser;
  let markup = '';

  before(async () => {
    made = packedPackage(['react', 'react-dom', 'vue', 'vite']);
    writeFileSync(join(made.folder, 'package.json'), '{"type": "module"}');
    const folder = made.copy('test/consumers/hydration');
    markup = await made.run(join(folder, 'server.js'));
    writeFileSync(join(folder, 'index.html'), markup);
    await made.run('node_modules/vite/bin/vite.js', 'build', folder, '--logLevel', 'warn');
    server = await serveFolder(join(folder, 'dist'));
    browser = await startBrowser(chromium);
  });
  after(async () => {
    await browser?.close();
    server?.close();
    made?.remove();
  });

  it('has the tag and what stands between its tags, and nothing that only a browser can take', () => {
    const card = '<spotlight-card heading-level="2">Fjell rydder stier.</spotlight-card>';
    assert.equal(markup.split(card).length, 3, markup);
  });

  it('is taken over without a complaint: the cards get their data, and their handlers hear it', async () => {
    const visit = await browser.open(`${server.origin}/`);
    for (const framework of ['react', 'vue']) {
      await visit.page.waitForFunction(
        (name) =>
          document.title.includes(`${name}:fjell`) &&
          document.querySelector(`#${name} spotlight-card`).shadowRoot.querySelector('article h2'),
        {timeout: 10_000},
        framework,
      );
    }
    assert.deepEqual(visit.complaints, []);
  });
});
