/**
 * Real addresses for tests: each `serve()` makes one on the test server that answers as told.
 */

/** What an address answers, and how badly. */
export interface ServeOptions {
  /** Sent as it is, instead of the value as JSON. */
  body?: string;
  status?: number;
  contentType?: string;
  /** Added to the usual ones; null leaves one out: `{'access-control-allow-origin': null}`. */
  headers?: Record<string, string | null>;
  /** Keeps the client waiting for the headers, or for the body after them, until `release()`. */
  delay?: 'headers' | 'body';
  /** How many requests fail before one succeeds; `Infinity` for all. */
  failures?: number;
  /** How they fail: with this status, or a broken connection. 500 if not said. */
  failWith?: number | 'reset';
  /** Sent with failures: `{'retry-after': '1'}`. */
  failHeaders?: Record<string, string>;
  /** Bytes to send, reached with spaces after the body; `Infinity` never ends. */
  size?: number;
  /** Breaks the connection halfway through the body. */
  truncate?: boolean;
  /** Sends the client to this address instead, with status 302 if not said. */
  redirectTo?: string;
  /** Makes an address on another origin than the page's. */
  crossOrigin?: boolean;
}

/** A request that an address has had. */
export interface SeenRequest {
  method: string;
  headers: Record<string, string>;
}

// Tests may replace the page's own fetch.
const send = globalThis.fetch.bind(globalThis);

// One server by two names is two origins. What tests say goes to the other name, where it need not
// queue behind requests that hang: a browser opens only a few connections to one origin.
const here = new URL(location.href);
const elsewhere = new URL(location.href);
elsewhere.hostname = here.hostname === 'localhost' ? '127.0.0.1' : 'localhost';

/** Addresses made by the running test; their requests are ended when it is over. */
const made = new Set<string>();

beforeEach(() => made.clear());
afterEach(() => Promise.all([...made].map((address) => tell(address, {end: true}))));

/** Makes an address that answers with a value as JSON, or with what the options say. */
export function serve(value: unknown, options: ServeOptions = {}): string {
  const {
    body = JSON.stringify(value) ?? '',
    contentType = 'application/json',
    crossOrigin = false,
    failures = 0,
    failWith = 500,
    failHeaders = {},
    headers = {},
    redirectTo,
    size,
    status = redirectTo === undefined ? 200 : 302,
    ...others
  } = options;
  const base = crossOrigin ? elsewhere : here;
  const address = new URL(`/__serve/${uniqueId()}/profile.json`, base).href;
  const make = {
    ...others,
    body,
    status,
    headers: {'content-type': contentType, ...headers},
    failures: finite(failures),
    failWith,
    failHeaders,
    redirectTo,
    size: size === undefined ? undefined : finite(size),
  };
  made.add(address);
  // Nothing waits for this: the server holds requests until it has heard what to answer.
  void tell(address, {make});
  return address;
}

/** The requests that an address has had, once there are at least so many. */
export function requests(address: string, atLeast = 0): Promise<SeenRequest[]> {
  return tell(address, {atLeast});
}

/** How many requests an address has had. */
export async function requestCount(address: string): Promise<number> {
  return (await requests(address)).length;
}

/** Lets a delayed address answer: those who wait, and those who come later. */
export async function release(address: string): Promise<void> {
  await tell(address, {release: true});
}

async function tell(address: string, what: object): Promise<SeenRequest[]> {
  const [, prefix, id] = new URL(address).pathname.split('/');
  const response = await send(new URL(`/${prefix}/${id}`, elsewhere), {
    method: 'POST',
    body: JSON.stringify(what),
  });
  return (await response.json()) as SeenRequest[];
}

let count = 0;

function uniqueId(): string {
  count += 1;
  return `${Math.random().toString(36).slice(2)}-${count}`;
}

/** JSON has no infinity. */
function finite(number: number): number {
  return Math.min(number, Number.MAX_SAFE_INTEGER);
}
