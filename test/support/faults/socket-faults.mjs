/** Ways in which a connection can go wrong below HTTP. */

const head =
  'HTTP/1.1 200 OK\r\nAccess-Control-Allow-Origin: *\r\nContent-Type: application/json\r\n';
/** Says something that Node would not say, and hangs up or not. */
const raw =
  (make, {end = true} = {}) =>
  (exchange) => {
    const {socket} = exchange;
    const bytes = make(exchange);
    if (end) socket.end(bytes);
    else socket.write(bytes);
  };

/** @type {import('./http-faults.mjs').Fault[]} */
export const socketFaults = [
  // Browsers ask again by themselves where nothing at all came back.
  {name: 'hangs up at once', most: 40, answer: ({socket}) => socket.destroy()},
  {name: 'breaks the connection at once', most: 40, answer: ({socket}) => socket.resetAndDestroy()},
  {
    name: 'speaks no HTTP',
    most: 40,
    ends: 'either',
    answer: raw(() => '\u0000\u0001SSH-2.0-OpenSSH\r\n'),
  },
  {
    name: 'says half a line and waits',
    hangs: true,
    most: 40,
    answer: raw(() => 'HTTP/1.1 20', {end: false}),
  },
  {
    name: 'hangs up in the middle',
    answer: raw(({body}) => `${head}Content-Length: ${body.length}\r\n\r\n${body.subarray(0, 20)}`),
  },
  {
    name: 'breaks the connection in the middle',
    most: 40,
    answer({socket, body}) {
      socket.write(`${head}Content-Length: ${body.length}\r\n\r\n${body.subarray(0, 20)}`, () =>
        socket.resetAndDestroy(),
      );
    },
  },
  {
    name: 'hangs up in the middle once',
    // WebKit takes half a body for a whole one, which is no JSON then.
    ends: 'either',
    answer(exchange) {
      const {body, turn} = exchange;
      const sent = turn === 1 ? body.subarray(0, 20) : body;
      raw(() => `${head}Connection: close\r\nContent-Length: ${body.length}\r\n\r\n${sent}`)(
        exchange,
      );
    },
  },
  {
    name: 'contradicts itself about the length',
    answer: raw(() => `${head}Content-Length: 5\r\nContent-Length: 6\r\n\r\nx`),
  },
  {
    name: 'announces broken pieces',
    answer: raw(() => `${head}Transfer-Encoding: chunked\r\n\r\nZZZ\r\n{}\r\n`),
  },
  {
    name: 'forgets the last piece',
    ends: 'either',
    answer: raw(
      ({body}) =>
        `${head}Transfer-Encoding: chunked\r\n\r\n${body.length.toString(16)}\r\n${body}\r\n`,
    ),
  },
  {
    name: 'sends more headers than anybody reads',
    ends: 'either',
    most: 40,
    answer: raw(
      ({body}) =>
        `${head}${`X-Junk: ${'x'.repeat(1000)}\r\n`.repeat(600)}Content-Length: ${body.length}\r\n\r\n${body}`,
    ),
  },
  {
    name: 'announces a length and sends more',
    ends: 'data',
    answer: raw(
      ({body}) =>
        `${head}Connection: close\r\nContent-Length: ${body.length}\r\n\r\n${body}and more`,
    ),
  },
  {
    name: 'speaks as servers did in 1996',
    ends: 'data',
    answer: raw(({body}) => `HTTP/1.0 200 OK\r\nAccess-Control-Allow-Origin: *\r\n\r\n${body}`),
  },
  {
    name: 'gives hints before it answers',
    ends: 'data',
    answer: raw(
      ({body}) =>
        `${'HTTP/1.1 103 Early Hints\r\nLink: </x.css>; rel=preload\r\n\r\n'.repeat(3)}${head}Connection: close\r\nContent-Length: ${body.length}\r\n\r\n${body}`,
    ),
  },
];
