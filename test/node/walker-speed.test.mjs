/** What it costs a page to look at a whole profile, beside what the browser takes to read its JSON. */
import assert from 'node:assert/strict';
import {readdirSync, readFileSync} from 'node:fs';
import {join} from 'node:path';
import {describe, it} from 'node:test';
import {fileURLToPath} from 'node:url';
import {compiledModule} from '../support/compiled-module.mjs';

const root = fileURLToPath(new URL('../../', import.meta.url));
const rounds = 60;

describe('a whole profile', () => {
  // As measured, 0.4 to 0.5 on a busy machine.
  holds('is accepted', 0.9, async () => {
    const {accept} = await compiledModule('src/schema/accept.ts');
    return (document) => accept(document) !== undefined;
  });

  // As measured, 0.6 on a quiet machine; zod takes 4, and what this was before took 1.5.
  holds('is walked, to tell what is wrong with it,', 1.2, async () => {
    const {SpotlightDocument} = await compiledModule('src/schema/spotlight-document.ts');
    return (document) => SpotlightDocument.safeParse(document).success;
  });
});

describe('the walker', () => {
  it('takes no longer for each mistake, however many there were before', async () => {
    const {SpotlightDocument} = await compiledModule('src/schema/spotlight-document.ts');
    const withMistakes = (count) => {
      const tags = Array.from({length: count}, (_, at) => (at % 2 ? {nb: 'KI'} : 5));
      return {type: 'organisation', id: 'a', name: 'A', tags};
    };
    const walk = (document) => assert.equal(SpotlightDocument.safeParse(document).success, false);
    const [few, many] = [withMistakes(8000), withMistakes(64_000)];
    walk(few);
    const short = durationOf(() => walk(few));
    // Eight times as many: time squared would be sixty-four times as long.
    assert.ok(durationOf(() => walk(many)) < 30 * short + 200);
  });
});

/** Holds a way to look at documents to a multiple of what `JSON.parse` takes for them. */
function holds(what, most, wayOf) {
  it(`${what} in no more than ${most} times what JSON.parse takes`, async (test) => {
    const isRight = await wayOf();
    const texts = wholeProfiles();
    const documents = texts.map((text) => JSON.parse(text));
    assert.ok(documents.every(isRight));
    const parsing = [];
    const looking = [];
    for (let round = 0; round < rounds; round++) {
      parsing.push(timeOf(() => texts.forEach((text) => JSON.parse(text))));
      looking.push(timeOf(() => documents.forEach(isRight)));
    }
    const ratio = median(looking) / median(parsing);
    test.diagnostic(`${ratio.toFixed(2)} × JSON.parse, ${texts.length} whole profiles`);
    assert.ok(ratio <= most, `${ratio.toFixed(2)} × JSON.parse`);
  });
}

const timeOf = (work) =>
  durationOf(() => {
    for (let turn = 0; turn < 20; turn++) work();
  });

function durationOf(work) {
  const begin = performance.now();
  work();
  return performance.now() - begin;
}

const median = (times) => [...times].sort((one, other) => one - other)[times.length >> 1];

function wholeProfiles() {
  const folder = join(root, 'src/site/profiles/organisations');
  return readdirSync(folder)
    .filter((name) => name.endsWith('.json'))
    .map((name) => readFileSync(join(folder, name), 'utf8'));
}
