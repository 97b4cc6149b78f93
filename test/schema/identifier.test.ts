import {expect} from 'chai';
import {Identifier} from '../../src/schema/identifier.js';

const isIdentifier = (value: unknown) => Identifier.safeParse(value).success;

describe('An id', () => {
  for (const id of ['kantega', 'precise-prediction', '3d', 'a', '0', 'a-1-b-2', 'constructor']) {
    it(`may be ${id}`, () => expect(isIdentifier(id)).to.be.true);
  }

  for (const value of [
    ...['', 'Kantega', 'kan tega', '-kantega', 'kantega-', 'kan--tega', 'kan_tega', 'kan.tega'],
    ...['bærum', 'kantega\n', ' kantega', 'a/b', '#a', '__proto__', '-', 'ａ', 5, null, ['a']],
  ]) {
    it(`is not ${JSON.stringify(value)}`, () => expect(isIdentifier(value)).to.be.false);
  }
});
