/**
 * The map's own script does not come, or is not ours: the map says so within eight seconds and offers another try, which
 * brings the map once the server is well again. Nothing that was changed on the way ever runs.
 */
import assert from 'node:assert/strict';
import {readFileSync} from 'node:fs';
import {describe, it} from 'node:test';
import {browsersToTest} from '../../scripts/browsers.mjs';
import {runSelfTest} from '../support/self-test.mjs';

const slow = Boolean(process.env.SPOTLIGHT_SLOW);
const script = readFileSync(new URL('../../dist/spotlight-map.js', import.meta.url));
const limit = 8000 + (process.env.CI ? 1000 : 500);
const send =
  (code, body, type = 'text/javascript') =>
  (response) =>
    response.writeHead(code, {'content-type': type}).end(body);

/** What becomes of the script on its way. */
const faults = [
  {name: 'is not answered', answer: () => undefined},
  {
    name: 'stops in the middle',
    answer(response) {
      response.writeHead(200, {'content-type': 'text/javascript', 'content-length': script.length});
      response.write(script.subarray(0, 1000));
    },
  },
  {name: 'is not there', answer: send(404, '')},
  {name: 'meets a server out of order', answer: send(503, '')},
  {
    name: 'is changed',
    answer: send(200, `globalThis.tampered = true;${script}`),
    unchecked: ['webkit'],
  },
  {name: 'is half of it', answer: send(200, script.subarray(0, script.length / 2))},
  {name: 'is a web page', answer: send(200, '<!doctype html>', 'text/html')},
  {name: 'is nothing', answer: send(200, '')},
  {name: 'breaks off', answer: (response) => response.destroy()},
];

/** One that hangs, one that fails and one that is refused stand for all, where the whole is not asked for. */
const usual = ['is not answered', 'is not there', 'is changed'];

describe('the map’s own script', {concurrency: 3}, async () => {
  for (const [engine, found] of Object.entries(await browsersToTest())) {
    describe(`in ${engine}`, {concurrency: engine === 'chromium' ? 3 : 1}, () => {
      for (const fault of faults) {
        if (engine !== 'chromium' && !slow && !usual.includes(fault.name)) continue;
        const skip =
          fault.unchecked?.includes(engine) && 'WebKit does not check the hash of such a link';
        it(`comes after all where it ${fault.name}`, {skip, timeout: 60_000}, () =>
          checkFault(engine, found, fault),
        );
      }
    });
  }
});

async function checkFault(engine, found, {answer}) {
  let well = false;
  const {ms, said, busy, drawn, tampered, complaints, ran} = await runSelfTest(engine, found, {
    module: 'chunks-page.js',
    plan: {},
    posts: {'/mend': () => (well = true)},
    intercept(pathname, response) {
      if (well || pathname !== '/dist/spotlight-map.js') return false;
      answer(response);
      return true;
    },
  });
  assert.match(said, /Kartet kunne ikke hentes/);
  assert.ok(ms < limit, `${ms} ms`);
  assert.deepEqual({busy, tampered, ran}, {busy: false, tampered: false, ran: 0});
  const others = complaints.filter((text) => !text.includes('the map could not be brought'));
  assert.deepEqual(others, []);
  assert.ok(drawn, 'another try does not bring it');
}
