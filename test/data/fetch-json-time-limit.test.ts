import {expect} from 'chai';
import {fetchJson} from '../../src/data/fetch-json.js';
import {LoadError} from '../../src/data/load-error.js';
import {requestCount, serve, type ServeOptions} from '../support/serve.js';

/** Why an address cannot be read, and how long it took to find out. */
async function failure(options: ServeOptions, limit?: number) {
  const address = serve({type: 'organisation', id: 'fjell', name: 'Fjell'}, options);
  const start = performance.now();
  try {
    await fetchJson(address, limit);
  } catch (error) {
    expect(error).to.be.instanceOf(LoadError);
    const duration = performance.now() - start;
    return {reason: (error as LoadError).reason, duration, requests: await requestCount(address)};
  }
  throw new Error('It was read.');
}

describe('Fetching JSON from an address that keeps one waiting', () => {
  for (const delay of ['headers', 'body'] as const) {
    it(`gives up on the ${delay} when the time is over, and does not ask again`, async () => {
      const {reason, duration, requests} = await failure({delay}, 400);
      expect(reason).to.equal('timeout');
      expect(duration).to.be.within(390, 2000);
      expect(requests).to.equal(1);
    });
  }

  it('lets go of what it has waited for too long', async () => {
    const {fetch: send} = globalThis;
    let signal: AbortSignal | null | undefined;
    globalThis.fetch = (address, options) => {
      signal = options?.signal;
      return send(address, options);
    };
    try {
      await failure({delay: 'headers'}, 200);
    } finally {
      globalThis.fetch = send;
    }
    expect(signal?.aborted).to.equal(true);
  });

  it('counts all the tries and the waiting between them', async () => {
    const failHeaders = {'retry-after': '1'};
    const {reason, duration} = await failure({failures: 1, failHeaders, delay: 'body'}, 1400);
    expect(reason).to.equal('timeout');
    expect(duration).to.be.within(1390, 3000);
  });

  it('gives up after eight seconds where nobody says otherwise', async function () {
    this.timeout(15_000);
    const waiting = await Promise.all([failure({delay: 'headers'}), failure({delay: 'body'})]);
    for (const {reason, duration} of waiting) {
      expect(reason).to.equal('timeout');
      expect(duration).to.be.within(7900, 9500);
    }
  });
});
