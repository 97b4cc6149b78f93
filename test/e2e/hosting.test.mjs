/** What `hosting/nginx.conf` promises, asked of nginx itself. */
import assert from 'node:assert/strict';
import {readFileSync} from 'node:fs';
import {request} from 'node:http';
import {connect} from 'node:http2';
import {join} from 'node:path';
import {after, before, describe, it} from 'node:test';
import {brotliDecompressSync, gunzipSync} from 'node:zlib';
import {browsersToTest} from '../../scripts/browsers.mjs';
import {nginxMissing, startNginx} from '../../scripts/nginx.mjs';
import {version} from '../../dist/package/version.js';
import {hostedContent} from '../support/hosted-content.mjs';
import {contentFolder, filesIn, publish} from '../support/publish.mjs';
import {leftOut} from '../support/required.mjs';
import {servePages, startBrowser} from './open-page.mjs';

const {chromium} = await browsersToTest();
const fresh = 'public, max-age=60, stale-while-revalidate=600';
const forever = 'public, max-age=31536000, immutable';

describe('a published folder behind nginx', {skip: leftOut(nginxMissing())}, () => {
  let out;
  let server;

  before(async () => {
    const published = await publish(contentFolder(await hostedContent()), [
      ...['--base', 'https://127.0.0.1/'],
    ]);
    assert.equal(published.status, 0, published.told);
    out = published.out;
    server = await startNginx(out);
  });
  after(() => server?.close());

  /** Asks as it is told to, and takes the answer as it comes: `fetch` would unpack it. */
  async function ask(path, headers = {}, method = 'GET', {origin} = server) {
    const answer = await new Promise((resolve, reject) => {
      request(`${origin}${path}`, {method, headers, agent: false}, resolve)
        .on('error', reject)
        .end();
    });
    const parts = await answer.toArray();
    return {status: answer.statusCode, headers: answer.headers, body: Buffer.concat(parts)};
  }
  const json = async (path) => JSON.parse(String((await ask(path)).body));
  const read = (path) => readFileSync(join(out, path));
  const hashed = (pattern) => `/${filesIn(out).find((path) => pattern.test(path))}`;

  it('lets every website read it, and a locked frame, whose origin is null', async () => {
    for (const path of ['/index.json', '/organisations/fjell.json', '/not-here.json']) {
      const {headers} = await ask(path, {origin: 'null'});
      assert.equal(headers['access-control-allow-origin'], '*', path);
      assert.equal(headers['cross-origin-resource-policy'], 'cross-origin', path);
    }
    const question = {
      origin: 'https://kommune.example',
      'access-control-request-method': 'GET',
      'access-control-request-headers': 'x-anything',
    };
    const preflight = await ask('/index.json', question, 'OPTIONS');
    assert.equal(preflight.status, 204);
    assert.equal(preflight.headers['access-control-allow-origin'], '*');
    assert.match(preflight.headers['access-control-allow-methods'], /GET/);
    assert.equal(preflight.headers['access-control-allow-headers'], '*');
  });

  it('keeps for ever what never changes, and the rest for a minute', async () => {
    const kept = {
      '/': fresh,
      '/index.json': fresh,
      '/organisations/fjell.json': fresh,
      '/organisations/fjell.html': fresh,
      '/embed/organisations/fjell.html': fresh,
      '/organisations/fjell.jsonld': fresh,
      '/bilder/tur.jpg': fresh,
      '/sitemap.xml': fresh,
      [hashed(/^organisations\/fjell\.[0-9a-f]{12}\.json$/)]: forever,
      [hashed(/tur\.[0-9a-f]{12}-400\.avif$/)]: forever,
      [`/spotlight/${version}/spotlight.js`]: forever,
    };
    for (const [path, control] of Object.entries(kept)) {
      const {status, headers} = await ask(path);
      assert.equal(status, 200, path);
      assert.equal(headers['cache-control'], control, path);
    }
  });

  it('keeps the answer that there is nothing for some seconds only', async () => {
    for (const path of [
      '/organisations/gone.html',
      '/organisations/gone.0123456789ab.json',
      `/spotlight/${version}/gone.js`,
    ]) {
      const {status, headers} = await ask(path);
      assert.equal(status, 404, path);
      assert.equal(headers['cache-control'], 'public, max-age=10', path);
    }
  });

  it('sends the compressed copy that the browser can read', async () => {
    const path = `/spotlight/${version}/spotlight.js`;
    const plain = read(path);
    const unpack = {br: brotliDecompressSync, gzip: gunzipSync};
    for (const [accepted, encoding] of [
      ['gzip, deflate, br, zstd', 'br'],
      ['gzip, deflate', 'gzip'],
      ['br;q=0, gzip', 'gzip'],
      ['identity', undefined],
    ]) {
      // A proxy in between changes nothing.
      const {headers, body} = await ask(path, {'accept-encoding': accepted, via: '1.1 cdn'});
      assert.equal(headers['content-encoding'], encoding, accepted);
      assert.equal(headers.vary, 'Accept-Encoding', accepted);
      assert.match(headers['content-type'], /^text\/javascript/);
      const unpacked = encoding ? unpack[encoding](body) : body;
      assert.ok(unpacked.equals(plain), accepted);
    }
    assert.equal((await ask(`${path}.br`)).status, 404);
  });

  it('sends nothing twice to who has it already', async () => {
    const paths = [
      '/index.json',
      '/organisations/fjell.html',
      '/bilder/tur.jpg',
      '/oembed/organisations/fjell.json',
    ];
    for (const path of paths) {
      for (const encoding of ['br', 'gzip', 'identity']) {
        const encoded = {'accept-encoding': encoding};
        const {etag, 'last-modified': modified} = (await ask(path, encoded)).headers;
        for (const condition of [{'if-none-match': etag}, {'if-modified-since': modified}]) {
          const {status, headers, body} = await ask(path, {...encoded, ...condition});
          assert.equal(status, 304, `${path} ${encoding}`);
          assert.equal(headers['cache-control'], fresh, path);
          assert.equal(headers['access-control-allow-origin'], '*', path);
          assert.equal(body.length, 0);
        }
        assert.equal((await ask(path, {...encoded, 'if-none-match': '"other"'})).status, 200);
      }
    }
  });

  it('sends a part of a file', async () => {
    const {status, headers, body} = await ask('/bilder/tur.jpg', {range: 'bytes=10-19'});
    assert.equal(status, 206);
    assert.ok(body.equals(read('bilder/tur.jpg').subarray(10, 20)));
    assert.match(headers['content-range'], /^bytes 10-19\//);
    assert.equal(headers['access-control-allow-origin'], '*');
  });

  it('says what each file is, and lets nobody guess', async () => {
    const types = {
      '/': 'text/html; charset=utf-8',
      '/index.json': 'application/json',
      '/organisations/fjell.jsonld': 'application/ld+json',
      '/organisations/fjell.svg': 'image/svg+xml',
      '/bilder/tur.jpg': 'image/jpeg',
      [hashed(/-400\.avif$/)]: 'image/avif',
      [hashed(/-400\.webp$/)]: 'image/webp',
      '/sitemap.xml': 'application/xml; charset=utf-8',
      [`/spotlight/${version}/page.css`]: 'text/css; charset=utf-8',
      [`/spotlight/${version}/spotlight.js`]: 'text/javascript; charset=utf-8',
    };
    for (const [path, type] of Object.entries(types)) {
      const {headers} = await ask(path);
      assert.equal(headers['content-type'], type, path);
      assert.equal(headers['x-content-type-options'], 'nosniff', path);
    }
  });

  it('lets cards be framed anywhere and pages nowhere else, and pictures do nothing', async () => {
    const policy = async (path) => (await ask(path)).headers['content-security-policy'];
    assert.equal(await policy('/organisations/fjell.html'), "frame-ancestors 'self'");
    assert.equal(await policy('/embed/organisations/fjell.html'), undefined);
    assert.match(await policy('/organisations/fjell.svg'), /^default-src 'none'; .*sandbox$/);
  });

  it('shows no list of a folder, and nothing that begins with a dot', async () => {
    for (const path of [
      '/organisations/',
      '/organisations',
      '/oembed/',
      '/.git/config',
      '/organisations/.fjell.json',
    ]) {
      const {status, headers, body} = await ask(path);
      assert.equal(status, 404, path);
      assert.match(headers['content-type'], /^text\/html; charset=utf-8/);
      assert.match(String(body), /Siden finnes ikke.*Sida finst ikkje.*There is no such page/s);
    }
  });

  it('changes nothing, whoever asks', async () => {
    for (const method of ['POST', 'PUT', 'DELETE']) {
      const {status, body} = await ask('/index.json', {}, method);
      assert.equal(status, 405, method);
      assert.match(String(body), /GET, HEAD and OPTIONS/);
    }
    assert.equal((await ask('/index.json', {}, 'HEAD')).body.length, 0);
  });

  it('answers over HTTP/2 too', async () => {
    const session = connect(server.http2Origin);
    const path = `/spotlight/${version}/spotlight.js`;
    const stream = session.request({':path': path, 'accept-encoding': 'br'});
    const headers = await new Promise((resolve) => stream.once('response', resolve));
    const body = Buffer.concat(await stream.toArray());
    session.close();
    assert.equal(headers[':status'], 200);
    assert.ok(brotliDecompressSync(body).equals(read(path)));
  });

  it('writes down neither who asked nor what for', async () => {
    const watched = await startNginx(out);
    const told = {referer: 'https://nav.example/', 'user-agent': 'curious'};
    await ask('/index.json?secret=1', told, 'GET', watched);
    await ask('/gone.html', told, 'GET', watched);
    const {access, errors} = await watched.close();
    assert.match(access, /^127\.0\.0\.0 \[[^\]]+\] "GET \/index\.json" 200 \d+$/m);
    assert.doesNotMatch(access + errors, /127\.0\.0\.1|nav\.example|curious|secret/);
  });

  describe('asked by oEmbed', () => {
    const page = 'https://127.0.0.1/organisations/fjell.html';
    const query = (url, more = '') => `/oembed?url=${encodeURIComponent(url)}${more}`;

    it('answers for a page, however its address is written', async () => {
      const expected = JSON.parse(String(read('oembed/organisations/fjell.json')));
      for (const path of [
        query(page),
        query(page, '&format=json'),
        `/oembed?format=json&url=${page}`,
        query(page).replaceAll('%2F', '%2f'),
        query(`${page}?utm_source=x#top`),
        query(page.replace('127.0.0.1', '127.0.0.1:8443')),
        query(page, '&maxwidth=1200&maxheight=900&dnt=1'),
        '/oembed/organisations/fjell.json?format=json&url=anything',
      ]) {
        const {status, headers, body} = await ask(path, {'accept-encoding': 'br, gzip'});
        assert.equal(status, 200, path);
        assert.equal(headers['content-type'], 'application/json');
        assert.deepEqual(JSON.parse(String(body)), expected, path);
      }
    });

    it('asks for no more room than there is', async () => {
      const {width, height, html} = await json(query(page, '&maxwidth=320&maxheight=79'));
      assert.deepEqual([width, height], [320, 79]);
      assert.match(html, / width="320" height="79" /);
      const unmeasured = await json(query(page, '&maxwidth=0&maxheight=wide'));
      assert.deepEqual([unmeasured.width, unmeasured.height], [600, 480]);
    });

    it('knows nothing of other pages', async () => {
      for (const url of [
        'https://127.0.0.1/organisations/gone.html',
        'https://other.example/organisations/fjell.html',
        'https://127.0.0.1/profiler/organisations/fjell.html',
        'https://127.0.0.1/../organisations/fjell.html',
        'https://127.0.0.1/organisations/fjell.json',
        'javascript:alert(1)',
        '',
      ]) {
        assert.equal((await ask(query(url))).status, 404, url);
      }
      assert.equal((await ask('/oembed')).status, 404);
    });

    it('says that it speaks JSON only', async () => {
      for (const path of [
        query(page, '&format=xml'),
        '/oembed/organisations/fjell.json?format=xml',
      ]) {
        const {status, body} = await ask(path);
        assert.equal(status, 501, path);
        assert.match(String(body), /format=json/);
      }
    });
  });

  it('works the same from a folder below the root', async () => {
    const below = await startNginx(join(out, '..'));
    try {
      const name = `/${out.split('/').at(-1)}`;
      const get = async (path) => ask(`${name}${path}`, {}, 'GET', below);
      const index = await get('/index.json');
      assert.equal(index.headers['cache-control'], fresh);
      const script = await get(`/spotlight/${version}/spotlight.js`);
      assert.equal(script.headers['cache-control'], forever);
      const url = (folder) =>
        encodeURIComponent(`https://127.0.0.1${folder}/organisations/fjell.html`);
      assert.equal((await get(`/oembed?url=${url(name)}`)).status, 200);
      assert.equal((await get(`/oembed?url=${url('')}`)).status, 404);
      // What the command keeps beside the folder is nobody's business.
      assert.equal(
        (await ask(`/.${name.slice(1)}.publish/cache.json`, {}, 'GET', below)).status,
        404,
      );
    } finally {
      await below.close();
    }
  });

  describe('on other websites', {skip: !chromium}, () => {
    let pages;
    let browser;

    before(async () => {
      pages = await servePages(pagesWith(server.origin));
      browser = await startBrowser(chromium);
    });
    after(async () => {
      await browser?.close();
      pages?.close();
    });

    it('is shown as a card under the strict policy', async () => {
      const visit = await browser.open(`${pages.origin}/strict`);
      await visit.cardsReady();
      const [text] = await visit.cardTexts();
      assert.match(text, /Fjell.*rydder stier/);
      assert.deepEqual(await visit.violations(), []);
      assert.deepEqual(visit.complaints, []);
    });

    it('is shown in a locked frame', async () => {
      const {page} = await browser.open(`${pages.origin}/frame`);
      const frame = await page.waitForFrame((each) => each.url().startsWith(server.origin));
      // Taken over by the script, which such a frame may only load if everybody may.
      await frame.waitForFunction(
        () => document.querySelector('spotlight-card')?.shadowRoot?.adoptedStyleSheets.length > 0,
      );
      assert.equal(await frame.evaluate(() => globalThis.origin), 'null');
    });
  });
});

/** Pages elsewhere: a municipality's under the strict policy, and one that frames a card. */
function pagesWith(host) {
  const policy = [
    "default-src 'none'",
    ...['script-src', 'connect-src', 'img-src'].map((name) => `${name} ${host}`),
    "require-trusted-types-for 'script'",
    'trusted-types spotlight-lit',
  ].join('; ');
  const integrity = JSON.parse(
    readFileSync(new URL('../../dist/integrity.json', import.meta.url), 'utf8'),
  )['spotlight.js'];
  const document = (body) => `<!doctype html><html lang="nn"><meta charset="utf-8">
<title>Kommunen</title>${body}</html>`;
  return {
    '/strict': {
      headers: {'Content-Security-Policy': policy},
      html: document(`<script type="module" crossorigin="anonymous" referrerpolicy="no-referrer" integrity="${integrity}"
src="${host}/spotlight/${version}/spotlight.js"></script>
<spotlight-card src="${host}/organisations/fjell.json"></spotlight-card>`),
    },
    '/frame': {
      html: document(`<iframe src="${host}/embed/organisations/fjell.html" title="Fjell" width="600"
height="480" sandbox="allow-scripts allow-popups"></iframe>`),
    },
  };
}
