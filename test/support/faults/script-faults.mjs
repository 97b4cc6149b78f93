/**
 * What becomes of a script on its way from the host.
 *
 * @typedef {object} ScriptFault
 * @property {string} name - as a sentence goes on: "a file that …"
 * @property {(exchange: {request: import('node:http').IncomingMessage, response: import('node:http').ServerResponse, body: Buffer}) => unknown} answer
 * @property {'data'} [ends] - `data` where it does no harm
 * @property {number} [most] - how many requests it may cost; 4 if left out, one for each element that needs the file
 * @property {boolean} [usual] - whether it is tried where there is little time
 * @property {string[]} [unchecked] - engines that do not see it
 */

const open = {'access-control-allow-origin': '*', 'cache-control': 'no-store'};
const script = {...open, 'content-type': 'text/javascript'};

const send =
  (code, headers = {}, change = (body) => body) =>
  ({response, body}) =>
    response.writeHead(code, {...script, ...headers}).end(change(body));
const status =
  (code, headers = {}) =>
  ({response}) =>
    response.writeHead(code, {...open, ...headers}).end();
const half = (body) => body.subarray(0, body.length / 2);

/** The files that the script brings. */
export const filesThatComeLater = /** @type {const} */ ([
  'spotlight-more.js',
  'spotlight-map.js',
  'spotlight-map-detail.js',
]);

/** @type {ScriptFault[]} */
export const scriptFaults = [
  {name: 'is not answered', usual: true, answer: () => undefined},
  {
    name: 'begins with its headers and nothing more',
    answer: ({response}) => response.writeHead(200, script).flushHeaders(),
  },
  {
    name: 'stops in the middle',
    usual: true,
    answer({response, body}) {
      response.writeHead(200, {...script, 'content-length': body.length});
      response.write(half(body));
    },
  },
  {
    name: 'comes a byte at a time',
    answer({response, body}) {
      response.writeHead(200, script);
      let at = 0;
      const timer = setInterval(() => response.write(body.subarray(at, ++at)), 300);
      response.once('close', () => clearInterval(timer));
    },
  },
  {name: 'is not there', usual: true, answer: status(404)},
  {name: 'meets a server out of order', answer: status(500)},
  {
    name: 'is to be asked for again in a second',
    usual: true,
    answer: status(503, {'retry-after': '1'}),
  },
  {name: 'has been asked for too often', answer: status(429, {'retry-after': '3600'})},
  {name: 'is said to be as it was', answer: status(304)},
  {name: 'has no content', answer: status(204)},
  {
    name: 'leads in a circle',
    usual: true,
    most: 100,
    answer: ({request, response}) =>
      response.writeHead(302, {...open, location: request.url}).end(),
  },
  {
    name: 'leads to where reading is forbidden',
    most: 8,
    answer: ({request, response, body}) =>
      request.headers.host?.startsWith('localhost')
        ? response.writeHead(200, {'content-type': 'text/javascript'}).end(body)
        : response
            .writeHead(302, {
              ...open,
              location: `http://localhost:${request.socket.localPort}${request.url}`,
            })
            .end(),
  },
  {
    name: 'may not be read by others',
    usual: true,
    answer: ({response, body}) =>
      response.writeHead(200, {'content-type': 'text/javascript'}).end(body),
  },
  {
    name: 'may be read by another page alone',
    answer: send(200, {'access-control-allow-origin': 'https://annen.example'}),
  },
  {
    name: 'is changed',
    usual: true,
    unchecked: ['webkit'],
    answer: send(200, {}, (body) => `globalThis.tampered = true;${body}`),
  },
  {name: 'is half of it', answer: send(200, {}, half)},
  {name: 'is nothing', answer: send(200, {}, () => '')},
  {
    name: 'is a web page',
    usual: true,
    answer: send(
      200,
      {'content-type': 'text/html'},
      () => '<!doctype html><title>Logg inn</title>',
    ),
  },
  {
    name: 'is called plain text',
    answer: send(200, {'content-type': 'text/plain', 'x-content-type-options': 'nosniff'}),
  },
  {name: 'is called packed', answer: send(200, {'content-encoding': 'gzip'})},
  {name: 'breaks off at once', most: 40, answer: ({response}) => response.destroy()},
  {
    name: 'breaks off in the middle',
    most: 40,
    answer({response, body}) {
      response.writeHead(200, {...script, 'content-length': body.length});
      response.write(half(body), () => response.socket?.resetAndDestroy());
    },
  },
  {
    name: 'is to be saved, remembered and read in another encoding',
    ends: 'data',
    answer: send(200, {
      'content-type': 'text/javascript; charset=utf-16',
      'content-disposition': 'attachment; filename="x.js"',
      'set-cookie': 'spor=1; SameSite=None',
    }),
  },
];
