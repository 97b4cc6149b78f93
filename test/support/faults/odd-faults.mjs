/** Answers that keep to the letter of HTTP, or nearly, and that nobody expects. */
import {brotliCompressSync, deflateRawSync, gzipSync} from 'node:zlib';

const head =
  'HTTP/1.1 200 OK\r\nAccess-Control-Allow-Origin: *\r\nContent-Type: application/json\r\n';
const json = {
  'access-control-allow-origin': '*',
  'access-control-expose-headers': 'Retry-After',
  'cache-control': 'no-store',
  'content-type': 'application/json',
};
const answer =
  (code, headers = {}, change = (body) => body) =>
  ({response, body}) =>
    response.writeHead(code, {...json, ...headers}).end(change(body));
const half = (body) => body.subarray(0, body.length / 2);

/** @type {import('./http-faults.mjs').Fault[]} */
export const oddFaults = [
  {
    name: 'sends a part that nobody asked for',
    most: 1,
    answer: ({response, body}) =>
      response
        .writeHead(206, {
          ...json,
          'content-range': `bytes 0-${(body.length >> 1) - 1}/${body.length}`,
        })
        .end(half(body)),
  },
  {name: 'creates what was asked for', ends: 'data', answer: answer(201)},
  {name: 'has not taken over what it sends', ends: 'data', answer: answer(203)},
  {name: 'offers a choice', most: 1, answer: answer(300)},
  {name: 'has waited for too long itself', most: 40, answer: answer(408)},
  {name: 'is asked too early', most: 1, answer: answer(425)},
  {name: 'must not show it for reasons of law', most: 1, answer: answer(451)},
  {
    name: 'stands behind a network that wants a sign-in',
    answer: answer(511, {'content-type': 'text/html'}, () => '<!doctype html><title>Wi-Fi</title>'),
  },
  {
    name: 'wants as much patience as there is',
    hangs: true,
    most: 1,
    answer: answer(503, {'retry-after': '8'}),
  },
  {
    name: 'hints that it will answer, and does not',
    hangs: true,
    most: 40,
    answer: ({socket}) =>
      socket.write('HTTP/1.1 103 Early Hints\r\nLink: </x.css>; rel=preload\r\n\r\n'),
  },
  {
    name: 'announces more than it sends, and waits',
    hangs: true,
    answer({response, body}) {
      response.writeHead(200, {...json, 'content-length': body.length + 1});
      response.write(body);
    },
  },
  {
    name: 'announces less than it sends',
    most: 1,
    answer: ({socket, body}) =>
      socket.end(`${head}Connection: close\r\nContent-Length: ${body.length >> 1}\r\n\r\n${body}`),
  },
  {
    name: 'sends a piece of a size that nobody can count',
    answer: ({socket}) =>
      socket.end(`${head}Transfer-Encoding: chunked\r\n\r\n${'f'.repeat(40)}\r\n{}\r\n`),
  },
  {
    name: 'sends a thing to be saved, in an old encoding by name',
    ends: 'data',
    answer: answer(200, {
      'content-type': 'application/json; charset=iso-8859-1',
      'content-disposition': 'attachment; filename="profil.json"',
      'clear-site-data': '"cookies"',
      link: '<https://ond.example/x.css>; rel=stylesheet; as=style',
    }),
  },
  {
    name: 'packs twice over',
    ends: 'either',
    answer: answer(200, {'content-encoding': 'gzip, br'}, (body) =>
      brotliCompressSync(gzipSync(body)),
    ),
  },
  {
    name: 'packs half of it',
    // A browser may keep quiet about the end that is missing, which is no JSON then.
    most: 3,
    answer: answer(200, {'content-encoding': 'gzip'}, (body) => half(gzipSync(body))),
  },
  {
    name: 'packs without a wrapping',
    ends: 'either',
    answer: answer(200, {'content-encoding': 'deflate'}, (body) => deflateRawSync(body)),
  },
  {
    name: 'sends many parts in one',
    most: 1,
    answer: answer(
      200,
      {'content-type': 'multipart/x-mixed-replace; boundary=x'},
      (body) => `--x\r\nContent-Type: application/json\r\n\r\n${body}\r\n--x--`,
    ),
  },
  {
    name: 'sends something like JSON',
    most: 1,
    answer: answer(200, {}, (body) => `)]}',\n${body}`),
  },
  {
    name: 'says everything twice',
    ends: 'data',
    answer: answer(200, {}, (body) => String(body).replace('{', '{"type":"menu","name":5,')),
  },
];
