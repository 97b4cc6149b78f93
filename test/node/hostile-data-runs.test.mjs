/**
 * Any JSON and any address at all: 100,000 of each every time, or as many as `SPOTLIGHT_RUNS` says
 * (a million: `SPOTLIGHT_RUNS=1000000 node --test test/node/hostile-data-runs.test.mjs`).
 */
import assert from 'node:assert/strict';
import {before, describe, it} from 'node:test';
import fc from 'fast-check';
import {compiledModule} from '../support/compiled-module.mjs';
import {doubtfulAddresses, hostileAddresses} from '../support/hostile-data/addresses.mjs';
import {assertPlain} from '../support/hostile-data/plain.mjs';

const numRuns = Number(process.env.SPOTLIGHT_RUNS ?? 100_000);
const page = 'https://vert.example/profiler/fjell.json';
const least = {type: 'organisation', id: 'fjell', name: 'Fjell'};

describe('anything at all', () => {
  let readDocument;
  let parseAddress;

  before(async () => {
    ({readDocument} = await compiledModule('src/data/read-document.ts'));
    ({parseAddress} = await compiledModule('src/schema/parse-address.ts'));
  });

  it('is read as a plain document, or refused in our own words', () => {
    fc.assert(
      fc.property(anyJson, (input) => expectSound(input)),
      {numRuns},
    );
    console.log(`${numRuns} documents of any JSON read, 0 counter-examples`);
  });

  it('is opened only where it leads to the web, by no other name than it shows', () => {
    const property = fc.property(anyAddress, (address) => {
      const url = parseAddress(address, ['https:', 'http:'], page);
      if (url) expectSafe(url);
      const {document} = readDocument({...least, url: address, image: {src: address, alt: ''}});
      if (document.url) expectSafe(new URL(document.url, page), /^(https?|mailto|tel):$/);
      if (document.image) expectSafe(new URL(document.image.src, page));
    });
    fc.assert(property, {numRuns});
    console.log(`${numRuns} addresses of any kind read, 0 counter-examples`);
  });

  function expectSound(input) {
    let found;
    try {
      found = readDocument(input);
    } catch (error) {
      if (!['invalid', 'too-new'].includes(error.reason)) throw error;
      assert.notEqual(error.problems.length, 0);
      return;
    }
    assertPlain(found.document, '');
    assert.equal({}.polluted, undefined);
    for (const {path, expected, found: what} of found.problems) {
      assert.ok([path, expected, what].every((text) => typeof text === 'string'));
    }
    // What was read once is read again, with nothing left to leave out.
    assert.deepEqual(readDocument(found.document).problems, []);
  }
});

/** An address that a browser would open as what it says: the web, no user's name, nothing that hides. */
function expectSafe(url, schemes = /^https?:$/) {
  assert.match(url.protocol, schemes);
  assert.equal(url.username + url.password, '');
  assert.ok(url.href.length < 30_000);
  // eslint-disable-next-line no-control-regex -- these are what an address must not hold
  assert.doesNotMatch(url.href, /[\u0000-\u001f\u007f-\u009f\u202a-\u202e]/);
}

const names = [
  ...['type', 'id', 'name', 'format', 'language', 'url', 'href', 'image', 'links', 'tags', 'items'],
  ...['next', 'src', 'alt', 'nb', 'en', 'value', 'from', 'to', 'text', 'label', 'blocks', 'people'],
  ...['places', 'latitude', 'quotes', 'figures', 'quantity', 'withdrawn', 'depicts', 'answer'],
  ...['__proto__', 'constructor', 'toString', '_$litType$', 'nodeType', ''],
];
const types = [
  'organisation',
  'project',
  'network',
  'event',
  'story',
  'collection',
  'text',
  'quote',
];
const words = [...types, 'fjell', 'nb', '2020', '2020-02-30', 'a.jpg', '\ud800', '\u202e', '1e999'];
const leaf = fc.oneof(
  fc.constantFrom(...words, null, true, 0, -0, -1, 2, Infinity, NaN, ''),
  fc.constantFrom(...hostileAddresses.filter(({length}) => length < 100)),
  fc.string({unit: 'binary', maxLength: 5}),
  fc.double(),
);
const {value: anyValue} = fc.letrec((tie) => ({
  value: fc.oneof(
    {maxDepth: 4, withCrossShrink: true},
    leaf,
    fc.array(tie('value'), {maxLength: 3}),
    fc.dictionary(fc.constantFrom(...names), tie('value'), {maxKeys: 5}),
  ),
}));
const fields = fc.dictionary(fc.constantFrom(...names), anyValue, {maxKeys: 6});
const anyJson = fc.oneof(
  {weight: 1, arbitrary: fc.jsonValue({maxDepth: 4})},
  {weight: 2, arbitrary: fields},
  {weight: 5, arbitrary: fields.map((others) => ({...others, ...least}))},
  {
    weight: 2,
    arbitrary: fc
      .tuple(fc.constantFrom(...types), fields, fields)
      .map(([type, item, others]) => ({...others, ...least, type, items: [{...item, type}, item]})),
  },
);

const anyAddress = fc.oneof(
  fc.webUrl({withQueryParameters: true, withFragments: true}),
  fc.string({unit: 'binary', maxLength: 30}),
  // Something that fools filters, with anything put into it anywhere.
  fc
    .tuple(
      fc.constantFrom(...hostileAddresses, ...doubtfulAddresses),
      fc.nat(),
      fc.string({unit: 'binary', maxLength: 3}),
    )
    .map(([address, place, junk]) => {
      const at = place % Math.min(address.length + 1, 40);
      return address.slice(0, at) + junk + address.slice(at);
    }),
  fc
    .tuple(
      fc.constantFrom('https:', 'http:', 'javascript:', 'data:', 'JaVaScRiPt:', 'mailto:', ''),
      fc.constantFrom('//', '/', '\\\\', '///', ''),
      fc.string({unit: 'binary-ascii', maxLength: 12}),
    )
    .map((parts) => parts.join('')),
);
