/**
 * The script tag's build reads profiles with a compiled table instead of zod: both have to say the same of everything.
 */
import assert from 'node:assert/strict';
import {readdirSync, readFileSync} from 'node:fs';
import {join} from 'node:path';
import {before, describe, it} from 'node:test';
import {fileURLToPath} from 'node:url';
import fc from 'fast-check';
import {compiledModule} from '../support/compiled-module.mjs';

const root = fileURLToPath(new URL('../../', import.meta.url));
/**
 * How many documents are tried in each way, and from where they are drawn: `SPOTLIGHT_SLOW=1` for a hundred thousand,
 * `SPOTLIGHT_RUNS` for any number, `SPOTLIGHT_SEED` for other documents, or for those of an earlier run.
 */
const {SPOTLIGHT_RUNS, SPOTLIGHT_SLOW, SPOTLIGHT_SEED} = process.env;
const numRuns = Number(SPOTLIGHT_RUNS ?? (SPOTLIGHT_SLOW ? 100_000 : 10_000));
const seed = SPOTLIGHT_SEED === undefined ? Date.now() % 2 ** 31 : Number(SPOTLIGHT_SEED);

describe('the compiled schemas', () => {
  let byZod;
  let byTable;
  let plainly;

  before(async () => {
    const reader = 'src/data/read-document.ts';
    byZod = (await compiledModule(reader, {zod: true})).readDocument;
    byTable = (await compiledModule(reader)).readDocument;
    plainly = (await compiledModule('src/data/read-plainly.ts')).readPlainly;
  });

  it('say the same as zod of every demo profile', () => {
    for (const document of demoProfiles()) sameOf(document);
  });

  it('read plainly what is plain: whatever is right in a profile, but for whole stories and unusual links', () => {
    const profiles = demoProfiles().filter((document) => sameOf(document).problems?.length === 0);
    const closely = profiles.filter((document) => plainly(document) === undefined);
    const isStory = ({type, items = []}) =>
      type === 'story' || items.some(({blocks}) => blocks !== undefined);
    assert.deepEqual(
      closely.filter((document) => !isStory(document)).map(({id}) => id),
      [],
    );
    assert.ok(profiles.length - closely.length > 20, `only ${profiles.length - closely.length}`);
  });

  it('say the same as zod of profiles to which something has happened', () => {
    const profiles = demoProfiles();
    const mutated = fc
      .tuple(
        fc.constantFrom(...profiles),
        fc.array(fc.tuple(fc.nat(), junk), {minLength: 1, maxLength: 6}),
      )
      .map(([profile, changes]) => changes.reduce(mutate, structuredClone(profile)));
    let broken = 0;
    let plain = 0;
    const property = fc.property(mutated, (document) => {
      if (sameOf(document).problems?.length !== 0) broken += 1;
      if (plainly(document) !== undefined) plain += 1;
    });
    fc.assert(property, {numRuns, seed});
    assert.ok(broken > numRuns / 4, `only ${broken} of ${numRuns} profiles were broken`);
    assert.ok(plain > numRuns / 50, `only ${plain} of ${numRuns} profiles were read plainly`);
  });

  it('say the same as zod of anything', () => {
    fc.assert(
      fc.property(fc.jsonValue({maxDepth: 5}), (value) => void sameOf(value)),
      {numRuns, seed},
    );
  });

  /** Reads a value in each way and answers what all found. */
  function sameOf(value) {
    const expected = outcome(byZod, value);
    assert.deepEqual(outcome(byTable, value), expected);
    const document = plainly(value);
    if (document !== undefined) assert.deepEqual({document, problems: []}, expected);
    return expected;
  }
});

function outcome(readDocument, value) {
  try {
    const {document, problems} = readDocument(value);
    return {document, problems: sorted(problems)};
  } catch (error) {
    return {reason: error.reason, problems: error.problems && sorted(error.problems)};
  }
}

/** The order in which checks run is nobody's business. */
const sorted = (problems) =>
  [...new Set(problems.map(({path, expected, found}) => `${path}: ${expected}, ${found}`))].sort();

const junk = fc.oneof(
  fc.constantFrom(null, undefined, '', ' ', 0, -1, 1.5, 2 ** 60, true, false, [], {}, [null], [[]]),
  fc.constantFrom(
    'javascript:x',
    'https://a.example',
    'a b',
    'nb',
    '2020-02-30',
    '2020/2018',
    '958935420',
  ),
  fc.constantFrom(
    {nb: 5},
    {nb: 'x', en: 7},
    {id: 'x', name: 'y'},
    {id: 'X'},
    {value: 1},
    {from: 1},
    {text: 'x'},
  ),
  fc.string(),
  fc.integer(),
);

/** Puts something else in one place of a document, chosen by a number. */
function mutate(document, [choice, value]) {
  const places = placesIn(document);
  const [holder, key] = places[choice % places.length] ?? [];
  if (!holder) return document;
  if (value === undefined) delete holder[key];
  else holder[key] = structuredClone(value);
  return document;
}

function placesIn(value) {
  if (typeof value !== 'object' || value === null) return [];
  return Object.keys(value).flatMap((key) => [[value, key], ...placesIn(value[key])]);
}

function demoProfiles() {
  const folder = join(root, 'src/site/profiles');
  return readdirSync(folder, {recursive: true})
    .filter((name) => name.endsWith('.json'))
    .map((name) => JSON.parse(readFileSync(join(folder, name), 'utf8')));
}
