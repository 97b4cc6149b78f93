/** The ways to embed a published profile, each as a strict website leaves it, in real browsers. */
import assert from 'node:assert/strict';
import {mkdtempSync, readFileSync, rmSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {after, before, describe, it} from 'node:test';
import {fileURLToPath} from 'node:url';
import {parse} from 'parse5';
import {browsersToTest} from '../../scripts/browsers.mjs';
import {readDocument} from '../../dist/package/data/read-document.js';
import {readAssets} from '../../dist/package/publish/page/assets.js';
import {elementSnippet} from '../../dist/package/publish/snippets/element.js';
import {frameAddress} from '../../dist/package/publish/snippets/frame-address.js';
import {iframeSnippet} from '../../dist/package/publish/snippets/iframe.js';
import {policyLines} from '../../dist/package/publish/snippets/policy.js';
import {staticHtml} from '../../dist/package/publish/snippets/static-html.js';
import {version} from '../../dist/package/version.js';
import {asInWordPress, asParsed, filtered, framesAlone, plainTags} from '../support/filters.mjs';
import {publish} from '../support/publish.mjs';
import {serveFolder} from '../support/serve-folder.mjs';
import {servePages, startBrowser} from './open-page.mjs';

const {chromium, firefox} = await browsersToTest();
const profiles = fileURLToPath(new URL('../../src/site/profiles/', import.meta.url));
const {integrity} = readAssets(true);

/** @type {string} */
let folder;
/** @type {Awaited<ReturnType<typeof serveFolder>>} */
let site;
/** @type {Awaited<ReturnType<typeof servePages>>} */
let pages;

before(async () => {
  folder = mkdtempSync(join(tmpdir(), 'spotlight-ways-'));
  const out = join(folder, 'out');
  site = await serveFolder(out, {'Access-Control-Allow-Origin': '*'});
  const {status, told} = await publish(profiles, ['--base', `${site.origin}/`], out);
  assert.equal(status, 0, told);
  pages = await servePages(await pagesWith(site.origin));
});
after(() => {
  pages?.close();
  site?.close();
  rmSync(folder, {recursive: true, force: true});
});

it('a strict filter takes nothing of the plain code, with or without people', () => {
  const index = JSON.parse(readFileSync(join(folder, 'out/index.json'), 'utf8'));
  const files = [...Object.values(index.documents), ...Object.values(index.collections)];
  assert.ok(files.length > 60);
  for (const {file} of files) {
    for (const people of [false, true]) {
      const html = plainCode(file, {people});
      assert.equal(filtered(html, plainTags), asParsed(html), file);
    }
  }
});

it('what a strict filter leaves of the script’s code is the plain code', () => {
  const [script, plain] = [scriptCode(site.origin), plainCode('organisations/kantega.json')];
  const words = (html) => html.replace(/\s+/g, ' ').trim();
  assert.equal(words(filtered(script, plainTags)), words(asParsed(plain).replace(/\n/g, '\n ')));
});

for (const [engine, options] of Object.entries({chromium, firefox}).filter(([, found]) => found)) {
  describe(`in ${engine}`, () => {
    /** @type {Awaited<ReturnType<typeof startBrowser>>} */
    let browser;
    before(async () => {
      browser = await startBrowser(options);
    });
    after(() => browser?.close());

    const visitTo = (path) => browser.open(pages.origin + path);
    const close = (visit) => visit.page.browserContext().close();

    /** A frame's document once its widget says something. */
    async function framed(visit, tag) {
      const handle = await visit.page.waitForSelector('iframe');
      const frame = await handle.contentFrame();
      await frame.waitForFunction(
        (name) => document.querySelector(name)?.shadowRoot?.querySelector('article h2, article h3'),
        {},
        tag,
      );
      return frame;
    }

    const heightOf = (visit) => visit.page.$eval('iframe', (frame) => frame.clientHeight);

    /** Waits until a frame is as high as its content, and says how high that is. */
    async function fits(visit, frame) {
      for (;;) {
        const needed = await frame.evaluate(() =>
          Math.ceil(document.body.getBoundingClientRect().height),
        );
        if (needed > 60 && (await heightOf(visit)) === needed) return needed;
      }
    }

    it('plain HTML is whole under a policy that lets in pictures alone', async () => {
      const visit = await visitTo('/html');
      const seen = await visit.page.evaluate(() => ({
        text: document.body.innerText,
        pictures: [...document.images].map((image) => image.naturalWidth > 0),
        empty: [...document.querySelectorAll('p, li, dd, h2, h3, h4, figure')].filter(
          (element) => element.innerText.trim() === '' && !element.querySelector('img'),
        ).length,
      }));
      assert.match(seen.text, /Snøfonn Data/);
      assert.ok(seen.pictures.length > 0 && seen.pictures.every(Boolean));
      assert.equal(seen.empty, 0);
      await assertUntroubled(visit);
      await close(visit);
    });

    it('script and element work under exactly the lines that come with the code', async () => {
      const visit = await visitTo('/script');
      await visit.cardsReady();
      assert.match((await visit.cardTexts())[0], /Kantega/);
      // What the code asks for ahead of its script is what the script takes.
      assert.equal(visit.requests.filter((address) => address.endsWith('.json')).length, 1);
      await assertUntroubled(visit);
      await close(visit);
    });

    it('without its script the element’s code is readable as it stands', async () => {
      const visit = await visitTo('/no-script');
      const text = await visit.page.evaluate(() => document.body.innerText);
      for (const words of ['Kantega', 'Les mer om Kantega']) assert.ok(text.includes(words), text);
      await close(visit);
    });

    it('a frame that is all a filter has left is high enough to read, and scrolls', async () => {
      const visit = await visitTo('/frame-alone');
      const frame = await framed(visit, 'spotlight-card');
      assert.equal(await heightOf(visit), 480);
      const scrolls = await frame.evaluate(() =>
        [document.documentElement, document.body].every(
          (element) => getComputedStyle(element).overflowY !== 'hidden',
        ),
      );
      assert.ok(scrolls);
      await assertUntroubled(visit);
      await close(visit);
    });

    it('a locked frame of an opaque origin follows its content by our few lines', async () => {
      const visit = await visitTo('/frame');
      const frame = await framed(visit, 'spotlight-card');
      assert.equal(await frame.evaluate(() => globalThis.origin), 'null');
      const before = await fits(visit, frame);
      await visit.page.$eval('iframe', (element) => element.setAttribute('width', '260'));
      await visit.page.waitForFunction(
        (height) => document.querySelector('iframe').clientHeight > height,
        {},
        before,
      );
      await fits(visit, frame);
      await assertUntroubled(visit);
      await close(visit);
    });

    it('a frame’s address can ask for another widget, language and theme', async () => {
      const visit = await visitTo('/frame-wishes');
      const frame = await framed(visit, 'spotlight-profile');
      const seen = await frame.$eval('spotlight-profile', ({shadowRoot}) => {
        const {lang, dataset} = shadowRoot.querySelector('article');
        return [lang, dataset.theme];
      });
      assert.deepEqual(seen, ['nn', 'dark']);
      await fits(visit, frame);
      await assertUntroubled(visit);
      await close(visit);
    });

    it('a map works in a locked frame', async () => {
      const visit = await visitTo('/frame-map');
      const handle = await visit.page.waitForSelector('iframe');
      const frame = await handle.contentFrame();
      await frame.waitForFunction(() =>
        document.querySelector('spotlight-map')?.shadowRoot?.querySelector('[part~="marker"]'),
      );
      await assertUntroubled(visit);
      await close(visit);
    });

    it('an oEmbed link is found, fetched, and shown as WordPress shows it, at its own height', async () => {
      const visit = await visitTo('/oembed');
      const frame = await framed(visit, 'spotlight-card');
      assert.equal(await frame.evaluate(() => globalThis.origin), 'null');
      await fits(visit, frame);
      await close(visit);
    });
  });
}

/** Nothing was refused and nothing complained, but for the icon that browsers ask every site for. */
async function assertUntroubled(visit) {
  const troubles = [...(await visit.violations()), ...visit.complaints];
  assert.deepEqual(
    troubles.filter((trouble) => !trouble.includes('/favicon.ico')),
    [],
  );
}

function read(file) {
  const json = JSON.parse(readFileSync(join(folder, 'out', file), 'utf8'));
  return readDocument(json).document;
}

function plainCode(file, options = {}) {
  const address = `${site.origin}/${file}`;
  return staticHtml(read(file), {
    language: 'nb',
    file: address,
    page: address.replace('.json', '.html'),
    ...options,
  });
}

const scripts = (origin) => `${origin}/spotlight/${version}/`;

function scriptCode(origin) {
  const src = `${origin}/organisations/kantega.json`;
  return elementSnippet(read('organisations/kantega.json'), {
    ...{tag: 'spotlight-card', src, language: 'nb', file: src},
    page: src.replace('.json', '.html'),
    script: `${scripts(origin)}spotlight.js`,
    integrity: integrity['spotlight.js'],
  });
}

/** The frame of an oEmbed answer, found as a consumer finds it: from the page that somebody links to. */
async function discovered(address) {
  const page = parse(await (await fetch(address)).text());
  const links = [];
  const visit = (node) => {
    if (node.tagName === 'link') {
      links.push(Object.fromEntries(node.attrs.map((each) => [each.name, each.value])));
    }
    node.childNodes?.forEach(visit);
  };
  visit(page);
  const {href} = links.find(({type}) => type === 'application/json+oembed');
  const answer = await (await fetch(href)).json();
  assert.deepEqual([answer.version, answer.type], ['1.0', 'rich']);
  return asInWordPress(answer.html);
}

async function pagesWith(origin) {
  const embed = `${origin}/embed/organisations/kantega.html`;
  const frameScript = `${scripts(origin)}spotlight-frame.js`;
  const frame = {address: embed, title: 'Kantega'};
  const fitting = {script: frameScript, integrity: integrity['spotlight-frame.js']};
  const wishes = {widget: 'profile', attributes: {lang: 'nn', theme: 'dark'}};
  const page = (body, needs) => ({
    html: `<!doctype html><html lang="nb"><meta charset="utf-8"><title>Side</title><body>${body}</body></html>`,
    headers: needs && {
      'Content-Security-Policy': ["default-src 'none'", ...policyLines(needs)].join('; '),
    },
  });
  const inFrame = {frame: embed, script: frameScript};
  const ofScript = {
    ...{script: frameScript, data: `${origin}/`, pictures: [`${origin}/`]},
    trustedTypes: 'spotlight-lit',
  };
  const story = plainCode('stories/intervju-snofonn-data.json');
  // What WordPress does with what a frame tells of its height.
  const wordPress = `<script>addEventListener('message', ({source, data}) => {
    const frame = document.querySelector('iframe');
    if (data.secret !== 'a1b2' || data.message !== 'height' || source !== frame.contentWindow) return;
    frame.height = Math.min(Math.max(data.value, 200), 1000);
  })</script>`;
  const oembedFrame = await discovered(`${origin}/organisations/kantega.html`);
  return {
    '/html': page(filtered(story, plainTags), {pictures: [`${origin}/`]}),
    '/script': page(scriptCode(origin), ofScript),
    '/no-script': page(scriptCode(origin).replace(/<script.*<\/script>/, '')),
    '/frame-alone': page(filtered(iframeSnippet({...frame, ...fitting}), framesAlone), {
      frame: embed,
    }),
    '/frame': page(iframeSnippet({...frame, ...fitting}), inFrame),
    '/frame-wishes': page(
      iframeSnippet({...frame, ...fitting, address: frameAddress(embed, wishes)}),
      inFrame,
    ),
    '/frame-map': page(
      iframeSnippet({
        ...{title: 'Kart', height: 720},
        address: frameAddress(`${origin}/embed/projects.html`, {widget: 'map'}),
      }),
    ),
    '/oembed': page(`${wordPress}${oembedFrame}`),
  };
}
