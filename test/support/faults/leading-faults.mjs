/** Servers that send one elsewhere. */
import {good, isLater, open, redirect} from './answers.mjs';

// A browser follows twenty times before it gives up, and each is a request.
/** @type {import('./http-faults.mjs').Fault[]} */
export const leadingFaults = [
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
