import {expect} from 'chai';
import fc from 'fast-check';
import {LoadError} from '../../src/data/load-error.js';
import {readDocument} from '../../src/data/read-document.js';
import {fullOrganisation} from './full-organisation.js';
import {expectPlain, expectPlainWords, least, outcome, partners, withAt} from './reading.js';

/** A busy machine tries fewer values, and says nothing of those it had no time for. */
const patience = {interruptAfterTimeLimit: 3000};

describe('Reading anything at all', () => {
  const key = fc.oneof(
    fc.constantFrom(...Object.keys(fullOrganisation), 'items', 'next', 'src', 'alt', 'nb', 'en'),
    fc.constantFrom('value', 'from', 'to', 'text', 'url', 'label', '__proto__', 'constructor'),
    fc.string({maxLength: 5}),
  );
  const leaf = fc.oneof(
    fc.constantFrom(null, true, 0, -1, 2, Infinity, '', 'organisation', 'collection', 'nb'),
    fc.constantFrom('2020', '2020-13', 'https://www.ntnu.no', 'javascript:alert(1)', '\ud800'),
    fc.string({unit: 'binary', maxLength: 5}),
    fc.double(),
  );
  const {value} = fc.letrec<{value: unknown}>((tie) => ({
    value: fc.oneof(
      {maxDepth: 4, withCrossShrink: true},
      leaf,
      fc.array(tie('value'), {maxLength: 4}),
      fc.dictionary(key, tie('value'), {maxKeys: 6}),
    ),
  }));
  /** Every way down to anything in a value. */
  function paths(part: unknown, path: string[] = []): string[][] {
    if (typeof part !== 'object' || part === null) return [path];
    return [
      path,
      ...Object.entries(part).flatMap(([name, entry]) => paths(entry, [...path, name])),
    ];
  }

  const change = fc.tuple(fc.constantFrom(...paths(fullOrganisation)), value);
  /** A good organisation in which a few things have been replaced by anything. */
  const almostGood = fc
    .array(change, {minLength: 1, maxLength: 4})
    .map((changes) =>
      changes.reduce<unknown>(
        (changed, [path, other]) => withAt(changed, path, other),
        fullOrganisation,
      ),
    );

  /** Says that an answer is one of ours, and that nothing but plain values comes through. */
  function expectSound(input: unknown): void {
    const result = outcome(input);
    expectPlainWords(result.problems);
    if (result instanceof LoadError) {
      expect(result.reason).to.be.oneOf(['invalid', 'too-new']);
      expect(result.problems).to.not.have.lengthOf(0);
    } else {
      expectPlain(result.document);
      // What was read once is read again, with nothing left to leave out.
      expect(readDocument(result.document)).to.deep.include({problems: []});
    }
  }

  it('answers with a document or with an error of ours', () => {
    fc.assert(fc.property(fc.jsonValue({maxDepth: 5}), expectSound), {numRuns: 1000, ...patience});
    fc.assert(fc.property(value, expectSound), {numRuns: 1000, ...patience});
  });

  it('answers so for any field of a document', () => {
    const fields = fc.dictionary(key, value, {maxKeys: 8});
    const property = fc.property(fields, (others) => {
      expectSound({...others, ...least});
      expectSound({...partners, items: [others, {...others, ...least}]});
    });
    fc.assert(property, {numRuns: 1000, ...patience});
  });

  it('answers so for a good document that something has happened to', () => {
    fc.assert(fc.property(almostGood, expectSound), {numRuns: 1000, ...patience});
  });

  it('answers so for what a page may hand over that is no JSON', () => {
    const anything = fc.anything({
      withBigInt: true,
      withBoxedValues: true,
      withDate: true,
      withMap: true,
      withNullPrototype: true,
      withSet: true,
      withSparseArray: true,
      withTypedArray: true,
    });
    const property = fc.property(fc.dictionary(key, anything), (others) => {
      outcome(others);
      outcome({...others, ...least});
    });
    fc.assert(property, {numRuns: 1000, ...patience});
  });
});
