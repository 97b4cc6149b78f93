/**
 * A server for tests whose answers are made by the tests: a good profile, a broken one, one that
 * never comes. Everything lives below /__serve/:
 *
 * - GET  /__serve/ID/profile.json  the answer that a test asked for
 * - POST /__serve/ID               what `serve.ts` says: make, list, release or end that address
 *
 * Every address has an id of its own, so tests do not disturb each other.
 */
import {EventEmitter, once} from 'node:events';
import {Readable} from 'node:stream';
import {pipeline} from 'node:stream/promises';
import {text} from 'node:stream/consumers';

/**
 * What an address answers.
 *
 * @typedef {object} Answer
 * @property {string} body
 * @property {number} status
 * @property {Record<string, string | null>} headers - null leaves a usual header out
 * @property {'headers' | 'body'} [delay] - what keeps the client waiting, until it is released
 * @property {number} failures - how many requests fail before one succeeds
 * @property {number | 'reset'} failWith
 * @property {Record<string, string>} failHeaders
 * @property {number} [size] - bytes, reached with spaces after the body
 * @property {boolean} [truncate] - the connection breaks halfway through the body
 * @property {string} [redirectTo]
 */

/** @typedef {{method: string, headers: import('node:http').IncomingHttpHeaders}} SeenRequest */

/** One address, what it answers and who has asked. Emits `made`, `asked`, `released`, `ended`. */
class Address extends EventEmitter {
  /** @type {Answer | undefined} */
  answer;
  /** @type {SeenRequest[]} */
  requests = [];
  ended = false;
  released = false;
}

/** Headers that every answer has: readable from any page, and never from a cache. */
const usualHeaders = {'access-control-allow-origin': '*', 'cache-control': 'no-store'};

/** Makes a server; give its `handle` to node:http, or its `middleware` to Koa. */
export function createFaultServer() {
  /** @type {Map<string, Address>} */
  const addresses = new Map();

  /**
   * Answers a request that is meant for this server.
   *
   * @param {import('node:http').IncomingMessage} request
   * @param {import('node:http').ServerResponse} response
   * @returns {boolean} whether it was
   */
  function handle(request, response) {
    const [, id, name] = /^\/__serve\/([\w-]+)(\/[^?]*)?/.exec(request.url ?? '') ?? [];
    if (!id) return false;
    const address = addresses.get(id) ?? new Address().setMaxListeners(0);
    addresses.set(id, address);
    const done = name ? reply(address, request, response) : obey(address, request, response);
    // A client that leaves early is no failure here.
    done.catch(() => response.destroy());
    return true;
  }

  /**
   * @param {import('koa').Context} context
   * @param {() => Promise<void>} next
   */
  async function middleware(context, next) {
    if (!handle(context.req, context.res)) return next();
    // Koa is to leave the answer to us, and the test runner not to take it for a missing file.
    context.respond = false;
    context.status = 200;
  }

  return {handle, middleware};
}

/**
 * Does what a test says about an address.
 *
 * @param {Address} address
 * @param {import('node:http').IncomingMessage} request
 * @param {import('node:http').ServerResponse} response
 */
async function obey(address, request, response) {
  const {make, release, end, atLeast = 0} = JSON.parse(await text(request));
  // What a test says comes over several connections, so the release of an address may be here before its making.
  if (release) address.released = true;
  if (make) address.answer = make;
  if (address.released) delete address.answer?.delay;
  if (make) address.emit('made');
  if (release) address.emit('released');
  if (end) {
    address.ended = true;
    address.emit('ended');
  }
  while (address.requests.length < atLeast) await once(address, 'asked');
  response.writeHead(200, {...usualHeaders, 'content-type': 'application/json'});
  response.end(JSON.stringify(address.requests));
}

/**
 * Gives a client the answer that a test asked for.
 *
 * @param {Address} address
 * @param {import('node:http').IncomingMessage} request
 * @param {import('node:http').ServerResponse} response
 */
async function reply(address, request, response) {
  const {method = '', headers} = request;
  const turn = address.requests.push({method, headers});
  address.emit('asked');
  if (method === 'OPTIONS') return void response.writeHead(204, usualHeaders).end();

  // The page makes its addresses without waiting, so the request may be here first.
  while (!address.answer) await once(address, 'made');
  const {answer} = address;
  if (turn <= answer.failures) return fail(answer, response);

  if (answer.delay === 'headers') await wait(address, response);
  const body = Buffer.from(answer.body);
  response.writeHead(answer.status, headersOf(answer, body));
  if (answer.truncate) return breakOff(response, body);
  if (answer.delay !== 'body') return pipeline(Readable.from(padded(body, answer.size)), response);

  // Firefox tells nobody of headers before the first byte after them.
  response.write(body.subarray(0, 1));
  await wait(address, response);
  response.end(body.subarray(1));
}

/**
 * @param {Answer} answer
 * @param {import('node:http').ServerResponse} response
 */
function fail({failWith, failHeaders}, response) {
  if (failWith !== 'reset') {
    return void response.writeHead(failWith, {...usualHeaders, ...failHeaders}).end();
  }
  // Browsers quietly repeat a request that got no answer at all, Firefox nine times. Headers that
  // contradict each other and then break off are a network error in all of them, at once.
  response.socket?.end('HTTP/1.1 200 OK\r\nContent-Length: 5\r\nContent-Length: 6\r\nX');
}

/**
 * @param {import('node:http').ServerResponse} response
 * @param {Buffer} body
 */
function breakOff(response, body) {
  response.write(body.subarray(0, body.length / 2), () => response.socket?.destroy());
}

/**
 * Waits until the test releases the address, ends it, or the client is gone.
 *
 * @param {Address} address
 * @param {import('node:http').ServerResponse} response
 */
async function wait(address, response) {
  const gone = new AbortController();
  const leave = () => gone.abort();
  if (address.ended) leave();
  address.once('ended', leave);
  response.once('close', leave);
  await once(address, 'released', {signal: gone.signal});
}

/**
 * @param {Answer} answer
 * @param {Buffer} body
 */
function headersOf({headers, redirectTo, size}, body) {
  const length = size === undefined ? {'content-length': String(body.length)} : {};
  const location = redirectTo === undefined ? {} : {location: redirectTo};
  const all = {...usualHeaders, ...length, ...location, ...headers};
  return Object.fromEntries(Object.entries(all).filter(([, value]) => value !== null));
}

/**
 * The body, then spaces (which JSON allows) until there are `size` bytes.
 *
 * @param {Buffer} body
 * @param {number} [size]
 */
function* padded(body, size = body.length) {
  yield body;
  const spaces = Buffer.alloc(65_536, ' ');
  for (let left = size - body.length; left > 0; left -= spaces.length) {
    yield spaces.subarray(0, Math.min(left, spaces.length));
  }
}
