/** What the script tag's build makes of schemas and catalogues: nothing is lost, and what it does not know stops it. */
import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import * as z from 'zod/mini';
import {compileSchema} from '../../scripts/build/compile-schema.mjs';
import {laterFile} from '../../scripts/build/later-file.mjs';
import {comesWithTheMap} from '../../scripts/build/packed-catalogues-plugin.mjs';
import {checkWords, packWords, readWords, wordsNamedIn} from '../../scripts/build/words.mjs';

// Node's test runner says otherwise, and other modules of Lit would be built.
process.env.NODE_ENV = 'production';

describe('the schema compiler', () => {
  const unknown = {
    'a kind of value': z.object({when: z.date()}),
    'a check of a list': z.array(z.string()).check(z.maxLength(3)),
    'a check of a text': z.string().check(z.maxLength(3)),
    'a check of a number': z.number().check(z.multipleOf(2)),
    'a rule of somebody else': z.string().check(z.refine((text) => text !== 'x', 'words')),
  };
  for (const [what, schema] of Object.entries(unknown)) {
    it(`stops at ${what} that it does not know`, () => {
      assert.throws(() => compileSchema(schema, {}), /does not know|is not one of our rules/);
    });
  }
});

describe('the packed words', () => {
  it('are those of the catalogues, each in one of the three files', async () => {
    const words = await readWords();
    const {keysAtOnce} = await laterFile();
    const keys = Object.keys(words.en);
    const files = [
      keys.filter((key) => keysAtOnce.has(key)),
      keys.filter((key) => !keysAtOnce.has(key) && !comesWithTheMap(key)),
      keys.filter((key) => !keysAtOnce.has(key) && comesWithTheMap(key)),
    ];
    const found = {en: {}, nb: {}, nn: {}};
    for (const own of files) {
      assert.ok(own.length > 0);
      const packed = await moduleOf(packWords(words, own));
      for (const language of Object.keys(found)) {
        for (const [key, line] of Object.entries(packed[language])) {
          assert.ok(!(key in found[language]), `${key} is in two files`);
          found[language][key] = line;
        }
      }
    }
    assert.deepEqual(found, words);
  });

  it('come at once where a module of the script names them', () => {
    const keys = ['kind.event', 'place.office_one', 'quote.paraphrase', 'directory.all'];
    const files = ['places', 'quote', 'topic-card'].map((name) => `${root}src/views/${name}.ts`);
    const named = wordsNamedIn(keys, files);
    assert.deepEqual([...named].sort(), ['kind.event', 'place.office_one', 'quote.paraphrase']);
  });

  const unknown = {
    'a reference to another line': {'a.b': 'See $t(c.d)'},
    'a format': {'a.b': '{{count, number}}'},
    'an open place': {'a.b': 'a {{name'},
    'a context': {'a.b_female': 'She'},
  };
  for (const [what, lines] of Object.entries(unknown)) {
    it(`cannot have ${what}`, () => {
      assert.throws(() => checkWords(lines), /"a\.b/);
    });
  }
});

const root = new URL('../../', import.meta.url).pathname;

const moduleOf = (/** @type {string} */ code) =>
  import(`data:text/javascript,${encodeURIComponent(code)}`);
