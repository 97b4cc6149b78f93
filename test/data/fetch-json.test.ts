import {expect} from 'chai';
import {fetchJson} from '../../src/data/fetch-json.js';
import {LoadError} from '../../src/data/load-error.js';
import {requestCount, requests, serve} from '../support/serve.js';

const profile = {type: 'organisation', id: 'fjell', name: 'Fjell'};

/** Why an address cannot be read, and how long it took to find out. */
async function failure(address: string, limit?: number) {
  const start = performance.now();
  try {
    await fetchJson(address, limit);
  } catch (error) {
    expect(error).to.be.instanceOf(LoadError);
    return {reason: (error as LoadError).reason, duration: performance.now() - start};
  }
  throw new Error('It was read.');
}

/** How many milliseconds something takes. */
async function duration(work: () => Promise<unknown>): Promise<number> {
  const start = performance.now();
  await work();
  return performance.now() - start;
}

const megabyte = 1024 * 1024;

describe('Fetching JSON', () => {
  describe('from an address that answers', () => {
    it('gives the value and the address it came from, after one request', async () => {
      const address = serve(profile);
      expect(await fetchJson(address)).to.deep.equal({json: profile, address});
      expect(await requestCount(address)).to.equal(1);
    });

    it('reads another website just as well', async () => {
      const address = serve(profile, {crossOrigin: true});
      expect(new URL(address).origin).to.not.equal(location.origin);
      expect(await fetchJson(address)).to.deep.equal({json: profile, address});
      expect((await requests(address)).map(({method}) => method)).to.deep.equal(['GET']);
    });

    it('asks without cookies: where others would send none, as a preloading link does', async () => {
      const askedAs: unknown[] = [];
      const usual = window.fetch;
      window.fetch = (input, init) => {
        askedAs.push(init?.credentials);
        return usual(input, init);
      };
      try {
        await fetchJson(serve(profile));
        await fetchJson(serve(profile, {crossOrigin: true}));
        await fetchJson(URL.createObjectURL(new Blob(['{}'])));
      } finally {
        window.fetch = usual;
      }
      expect(askedAs).to.deep.equal(['omit', 'same-origin', 'omit']);
    });

    it('reads letters of all kinds, also where a chunk ends inside one', async () => {
      const text = 'Ærlig talt: áŋŧ 中文 😀 '.repeat(20_000);
      expect((await fetchJson(serve({text}))).json).to.deep.equal({text});
    });

    it('reads any JSON: what it means is for others to say', async () => {
      for (const json of [null, 0, 'text', [], {}]) {
        expect((await fetchJson(serve(json))).json).to.deep.equal(json);
      }
    });

    it('reads past a byte order mark, which Windows puts in front', async () => {
      const body = `\ufeff${JSON.stringify(profile)}`;
      expect((await fetchJson(serve(null, {body}))).json).to.deep.equal(profile);
    });

    it('reads JSON that a server calls something else', async () => {
      const address = serve(profile, {contentType: 'text/plain'});
      expect((await fetchJson(address)).json).to.deep.equal(profile);
    });

    it('names the last address after a redirect: relative paths start there', async () => {
      const moved = serve(profile, {crossOrigin: true});
      const old = serve(null, {redirectTo: moved});
      expect(await fetchJson(old)).to.deep.equal({json: profile, address: moved});
      expect(await requestCount(old)).to.equal(1);
      expect(await requestCount(moved)).to.equal(1);
    });

    it('reads what a page made itself', async () => {
      const address = URL.createObjectURL(new Blob([JSON.stringify(profile)]));
      const {json} = await fetchJson(address);
      URL.revokeObjectURL(address);
      expect(json).to.deep.equal(profile);
    });

    it('reads 8 MB and no more', async () => {
      const largest = serve(profile, {size: 8 * megabyte});
      expect((await fetchJson(largest)).json).to.deep.equal(profile);
      const larger = serve(profile, {size: 8 * megabyte + 1});
      expect((await failure(larger)).reason).to.equal('too-large');
      expect(await requestCount(larger)).to.equal(1);
    });
  });

  describe('without leaving a trace', () => {
    // What browsers add by themselves, each its own choice of it.
    const usual =
      /^(host|connection|accept|accept-encoding|accept-language|user-agent|origin|cache-control|pragma|priority|te|dnt|upgrade-insecure-requests|sec-.*)$/;

    beforeEach(() => {
      document.cookie = 'visitor=42; path=/; SameSite=Lax';
    });
    afterEach(() => {
      document.cookie = 'visitor=; path=/; max-age=0';
    });

    for (const crossOrigin of [false, true]) {
      const where = crossOrigin ? 'another website' : 'the page’s own website';

      it(`tells ${where} of no cookie, no page and nothing else`, async () => {
        expect(document.cookie).to.contain('visitor=42');
        const address = serve(profile, {crossOrigin});
        await fetchJson(address);
        const seen = await requests(address);
        expect(seen).to.have.lengthOf(1);
        const names = Object.keys(seen[0]!.headers);
        expect(names).to.not.include('cookie');
        expect(names).to.not.include('referer');
        expect(names.filter((name) => !usual.test(name))).to.deep.equal([]);
      });
    }

    it('takes no cookie that comes along', async () => {
      await fetchJson(serve(profile, {headers: {'set-cookie': 'tracked=1; path=/'}}));
      expect(document.cookie).to.not.contain('tracked');
    });

    it('stores nothing', async () => {
      const before = [localStorage.length, sessionStorage.length];
      await fetchJson(serve(profile));
      expect([localStorage.length, sessionStorage.length]).to.deep.equal(before);
    });
  });

  describe('from an address that hiccups', () => {
    // Side by side, since each of them takes its time.
    it('tries again, twice at most, after whatever may pass', async () => {
      const hiccups = [500, 502, 503, 504, 429, 'reset'] as const;
      const addresses = hiccups.map((failWith) => serve(profile, {failures: 2, failWith}));
      for (const {json} of await Promise.all(addresses.map((address) => fetchJson(address)))) {
        expect(json).to.deep.equal(profile);
      }
      expect(await Promise.all(addresses.map(requestCount))).to.deep.equal([3, 3, 3, 3, 3, 3]);
    });

    it('gives up after three times', async () => {
      const hiccups = [500, 429, 'reset'] as const;
      const addresses = hiccups.map((failWith) => serve(profile, {failures: Infinity, failWith}));
      for (const {reason} of await Promise.all(addresses.map((address) => failure(address)))) {
        expect(reason).to.equal('unreachable');
      }
      expect(await Promise.all(addresses.map(requestCount))).to.deep.equal([3, 3, 3]);
    });

    it('gives a server in trouble a little time before each further try', async () => {
      const address = serve(profile, {failures: 2});
      expect(await duration(() => fetchJson(address))).to.be.above(400);
    });

    it('waits as long as the server asks, where that is not long', async () => {
      const soon = serve(profile, {failures: 1, failWith: 503, failHeaders: {'retry-after': '1'}});
      expect(await duration(() => fetchJson(soon))).to.be.within(990, 3000);
      expect(await requestCount(soon)).to.equal(2);
    });

    it('does not wait where the server asks for no wait', async () => {
      const options = {failures: 2, failWith: 429, failHeaders: {'retry-after': '0'}} as const;
      const addresses = Array.from({length: 4}, () => serve(profile, options));
      const total = await duration(async () => {
        for (const address of addresses) await fetchJson(address);
      });
      expect(total).to.be.below(1500);
      expect(await Promise.all(addresses.map(requestCount))).to.deep.equal([3, 3, 3, 3]);
    });

    it('does not ask again where the server wants more than ten seconds', async () => {
      for (const seconds of ['11', '3600', '1e9']) {
        const failHeaders = {'retry-after': seconds};
        const address = serve(profile, {failures: Infinity, failWith: 429, failHeaders});
        const {reason, duration} = await failure(address, 60_000);
        expect(reason).to.equal('unreachable');
        expect(duration).to.be.below(2000);
        expect(await requestCount(address)).to.equal(1);
      }
    });

    it('understands a date as well, and does not ask again where that is far off', async () => {
      const date = (seconds: number) => new Date(Date.now() + seconds * 1000).toUTCString();
      const at = (seconds: number) => ({'retry-after': date(seconds)});
      const soon = serve(profile, {failures: 1, failWith: 503, failHeaders: at(2)});
      const past = serve(profile, {failures: 1, failWith: 503, failHeaders: at(-60)});
      const late = serve(profile, {failures: Infinity, failWith: 503, failHeaders: at(86_400)});
      expect(await duration(() => fetchJson(soon))).to.be.within(500, 4000);
      expect((await fetchJson(past)).json).to.deep.equal(profile);
      expect((await failure(late)).reason).to.equal('unreachable');
      expect(await Promise.all([soon, past, late].map(requestCount))).to.deep.equal([2, 2, 1]);
    });

    it('does not ask again where the wait would outlast its own time limit', async () => {
      const failHeaders = {'retry-after': '9'};
      const address = serve(profile, {failures: Infinity, failWith: 503, failHeaders});
      const {reason, duration} = await failure(address);
      expect(reason).to.equal('unreachable');
      expect(duration).to.be.below(2000);
      expect(await requestCount(address)).to.equal(1);
    });

    it('makes what it can of a wish that is none', async () => {
      const failHeaders = {'retry-after': 'later'};
      const address = serve(profile, {failures: 1, failWith: 503, failHeaders});
      expect((await fetchJson(address)).json).to.deep.equal(profile);
      expect(await requestCount(address)).to.equal(2);
    });
  });

  describe('from an address that says no', () => {
    for (const status of [400, 401, 403, 404, 410, 451]) {
      it(`takes ${status} for an answer, after one request`, async () => {
        const address = serve(profile, {status});
        expect((await failure(address)).reason).to.equal('unreachable');
        expect(await requestCount(address)).to.equal(1);
      });
    }

    it('ends in an error of its own where nothing can be reached', async () => {
      const headers = {'access-control-allow-origin': null};
      const forbidden = serve(profile, {crossOrigin: true, headers});
      const gone = URL.createObjectURL(new Blob(['{}']));
      URL.revokeObjectURL(gone);
      const failures = [forbidden, gone, 'http://'].map((address) => failure(address));
      for (const {reason} of await Promise.all(failures)) expect(reason).to.equal('unreachable');
      expect(await requestCount(forbidden)).to.be.at.most(3);
    });
  });

  describe('from an address that answers something else', () => {
    const bodies = {
      'a web page': '<!doctype html><title>Logg inn</title>',
      nothing: '',
      'half a file': '{"type": "organisation", "name": "Fj',
      'JSON with a comment': '{"a": 1} // one',
      JavaScript: '{a: 1}',
    };
    for (const [what, body] of Object.entries(bodies)) {
      it(`says that ${what} is no JSON, after one request`, async () => {
        const address = serve(null, {body, contentType: 'text/html'});
        expect((await failure(address)).reason).to.equal('not-json');
        expect(await requestCount(address)).to.equal(1);
      });
    }

    it('stops reading a file without end', async () => {
      const address = serve(profile, {size: Infinity});
      expect((await failure(address)).reason).to.equal('too-large');
      expect(await requestCount(address)).to.equal(1);
    });

    it('asks anew when the connection breaks halfway, and gives up in time', async () => {
      const address = serve({...profile, summary: 'Stier. '.repeat(1000)}, {truncate: true});
      expect((await failure(address)).reason).to.equal('unreachable');
      expect(await requestCount(address)).to.equal(3);
    });
  });
});
