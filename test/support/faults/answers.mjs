/** Pieces of answers, good and bad. */

/** Headers by which any page may read. */
export const open = {
  'access-control-allow-origin': '*',
  'access-control-expose-headers': 'Retry-After',
  'cache-control': 'no-store',
};
export const json = {...open, 'content-type': 'application/json'};

/** Answers well. */
export const good = ({response, body}, headers = {}) =>
  response.writeHead(200, {...json, ...headers}).end(body);
export const status =
  (code, headers = {}) =>
  ({response}) =>
    response.writeHead(code, {...open, ...headers}).end();
export const redirect = (to) => (exchange) =>
  exchange.response
    .writeHead(302, {...open, location: typeof to === 'function' ? to(exchange) : to})
    .end();
/** Once or a few times so, then well. */
export const first = (times, bad, headers) => (exchange) =>
  exchange.turn <= times ? bad(exchange) : good(exchange, headers);
export const text =
  (body, headers = {}) =>
  ({response}) =>
    response.writeHead(200, {...json, ...headers}).end(body);
/** The same again and again, for as long as somebody listens. */
export const drip = (response, piece, every) => {
  const timer = setInterval(() => response.write(piece), every);
  response.once('close', () => clearInterval(timer));
};
export const isLater = ({path, request}) => path.includes('later') || request.url.includes('later');
