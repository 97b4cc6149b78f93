/** The step `looks` hears what is wrong with a story: faults are planted in the built Storybook. */
import assert from 'node:assert/strict';
import {once} from 'node:events';
import {createServer} from 'node:http';
import {after, before, describe, it} from 'node:test';
import {combinations} from '../../scripts/looks/combinations.mjs';
import {visitAll} from '../../scripts/looks/visit.mjs';
import {openStorybook, skip} from '../support/storybook.mjs';

const story = {id: 'card--nothing-given', tags: []};

let storybook;
before(async () => {
  if (!skip) storybook = await openStorybook();
});
after(() => storybook?.close());

describe('a visit to a story', {skip}, () => {
  it('has nothing to complain of when nothing is wrong', async () => {
    const checked = await visit('');
    assert.equal(checked.length, 1 + combinations.length);
    assert.deepEqual(
      checked.flatMap(({complaints}) => complaints),
      [],
    );
  });

  it('tells what axe finds in every language and theme', async () => {
    for (const {name, complaints} of await visit(
      '<p style="color: #888888; background: #777777">Hard to read</p>',
    )) {
      assert.match(complaints.join('\n'), /color-contrast/, name);
    }
  });

  it('tells what the page throws, and what it asks of other machines', async () => {
    const planted = `<script>setTimeout(() => { throw new Error('planted'); });</script>
      <link rel="preload" as="image" href="http://elsewhere.invalid/picture.png">`;
    const [{complaints}] = await visit(planted);
    assert.match(complaints.join('\n'), /error on the page: Error: planted/);
    assert.match(complaints.join('\n'), /asked another machine for http:\/\/elsewhere\.invalid\//);
  });

  it('tells that a story is missing, once for each combination', async () => {
    const checked = await visit('', {id: 'card--gone', tags: []});
    assert.match(checked[0].complaints.join('\n'), /storyMissing/);
    assert.ok(checked.every(({complaints}) => complaints.length > 0));
  });
});

/**
 * @param {string} planted - markup in the body of the story's page
 * @param {{id: string, tags: string[]}} [what]
 */
async function visit(planted, what = story) {
  const server = createServer(async ({url}, response) => {
    const {status, headers, ...answer} = await get(new URL(url, storybook.address));
    response.writeHead(status, {'content-type': headers.get('content-type') ?? 'text/plain'});
    response.end(
      url.startsWith('/iframe.html')
        ? answer.body.toString().replace('</body>', `${planted}</body>`)
        : answer.body,
    );
  }).listen(0, '127.0.0.1');
  await once(server, 'listening');
  const checked = [];
  await visitAll(storybook.browser, `http://127.0.0.1:${server.address().port}/`, [what], {
    takePictures: false,
    onSeen: async (seen) => void checked.push(...seen.checked),
  });
  server.closeAllConnections();
  server.close();
  return checked;
}

/** @param {URL} address */
async function get(address) {
  const response = await fetch(address);
  const {status, headers} = response;
  return {status, headers, body: Buffer.from(await response.arrayBuffer())};
}
