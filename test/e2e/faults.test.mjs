/**
 * Servers that do everything wrong, and every element that shows a document: each ends within eight seconds, in data or in
 * an error with a way out, and the way out leads to data once the server is well again.
 */
import assert from 'node:assert/strict';
import {createServer} from 'node:net';
import {once} from 'node:events';
import {after, describe, it} from 'node:test';
import {browsersToTest} from '../../scripts/browsers.mjs';
import {elements, files} from '../support/faults/documents.mjs';
import {faults, serveFaults} from '../support/faults/serve.mjs';
import {runInTab, startEngine} from '../support/self-test.mjs';

const slow = Boolean(process.env.SPOTLIGHT_SLOW);
/** As the contract has it; a machine that is busy draws a little later. */
const limit = 8000 + (process.env.CI ? 1000 : 500);
/** A good document for each element. */
const warm = Object.fromEntries(elements.map(([tag, path]) => [tag, JSON.parse(files[path])]));
/** WebKit opens 17 connections at once, for all pages together; each server that hangs keeps three of them. */
const pagesOf = {webkit: faults.filter(({hangs}) => hangs).length};

describe('servers that do everything wrong', {concurrency: 2}, async () => {
  for (const [engine, found] of Object.entries(await browsersToTest({headlessShell: true}))) {
    // One engine in each `npm test`, and all where there is time.
    if (engine !== 'chromium' && !slow) continue;
    describe(`in ${engine}`, {concurrency: 1}, () => {
      const browser = startEngine(engine, found);
      const ended = [];
      after(async () => {
        await (await browser).close();
        const worst = Math.max(...ended.map(({ms}) => ms));
        console.log(
          `Held: ${ended.length} faults and elements survived in ${engine}, the slowest after ${(worst / 1000).toFixed(1)} s`,
        );
      });
      for (const [at, some] of parted(pagesOf[engine] ?? 1).entries()) {
        it(`are survived, page ${at + 1}`, {timeout: 120_000}, async () => {
          ended.push(...(await survive(await browser, some)));
        });
      }
    });
  }
});

/** Faults for so many pages, those that hang spread over all of them. */
function parted(pages) {
  const spread = faults.toSorted((one, other) => Boolean(other.hangs) - Boolean(one.hangs));
  return Array.from({length: pages}, (_, page) =>
    spread.filter((_fault, at) => at % pages === page),
  );
}

async function survive(browser, some) {
  const served = await serveFaults(files, some);
  const closed = {
    name: 'is not there',
    mends: false,
    origin: await closedPort(),
    most: 0,
    counts: new Map(),
  };
  const all = [...served.faults, closed].map((fault) => ({elements, mends: true, ...fault}));
  try {
    const {ended, complaints, ran, traces, retried, unmended} = await runInTab(browser, {
      module: 'faults/page.js',
      plan: {faults: all, warm},
      posts: {'/mend': served.mend},
    });
    const name = ({fault, tag}) => `${tag}: a server that ${all[fault].name}`;
    assert.deepEqual(
      complaints.filter((text) => !isExpected(text, all)),
      [],
    );
    assert.deepEqual({ran, traces}, {ran: 0, traces: []});
    assert.equal(ended.length, all.flatMap((fault) => fault.elements).length);
    const wrong = ended.filter(({fault, state, ms, words}) => {
      const {ends = 'way out'} = all[fault];
      const right = ends === 'either' ? state !== 'neither' : state === ends;
      return !right || ms > limit || words === 0;
    });
    assert.deepEqual(
      wrong.map((each) => ({name: name(each), ...each})),
      [],
    );
    assert.deepEqual(all.flatMap(tooMany), []);
    assert.ok(retried > some.length * 3, `${retried} ways out tried`);
    assert.deepEqual(unmended.map(name), []);
    return ended;
  } finally {
    served.close();
  }
}

/** What an editor is told of a broken file, and what a policy says of a server that leads astray. */
function isExpected(complaint, all) {
  const [, address] = /^violation: connect-src (\S+)/.exec(complaint) ?? [];
  if (!address) return complaint.startsWith('console: Spotlight, profile from');
  return all.some(({forbidden, origin}) => forbidden && address.startsWith(origin));
}

/** Files that were asked for more often than they may be. */
function tooMany({name, most = 3, counts}) {
  return [...counts]
    .filter(([, count]) => count > most)
    .map(([path, count]) => `${name}: ${path} ${count} times`);
}

/** An address where nobody listens. */
async function closedPort() {
  const server = createServer();
  await once(server.listen(0, '127.0.0.1'), 'listening');
  const {port} = server.address();
  await once(server.close(), 'close');
  return `http://127.0.0.1:${port}`;
}
