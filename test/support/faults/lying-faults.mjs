/** Servers that send something else than they say, or than anybody wants. */
import {gzipSync} from 'node:zlib';
import {good, json, status, text} from './answers.mjs';

const bomb = gzipSync(Buffer.alloc(64 * 1024 * 1024, ' '));
const spaces = Buffer.alloc(256 * 1024, ' ');

/** @type {import('./http-faults.mjs').Fault[]} */
export const lyingFaults = [
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
