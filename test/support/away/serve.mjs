import {EventEmitter, once} from 'node:events';
import {readFileSync} from 'node:fs';
import {createServer} from 'node:http';
import {text} from 'node:stream/consumers';
import {fileURLToPath} from 'node:url';
import {elements, files} from '../faults/documents.mjs';

const page = readFileSync(new URL('page.js', import.meta.url));
const dist = fileURLToPath(new URL('../../../dist', import.meta.url));
const script = '<script type="module" src="/spotlight.js"></script>';
// The map first: it waits until a reader is near it.
const every = elements
  .toReversed()
  .map(([tag, path]) => `<${tag} src="${path}" style="display: flow-root"></${tag}>`)
  .join('');
const high = (path, pixels) =>
  `<spotlight-card src="${path}" style="display: flow-root"><p style="block-size: ${pixels}px; margin: 0">Fra før</p></spotlight-card>`;

const write = (body, head = '') =>
  `<!doctype html><html lang="nb"><meta charset="utf-8"><title>Side</title><link rel="icon" href="data:,">
<script src="/page.js"></script>${head}${script}<body>${body}</body></html>`;

const pages = {
  '/page': write(`<spotlight-language></spotlight-language>${every}`),
  '/elsewhere': write('Et annet sted').replace(script, ''),
  '/waiting': write(high('/first.json', 600) + high('/second.json', 600)),
  '/rules': write(
    `<script>
      addEventListener('load', async () => {
        await fetch('/when-ready', {method: 'POST'});
        location.href = '/prerendered-page';
      });
    </script>`,
    '<script type="speculationrules">{"prerender": [{"source": "list", "urls": ["/prerendered-page"], "eagerness": "immediate"}]}</script>',
  ).replace(script, ''),
  '/prerendered-page': write(
    `<spotlight-language></spotlight-language>${every.replace(/<spotlight-card.*?<.spotlight-card>/, '')}
    ${high('/fjell.json', 600)}
    <script>
      const prerendered = document.prerendering;
      const until = async (holds) => { while (!holds()) await new Promise((resolve) => setTimeout(resolve, 20)); };
      const tell = (path, said) => fetch(path, {method: 'POST', body: JSON.stringify(said)});
      (async () => {
        const {away} = globalThis;
        await until(() => away.states()[0] === 'data');
        document.body.insertAdjacentHTML('beforeend', ${JSON.stringify(high('/collection.json#elv', 700))});
        await until(() => away.states()[1] === 'data');
        await tell('/ready');
        if (document.prerendering) await new Promise((resolve) => document.addEventListener('prerenderingchange', resolve));
        await until(() => away.missing().length === 0);
        const [{activationStart: activated}] = performance.getEntriesByType('navigation');
        await tell('/told', {prerendered, activated, missing: away.missing(), loads: away.loads, heights: away.heights(), wrong: away.wrong});
      })();
    </script>`,
  ),
};

/** A host whose pages a browser may keep, and some of whose files wait until they are let go. */
export async function serveAway() {
  const asked = [];
  /** Answers that wait, by their path. */
  const held = new Map();
  const signals = new EventEmitter();
  let isReady = false;

  const server = createServer(async (request, response) => {
    const [path = ''] = (request.url ?? '').split('?');
    const send = (type, body) => response.writeHead(200, {'content-type': type}).end(body);
    if (request.method === 'POST') {
      const body = await text(request);
      if (path === '/told') signals.emit('told', JSON.parse(body));
      if (path === '/ready') signals.emit('ready', (isReady = true));
      if (path === '/when-ready' && !isReady) await once(signals, 'ready');
      return void response.writeHead(204).end();
    }
    if (pages[path]) return void send('text/html; charset=utf-8', pages[path]);
    if (path === '/page.js') return void send('text/javascript', page);
    if (path.endsWith('.js')) return void send('text/javascript', readFileSync(dist + path));
    if (!path.endsWith('.json')) return void response.writeHead(204).end();
    asked.push(path);
    if (files[path]) return void send('application/json', files[path]);
    held.set(path, () => send('application/json', files['/fjell.json']));
    signals.emit('held');
  });
  await once(server.listen(0, '127.0.0.1'), 'listening');
  return {
    origin: `http://127.0.0.1:${server.address().port}`,
    /** The files that have been asked for, in order. */
    asked: () => [...asked],
    /** What the prerendered page has told once it was shown. */
    told: () => once(signals, 'told').then(([said]) => said),
    /** Waits until both files that wait have been asked for. */
    async waiting() {
      while (held.size < 2) await once(signals, 'held');
    },
    /** Lets answers go: that of one file, or all. */
    release(...paths) {
      for (const path of paths.length > 0 ? paths : [...held.keys()]) {
        held.get(path)?.();
        held.delete(path);
      }
    },
    close() {
      server.closeAllConnections();
      server.close();
    },
  };
}
