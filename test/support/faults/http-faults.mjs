/**
 * Ways in which a server can go wrong while it speaks proper HTTP, most of the time.
 *
 * @typedef {object} Fault
 * @property {string} name - as a sentence goes on: "a server that …"
 * @property {(exchange: Exchange) => unknown} answer
 * @property {'data' | 'way out' | 'either'} [ends] - how elements end; with a way out if left out
 * @property {number} [most] - how many requests one file may cost; 3 if left out
 * @property {boolean} [forbidden] - whether it leads to where the page's own policy lets nobody go
 * @property {boolean} [hangs] - whether it holds connections for as long as we wait
 *
 * @property {[tag: string, path: string][]} [elements] - what is shown of it; every element if left out
 * @property {false} [mends] - where being well again does not help
 *
 * @typedef {object} Exchange
 * @property {import('node:http').IncomingMessage} request
 * @property {import('node:http').ServerResponse} response
 * @property {import('node:net').Socket} socket
 * @property {number} turn - the how manyth request for this file it is, from 1
 * @property {Buffer} body - the good answer
 * @property {string} path - of the file, without its query
 */
import {gzipSync} from 'node:zlib';

const open = {
  'access-control-allow-origin': '*',
  'access-control-expose-headers': 'Retry-After',
  'cache-control': 'no-store',
};
const json = {...open, 'content-type': 'application/json'};

/** Answers well. */
const good = ({response, body}, headers = {}) =>
  response.writeHead(200, {...json, ...headers}).end(body);
const status =
  (code, headers = {}) =>
  ({response}) =>
    response.writeHead(code, {...open, ...headers}).end();
const redirect = (to) => (exchange) =>
  exchange.response
    .writeHead(302, {...open, location: typeof to === 'function' ? to(exchange) : to})
    .end();
/** Once or a few times so, then well. */
const first = (times, bad, headers) => (exchange) =>
  exchange.turn <= times ? bad(exchange) : good(exchange, headers);
const text =
  (body, headers = {}) =>
  ({response}) =>
    response.writeHead(200, {...json, ...headers}).end(body);
/** The same again and again, for as long as somebody listens. */
const drip = (response, piece, every) => {
  const timer = setInterval(() => response.write(piece), every);
  response.once('close', () => clearInterval(timer));
};
const isLater = ({path, request}) => path.includes('later') || request.url.includes('later');
const bomb = gzipSync(Buffer.alloc(64 * 1024 * 1024, ' '));
const spaces = Buffer.alloc(256 * 1024, ' ');

/** @type {Fault[]} */
const waiting = [
  {name: 'never answers', hangs: true, answer: () => undefined},
  {
    name: 'sends headers and nothing more',
    hangs: true,
    answer: ({response}) => response.writeHead(200, json).flushHeaders(),
  },
  {
    name: 'stops in the middle',
    hangs: true,
    answer({response, body}) {
      response.writeHead(200, {...json, 'content-length': body.length});
      response.write(body.subarray(0, body.length / 2));
    },
  },
  {
    name: 'sends a byte now and then',
    hangs: true,
    answer({response, body}) {
      response.writeHead(200, json);
      let at = 0;
      const timer = setInterval(() => response.write(body.subarray(at, ++at)), 400);
      response.once('close', () => clearInterval(timer));
    },
  },
  {
    name: 'sends all of it, then spaces without end',
    hangs: true,
    answer({response, body}) {
      response.writeHead(200, json);
      response.write(body);
      drip(response, ' ', 300);
    },
  },
  {
    name: 'streams events without end',
    hangs: true,
    answer({response}) {
      response.writeHead(200, {...open, 'content-type': 'text/event-stream'});
      drip(response, 'data: {}\n\n', 300);
    },
  },
  {
    name: 'sends one elsewhere, where nobody answers',
    hangs: true,
    answer: (exchange) =>
      isLater(exchange) ? undefined : redirect(({path}) => `${path}?later`)(exchange),
  },
  {
    name: 'fails twice and is silent then',
    hangs: true,
    answer: (exchange) => (exchange.turn > 2 ? undefined : status(503)(exchange)),
  },
  {
    name: 'wants patience, and is silent then',
    hangs: true,
    answer: (exchange) =>
      exchange.turn > 1 ? undefined : status(503, {'retry-after': '1'})(exchange),
  },
];

/** A collection of many pages, none of which has what is asked for. */
const endlessPages = ({request, response}) => {
  const page = Number(request.url.split('=')[1] ?? 1);
  const next = `?page=${page + 1}`;
  const timer = setTimeout(
    () =>
      response
        .writeHead(200, json)
        .end(JSON.stringify({type: 'collection', id: 'x', name: 'x', next})),
    1900,
  );
  response.once('close', () => clearTimeout(timer));
};
waiting.push({
  name: 'sends page after page, slowly',
  answer: endlessPages,
  most: 5,
  hangs: true,
  mends: false,
  elements: [
    ['spotlight-card', '/collection.json#ukjent'],
    ['spotlight-profile', '/collection.json#ukjent'],
  ],
});

/** @type {Fault[]} */
const refusing = [
  {name: 'is out of order', answer: status(500)},
  {name: 'is out of order twice', ends: 'data', answer: first(2, status(502))},
  {
    name: 'is too busy, and says for how long',
    ends: 'data',
    answer: first(1, status(503, {'retry-after': '1'})),
  },
  {name: 'is too busy for an hour', most: 1, answer: status(503, {'retry-after': '3600'})},
  {
    name: 'is too busy until tomorrow',
    most: 1,
    answer: status(503, {'retry-after': new Date(Date.now() + 86_400_000).toUTCString()}),
  },
  {name: 'has been asked too often', answer: status(429, {'retry-after': '0'})},
  {
    name: 'has been asked too often, and says nonsense of it',
    answer: status(429, {'retry-after': '-1e9, soon'}),
  },
  {name: 'does not know the file', most: 1, answer: status(404)},
  {name: 'had the file once', most: 1, answer: status(410)},
  {name: 'wants a password', most: 1, answer: status(401, {'www-authenticate': 'Basic realm="x"'})},
  {name: 'forbids it', most: 1, answer: status(403)},
  {name: 'is a teapot', most: 1, answer: status(418)},
  {name: 'has no content', most: 1, answer: status(204)},
  {name: 'says that nothing has changed', answer: status(304)},
  {
    name: 'wants a password for a proxy',
    answer: status(407, {'proxy-authenticate': 'Basic realm="x"'}),
  },
  {name: 'invents a status', ends: 'either', answer: status(799)},
  {
    name: 'may not be read by others',
    answer: ({response, body}) =>
      response.writeHead(200, {'content-type': 'application/json'}).end(body),
  },
  {
    name: 'may be read by another page alone',
    answer: (exchange) => good(exchange, {'access-control-allow-origin': 'https://annen.example'}),
  },
  {
    name: 'allows reading twice',
    answer: (exchange) => good(exchange, {'access-control-allow-origin': '*, *'}),
  },
  {
    name: 'allows reading to pages without origin',
    answer: (exchange) => good(exchange, {'access-control-allow-origin': 'null'}),
  },
  {
    name: 'forbids embedding, and allows reading',
    ends: 'data',
    answer: (exchange) => good(exchange, {'cross-origin-resource-policy': 'same-origin'}),
  },
];

// A browser follows twenty times before it gives up, and each is a request.
/** @type {Fault[]} */
const leading = [
  {name: 'leads in a circle', most: 63, answer: redirect(({path}) => path)},
  {
    name: 'leads to and fro',
    most: 63,
    answer: redirect(({path, request}) => (isLater({path, request}) ? path : `${path}?later`)),
  },
  {name: 'leads on and on', most: 63, answer: redirect(({path, turn}) => `${path}?later=${turn}`)},
  {name: 'leads to a script', forbidden: true, answer: redirect('javascript:pwned()')},
  {name: 'leads to data', forbidden: true, answer: redirect('data:application/json,{}')},
  {name: 'leads to a file', forbidden: true, answer: redirect('file:///etc/passwd')},
  {
    name: 'leads to a place with a password',
    ends: 'either',
    most: 6,
    answer: (exchange) =>
      isLater(exchange)
        ? good(exchange)
        : redirect(({path, request}) => `http://navn:ord@${request.headers.host}${path}?later`)(
            exchange,
          ),
  },
  {name: 'leads nowhere', answer: ({response}) => response.writeHead(302, open).end()},
  {
    name: 'leads to the file',
    ends: 'data',
    answer: (exchange) =>
      isLater(exchange) ? good(exchange) : redirect(({path}) => `${path}?later`)(exchange),
  },
  {
    name: 'leads to where reading is forbidden',
    most: 6,
    answer: (exchange) =>
      isLater(exchange)
        ? exchange.response.writeHead(200).end(exchange.body)
        : redirect(
            ({path, request}) => `http://localhost:${request.socket.localPort}${path}?later`,
          )(exchange),
  },
];

/** @type {Fault[]} */
const lying = [
  {
    name: 'shows its sign-in page',
    most: 1,
    answer: text('<!doctype html><title>Logg inn</title>', {'content-type': 'text/html'}),
  },
  {
    name: 'calls JSON a web page',
    ends: 'data',
    answer: (exchange) =>
      good(exchange, {'content-type': 'text/html', 'x-content-type-options': 'nosniff'}),
  },
  {
    name: 'calls JSON a picture',
    ends: 'data',
    answer: (exchange) =>
      good(exchange, {'content-type': 'image/png', 'x-content-type-options': 'nosniff'}),
  },
  {
    name: 'calls plain text packed',
    // WebKit reads it all the same.
    ends: 'either',
    answer: (exchange) => good(exchange, {'content-encoding': 'gzip'}),
  },
  {
    name: 'packs by no known way',
    ends: 'either',
    answer: (exchange) => good(exchange, {'content-encoding': 'x-junk'}),
  },
  {name: 'sends a bomb of gzip', most: 1, answer: text(bomb, {'content-encoding': 'gzip'})},
  {
    name: 'sends without end',
    most: 1,
    answer({response}) {
      response.writeHead(200, json);
      const more = () => {
        while (!response.destroyed && response.write(spaces));
      };
      response.on('drain', more);
      more();
    },
  },
  {
    name: 'sends too much',
    most: 1,
    answer: (exchange) =>
      text(Buffer.concat([exchange.body, Buffer.alloc(9 * 1024 * 1024, ' ')]))(exchange),
  },
  {name: 'sends nothing', most: 1, answer: text('')},
  {name: 'sends null', most: 1, answer: text('null')},
  {name: 'sends a number', most: 1, answer: text('5')},
  {name: 'sends a list', most: 1, answer: text('[]')},
  {
    name: 'sends half a file as if it were whole',
    most: 1,
    answer: ({response, body}) =>
      response.writeHead(200, json).end(body.subarray(0, body.length / 2)),
  },
  {
    name: 'sends two files in one',
    most: 1,
    answer: (exchange) => text(Buffer.concat([exchange.body, exchange.body]))(exchange),
  },
  {
    name: 'sends a script',
    most: 1,
    answer: (exchange) => text(`pwned(${exchange.body})`)(exchange),
  },
  {
    name: 'sends another encoding',
    most: 1,
    answer: (exchange) => text(Buffer.from(`\ufeff${exchange.body}`, 'utf16le'))(exchange),
  },
  {
    name: 'sends an old encoding',
    ends: 'data',
    answer: (exchange) => text(Buffer.from(exchange.body.toString(), 'latin1'))(exchange),
  },
  {
    name: 'sends a byte order mark',
    ends: 'data',
    answer: (exchange) => text(`\ufeff${exchange.body}`)(exchange),
  },
  {
    name: 'sends a file without a bottom',
    most: 1,
    answer: text(`${'['.repeat(200_000)}${']'.repeat(200_000)}`),
  },
  {
    name: 'sends another kind of document',
    most: 1,
    answer: text('{"type":"menu","id":"x","name":"x"}'),
  },
  {
    name: 'sends a newer format',
    most: 1,
    answer: text('{"type":"organisation","id":"x","name":"x","format":2}'),
  },
  {
    name: 'wants to be remembered',
    ends: 'data',
    answer: (exchange) =>
      good(exchange, {
        'set-cookie': `spor=${'1'.repeat(3000)}; SameSite=None`,
        refresh: '0;url=javascript:pwned()',
      }),
  },
  {
    name: 'sends another file each time',
    answer: (exchange) =>
      exchange.turn === 1 ? status(500)(exchange) : text('{"type":')(exchange),
  },
];

export const httpFaults = [...waiting, ...refusing, ...leading, ...lying];
