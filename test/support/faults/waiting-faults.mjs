/** Servers that one waits for. */
import {drip, isLater, json, open, redirect, status} from './answers.mjs';

/** @type {import('./http-faults.mjs').Fault[]} */
export const waitingFaults = [
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
waitingFaults.push({
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
