/** Servers that say no, or not now, or not to you. */
import {first, good, status} from './answers.mjs';

/** @type {import('./http-faults.mjs').Fault[]} */
export const refusingFaults = [
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
