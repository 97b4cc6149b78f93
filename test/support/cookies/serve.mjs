import {EventEmitter, once} from 'node:events';
import {readFileSync} from 'node:fs';
import {createServer} from 'node:http';
import {fileURLToPath} from 'node:url';
import {files} from '../faults/documents.mjs';

const dist = fileURLToPath(new URL('../../../dist', import.meta.url));
const open = {'access-control-allow-origin': '*', 'set-cookie': 'reader=1; Path=/; Max-Age=600'};

/** Where a document may come from, by way of which websites: `o` is the page's own, `n` its neighbour, `s` a stranger. */
const ways = [
  'o',
  'n',
  's',
  'oo',
  'on',
  'os',
  'no',
  'so',
  'nn',
  'ns',
  'sn',
  'ono',
  'oso',
  'non',
  'sos',
];

const text = (value) => JSON.stringify(value).replaceAll('<', '\\u003c');
const inFrame = (attributes, make) => (inner) =>
  `<!doctype html><html lang="nb"><meta charset="utf-8"><title>Side</title><body><script>
    const inner = ${text(inner)};
    const frame = Object.assign(document.createElement('iframe'), {title: 'Ramme'});
    for (const [name, value] of ${text(Object.entries(attributes))}) frame.setAttribute(name, value);
    ${make}
  </script></body></html>`;
const put = 'document.body.append(frame);';

/** Kinds of page that have the elements, made of the markup that has them. */
const kinds = {
  'a page': (inner) => inner,
  'a frame of its own': inFrame({}, `frame.srcdoc = inner; ${put}`),
  'a locked frame': inFrame({sandbox: 'allow-scripts'}, `frame.srcdoc = inner; ${put}`),
  'a frame that is half locked': inFrame(
    {sandbox: 'allow-scripts allow-same-origin'},
    `frame.srcdoc = inner; ${put}`,
  ),
  'a frame that was written': inFrame(
    {},
    `${put} frame.contentDocument.write(inner); frame.contentDocument.close();`,
  ),
  'a frame of a blob': inFrame(
    {},
    `frame.src = URL.createObjectURL(new Blob([inner], {type: 'text/html'})); ${put}`,
  ),
  'a frame of data': inFrame(
    {},
    `frame.src = 'data:text/html;charset=utf-8,' + encodeURIComponent(inner); ${put}`,
  ),
};
export const kindsOfPage = Object.keys(kinds);

/**
 * Three websites that set a cookie with all that they send. Two of them share theirs, since cookies know no ports.
 */
export async function serveCookies() {
  /** @type {{kind: string, way: string, cookie: string | undefined}[]} */
  const heard = [];
  const signals = new EventEmitter();
  const ended = new Map();
  const sites = {};

  async function start(name, host) {
    const server = createServer((request, response) => {
      const {pathname, searchParams} = new URL(request.url ?? '/', 'http://127.0.0.1');
      const {cookie} = request.headers;
      const send = (type, body) =>
        response
          .writeHead(200, {...open, 'content-type': type, 'cache-control': 'no-store'})
          .end(body);
      const [, kind = ''] = decodeURIComponent(pathname).split('/');
      if (pathname === '/visited') {
        const next = text(searchParams.get('next'));
        return void send(
          'text/html',
          `<!doctype html><title>x</title><script>location.replace(${next})</script>`,
        );
      }
      if (pathname.endsWith('.js')) {
        heard.push({kind: 'script', way: '', cookie});
        return void send('text/javascript', readFileSync(dist + pathname));
      }
      if (pathname === '/end') {
        ended.set(searchParams.get('kind'), searchParams.get('said'));
        signals.emit('end');
        return void response.writeHead(204, open).end();
      }
      if (pathname === '/document') {
        const [from = '', left = ''] = [
          searchParams.get('kind') ?? '',
          searchParams.get('left') ?? '',
        ];
        heard.push({kind: from, way: `${name}:${searchParams.get('way')}`, cookie});
        if (left === '') return void send('application/json', files['/fjell.json']);
        return void response
          .writeHead(302, {...open, location: address(from, searchParams.get('way'), left)})
          .end();
      }
      const write = kinds[kind];
      if (!write) return void response.writeHead(204).end();
      heard.push({kind, way: 'page', cookie});
      send('text/html; charset=utf-8', write(elements(kind)));
    });
    await once(server.listen(0, '127.0.0.1'), 'listening');
    sites[name] = {server, origin: `http://${host}:${server.address().port}`};
  }

  /** The address of a document that is to be had by way of so many websites. */
  const address = (kind, way, left = way) =>
    `${sites[left[0]].origin}/document?${new URLSearchParams({kind, way, left: left.slice(1)})}`;

  const elements = (
    kind,
  ) => `<!doctype html><html lang="nb"><meta charset="utf-8"><title>Side</title>
<script>
  const said = [];
  const end = (what) => {
    said.push(what);
    if (said.length === ${ways.length})
      fetch('${sites.o.origin}/end?' + new URLSearchParams({kind: ${text(kind)}, said: said.sort().join()}), {credentials: 'omit'});
  };
  addEventListener('spotlight-load', () => end('data'));
  addEventListener('spotlight-error', ({reason}) => end(reason));
</script>
<script type="module" src="${sites.n.origin}/spotlight.js" crossorigin="anonymous" referrerpolicy="no-referrer"></script>
${ways.map((way) => `<spotlight-card src="${address(kind, way).replaceAll('&', '&amp;')}"></spotlight-card>`).join('')}`;

  await Promise.all([start('o', '127.0.0.1'), start('n', '127.0.0.1'), start('s', 'localhost')]);
  return {
    /** The address of a page by way of all websites, each of which leaves a cookie. */
    address(kind) {
      const page = `${sites.o.origin}/${encodeURIComponent(kind)}`;
      const visit = (site, next) => `${site.origin}/visited?${new URLSearchParams({next})}`;
      return visit(sites.o, visit(sites.s, page));
    },
    /** How every document ended in a kind of page. */
    async ended(kind) {
      while (!ended.has(kind)) await once(signals, 'end');
      return ended.get(kind).split(',');
    },
    /** What the websites have heard of a kind of page. */
    heard(kind) {
      const own = heard.filter((each) => each.kind === kind);
      const asked = [...own, ...heard.filter((each) => each.kind === 'script')].filter(
        ({way}) => way !== 'page',
      );
      return {
        asked: asked.length,
        withCookie: asked.filter(({cookie}) => cookie),
        knowsReader: own.some(({way, cookie}) => way === 'page' && cookie),
      };
    },
    close() {
      for (const {server} of Object.values(sites)) {
        server.closeAllConnections();
        server.close();
      }
    },
  };
}

/** How many documents each kind of page shows. */
export const documentsOfPage = ways.length;
