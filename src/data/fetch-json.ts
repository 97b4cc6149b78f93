import {LoadError} from './load-error.js';

/** JSON as it came, and the address it came from after redirects: relative paths in it start there. */
export interface FetchedJson {
  readonly json: unknown;
  readonly address: string;
}

/**
 * How long the whole of it may take, tries and waiting included, in milliseconds: within eight seconds a reader is told how
 * it went.
 */
export const timeLimit = 7950;
const mostTries = 3;
const mostBytes = 8 * 1024 * 1024;
/** The first wait before another try, in milliseconds; each further one is twice as long. */
const firstWait = 300;
/** A server that asks for more patience than this, in seconds, is not asked again (`Retry-After`, RFC 9110 § 10.2.3). */
const mostPatience = 10;

/** A try that failed in a way that may pass: no connection, too many requests, or a fault in the server. */
class Hiccup extends Error {
  readonly wait: number | undefined;

  constructor(wait?: number) {
    super();
    this.wait = wait;
  }
}

/**
 * Fetches JSON from another website without leaving a trace there: no cookies, no referrer, no header of our own.
 * It always ends, within `limit` milliseconds.
 *
 * @param cache - `no-cache` where what the browser has may be out of date.
 * @throws {LoadError} `unreachable`, `timeout`, `too-large` or `not-json`.
 */
export async function fetchJson(
  address: string,
  limit = timeLimit,
  cache: RequestCache = 'default',
): Promise<FetchedJson> {
  const deadline = new Deadline(limit);
  try {
    for (let attempt = 1; ; attempt++) {
      try {
        return await deadline.race(fetchOnce(address, deadline.signal, cache));
      } catch (error) {
        if (!(error instanceof Hiccup) || attempt === mostTries) throw error;
        const wait = error.wait ?? firstWait * 2 ** (attempt - 1) * (0.5 + Math.random());
        if (wait >= deadline.left) throw error;
        await deadline.race(new Promise((resolve) => setTimeout(resolve, wait)));
      }
    }
  } catch (error) {
    throw error instanceof LoadError ? error : new LoadError('unreachable');
  } finally {
    deadline.end();
  }
}

async function fetchOnce(
  address: string,
  signal: AbortSignal,
  cache: RequestCache,
): Promise<FetchedJson> {
  const response = await fetch(address, {
    cache,
    credentials: credentialsFor(address),
    referrerPolicy: 'no-referrer',
    signal,
  }).catch(() => {
    throw new Hiccup();
  });
  if (response.status === 429 || response.status >= 500) throw new Hiccup(patienceAsked(response));
  if (!response.ok) throw new LoadError('unreachable');
  const text = await readText(response);
  try {
    return {json: JSON.parse(text), address: response.url || address};
  } catch {
    throw new LoadError('not-json');
  }
}

/**
 * No cookie either way: to another website `same-origin` sends none. But it takes what a link in the page's HTML has asked for
 * already (`rel="preload"`), which `omit` does not. A frame without an address (`srcdoc`) cannot tell which websites are others.
 */
function credentialsFor(address: string): RequestCredentials {
  // Not the window's own `origin`, which any script of the page may have made a variable of.
  return ['null', new URL(address).origin].includes(location.origin) ? 'omit' : 'same-origin';
}

function patienceAsked(response: Response): number | undefined {
  const asked = response.headers.get('Retry-After') ?? '';
  const number = Number(asked || NaN);
  const seconds = isNaN(number) ? (Date.parse(asked) - Date.now()) / 1000 : number;
  if (!(seconds >= 0)) return undefined;
  return seconds <= mostPatience ? seconds * 1000 : Infinity;
}

/** Reads a body no further than the limit, since a page must survive a file without end. */
async function readText(response: Response): Promise<string> {
  const reader = response.body?.getReader();
  if (!reader) return response.text();
  const decoder = new TextDecoder();
  let text = '';
  let bytes = 0;
  for (;;) {
    const {done, value} = await reader.read().catch(() => {
      throw new Hiccup();
    });
    if (done) return text + decoder.decode();
    bytes += value.byteLength;
    if (bytes > mostBytes) {
      reader.cancel().catch(() => undefined);
      throw new LoadError('too-large');
    }
    text += decoder.decode(value, {stream: true});
  }
}

/** One time limit over everything that a request may wait for. */
export class Deadline {
  /** Is aborted when the time is over. */
  readonly signal: AbortSignal;
  readonly #passed: Promise<never>;
  readonly #end: number;
  #timer?: ReturnType<typeof setTimeout>;

  constructor(limit: number) {
    const controller = new AbortController();
    this.signal = controller.signal;
    this.#end = performance.now() + limit;
    this.#passed = new Promise((_, reject) => {
      this.#timer = setTimeout(() => {
        reject(new LoadError('timeout'));
        controller.abort();
      }, limit);
    });
  }

  get left(): number {
    return this.#end - performance.now();
  }

  /** Waits for work, but not longer than there is time. */
  race<Result>(work: Promise<Result>): Promise<Result> {
    return Promise.race([work, this.#passed]);
  }

  end(): void {
    clearTimeout(this.#timer);
  }
}
