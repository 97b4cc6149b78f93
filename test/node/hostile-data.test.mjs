/**
 * Values that nobody hopes to find in a profile, in every kind of field: each spoils its own field and nothing else.
 * `SPOTLIGHT_SLOW=1` tries each of them in every single field of every type of document.
 */
import assert from 'node:assert/strict';
import {before, describe, it} from 'node:test';
import {isDeepStrictEqual} from 'node:util';
import {compiledModule} from '../support/compiled-module.mjs';
import {withAt, without} from '../support/hostile-data/change.mjs';
import {assertPlain} from '../support/hostile-data/plain.mjs';
import {fullDocuments} from '../support/hostile-data/full-documents.mjs';
import {
  endless,
  liveValues,
  tooLarge,
  unreadable,
  vast,
} from '../support/hostile-data/live-values.mjs';
import {jsonValues, tooDeep} from '../support/hostile-data/values.mjs';

const values = Object.entries({...jsonValues, ...liveValues, ...vast});
const refused = Object.entries({...tooDeep, ...endless, ...unreadable});
const givenUp = Object.keys(tooLarge).length;
const everywhere = Boolean(process.env.SPOTLIGHT_SLOW);

describe('hostile data', () => {
  const documents = fullDocuments();
  const kinds = byKind(documents);
  let readDocument;
  let tried = 0;

  before(async () => {
    ({readDocument} = await compiledModule('src/data/read-document.ts'));
  });

  it('is tried with as many values and kinds of field as there are', () => {
    assert.ok(values.length >= 200, `${values.length} values`);
    assert.ok(kinds.size >= 90, `${kinds.size} kinds of field`);
  });

  it('finds nothing to leave out of the good documents', () => {
    for (const {type, document} of documents) {
      assert.deepEqual(readDocument(document).problems, [], type);
    }
  });

  for (const [index, [name, make]] of values.entries()) {
    it(`loses no more than its own field to ${name}`, () => {
      for (const fields of kinds.values()) {
        // Small documents first, but of each kind another place for each value.
        const chosen = everywhere ? fields : [fields[index % Math.min(fields.length, 24)]];
        for (const field of chosen) loseNoMore(field, make());
      }
    });
  }

  for (const [name, make] of refused) {
    it(`is refused as a whole, in our own words, with ${name} in any field`, () => {
      for (const [{of, path}] of kinds.values()) {
        tried += 1;
        const {reason, problems} = outcome(withAt(of.document, path, make()));
        assert.equal(reason, 'invalid', path.join('.'));
        assert.equal(problems.length, 1);
      }
    });
  }

  for (const [name, make] of Object.entries(tooLarge)) {
    it(`is given up soon, and not gone through, with ${name} in any field`, () => {
      for (const [at, [{of, path}]] of [...kinds.values()].entries()) {
        if (!everywhere && at % 20 > 0) continue;
        tried += 1;
        const began = performance.now();
        assert.equal(
          outcome(withAt(of.document, path, make())).reason,
          'too-large',
          path.join('.'),
        );
        assert.ok(performance.now() - began < 2000, path.join('.'));
      }
    });
  }

  it('says how much it has tried', () => {
    console.log(
      `Held: ${tried} documents read, ${values.length + refused.length + givenUp} values in ${kinds.size} kinds of field`,
    );
  });

  function loseNoMore({of, path, spoils, empties}, value) {
    tried += 1;
    const where = `${of.type}.${path.join('.')}`;
    of.good ??= readDocument(of.document).document;
    const found = outcome(withAt(of.document, path, value));
    assert.equal({}.pwned, undefined, where);
    if (found.reason) {
      // What cannot do without the field is the whole document; a newer format is another kind of file.
      const whole = spoils.length === 0 ? 'invalid' : path.at(-1) === 'format' && 'too-new';
      assert.equal(found.reason, whole, `${where}: all of it was lost`);
      assert.notEqual(found.problems.length, 0, where);
    } else {
      assertPlain(found.document, where);
      if (path.at(-1) === 'withdrawn') return;
      const [left, expected] = [found.document, of.good].map((all) => without(all, path));
      if (isDeepStrictEqual(left, expected)) return;
      const lost = lean(found.document);
      if (isDeepStrictEqual(lost, lean(without(of.good, empties)))) return;
      assert.deepEqual(lost, lean(without(of.good, spoils)), where);
    }
  }

  function outcome(input) {
    try {
      return readDocument(input);
    } catch (error) {
      if (error.reason) return error;
      throw error;
    }
  }
});

/** The field of a document with some others beside it: enough to see whether they are lost, and quickly read. */
function part({type, document}, {path: [field]}) {
  const names = ['type', 'id', 'name', 'tags', 'links', 'source', 'updated', field];
  return {type, document: Object.fromEntries(names.map((name) => [name, document[name]]))};
}

/** A document without its empty lists, which say no more than none. */
function lean(value) {
  if (typeof value !== 'object' || value === null) return value;
  if (Array.isArray(value)) return value.map(lean);
  const fields = Object.entries(value).filter(([, field]) => field?.length !== 0);
  return Object.fromEntries(fields.map(([name, field]) => [name, lean(field)]));
}

/** All fields by what they take, so that each kind is tried in many places. */
function byKind(documents) {
  const kinds = new Map();
  const smallestFirst = [...documents].sort(
    (one, other) => one.fields.length - other.fields.length,
  );
  for (const whole of smallestFirst) {
    for (const field of whole.fields) {
      // What a collection holds is tried by itself.
      if (whole.type === 'collection' && field.path.length > 2) continue;
      if (!kinds.has(field.kind)) kinds.set(field.kind, []);
      kinds.get(field.kind).push({...field, of: part(whole, field)});
    }
  }
  return kinds;
}
