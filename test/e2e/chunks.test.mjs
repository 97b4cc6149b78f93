/**
 * The files that the script brings do not come, or are not ours: what needs them says so within eight seconds, leaves in
 * view what the page has there, and offers another try, which brings them once the host is well again. Nothing that was
 * changed on the way ever runs. `SPOTLIGHT_SLOW=1` tries everything in every engine.
 */
import assert from 'node:assert/strict';
import {once} from 'node:events';
import {readFileSync} from 'node:fs';
import {createServer} from 'node:http';
import {after, describe, it} from 'node:test';
import {browsersToTest} from '../../scripts/browsers.mjs';
import {files as documents} from '../support/faults/documents.mjs';
import {filesThatComeLater, scriptFaults} from '../support/faults/script-faults.mjs';
import {runInTab, startEngine} from '../support/self-test.mjs';

const slow = Boolean(process.env.SPOTLIGHT_SLOW);
const limit = 8000 + (process.env.CI ? 1000 : 500);
const built = (name) => readFileSync(new URL(`../../dist/${name}`, import.meta.url));
const [organisation, story, collection] = ['fjell', 'story', 'alle'].map((name) =>
  JSON.parse(documents[`/${name === 'alle' ? 'collection' : name}.json`]),
);

/** What a page shows that needs each of the files. */
const plans = {
  'spotlight-more.js': {
    elements: [
      ['spotlight-story', story],
      ['spotlight-profile', organisation, 'Fjell og elv'],
      ['spotlight-directory', collection],
      ['spotlight-map', collection],
    ],
  },
  'spotlight-map.js': {elements: [['spotlight-map', collection]]},
  'spotlight-map-detail.js': {elements: [['spotlight-map', collection]], details: true},
};

for (const [engine, found] of Object.entries(await browsersToTest({headlessShell: true}))) {
  const concurrency = engine === 'chromium' ? 4 : 1;
  describe(`the files that the script brings, in ${engine}`, {concurrency}, () => {
    const browser = startEngine(engine, found);
    after(async () => (await browser).close());
    let tried = 0;

    for (const file of filesThatComeLater) {
      for (const fault of scriptFaults) {
        if (!slow && !(engine === 'chromium' ? fault.usual : isTriedEverywhere(file, fault)))
          continue;
        const skip =
          fault.unchecked?.includes(engine) && 'WebKit does not check the hash of such a link';
        it(`${file} comes after all where it ${fault.name}`, {skip, timeout: 60_000}, async () => {
          await checkFault(await browser, {file, plan: plans[file], fault});
          tried += 1;
        });
      }
    }

    it('says how much it has tried', {concurrency: false}, () => {
      console.log(`Held: ${tried} faults of our own files survived in ${engine}`);
    });
  });
}

/** One that hangs, one that fails and one that is refused stand for all, where the whole is not asked for. */
function isTriedEverywhere(file, {name}) {
  return (
    file === 'spotlight-more.js' && ['is not answered', 'is not there', 'is changed'].includes(name)
  );
}

async function checkFault(browser, {file, plan, fault}) {
  const host = await serveScripts(file, fault);
  try {
    const {ends, detailed, mended, tampered, complaints, ran, traces} = await runInTab(browser, {
      module: 'chunks-page.js',
      plan,
      host: host.origin,
      posts: {'/mend': host.mend},
    });
    const state = fault.ends ?? (plan.details ? 'data' : 'way out');
    for (const end of ends) {
      assert.equal(end.state, state, `${end.tag}: ${end.words}`);
      assert.ok(end.ms > 0 && end.ms < limit, `${end.tag}: ${end.ms} ms`);
      assert.deepEqual([end.busy, end.bare], [false, false], end.tag);
      assert.notEqual(end.words, '', end.tag);
    }
    assert.equal(detailed, Boolean(plan.details && fault.ends));
    assert.deepEqual({tampered, ran, traces}, {tampered: false, ran: 0, traces: []});
    assert.ok(host.asked() <= (fault.most ?? 4), `asked ${host.asked()} times`);
    const others = complaints.filter((text) => !text.includes('the map could not be brought'));
    assert.deepEqual(others, []);
    assert.ok(mended, 'another try does not bring it');
  } finally {
    host.close();
  }
}

/** A host whose one file meets a fault, until it is mended. */
async function serveScripts(file, {answer}) {
  let asked = 0;
  let well = false;
  const server = createServer({keepAlive: false}, (request, response) => {
    const name = new URL(request.url ?? '', 'http://127.0.0.1').pathname.replace('/dist/', '');
    // Whoever leaves early is no failure here.
    response.on('error', () => undefined);
    const body = built(name);
    if (name === file && !well) {
      asked += 1;
      return void answer({request, response, body});
    }
    response
      .writeHead(200, {'access-control-allow-origin': '*', 'content-type': 'text/javascript'})
      .end(body);
  });
  server.on('connection', (socket) => socket.on('error', () => undefined));
  await once(server.listen(0), 'listening');
  return {
    origin: `http://127.0.0.1:${server.address().port}`,
    asked: () => asked,
    mend() {
      well = true;
    },
    close() {
      server.closeAllConnections();
      server.close();
    },
  };
}
