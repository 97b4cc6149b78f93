import {expect} from 'chai';
import * as fc from 'fast-check';
import {NumberReader, writeNumbers} from '../../src/map/numbers.js';

const whole = fc.integer({min: -(2 ** 45), max: 2 ** 45});
const lists = fc.array(fc.oneof(fc.integer({min: -40, max: 40}), whole));

describe('writeNumbers', () => {
  it('is read back as it was', () => {
    fc.assert(
      fc.property(lists, (numbers) => {
        const reader = new NumberReader(writeNumbers(numbers));
        expect(numbers.map(() => reader.next())).to.deep.equal(numbers);
      }),
    );
  });

  it('takes one character for a small number', () => {
    for (let number = -37; number < 37; number += 1) {
      expect(writeNumbers([number])).to.have.length(1);
    }
    expect(writeNumbers([37])).to.have.length(2);
  });

  it('writes nothing that a string in a script would escape, and no bar', () => {
    fc.assert(
      fc.property(lists, (numbers) => {
        const text = writeNumbers(numbers);
        expect(JSON.stringify(text)).to.equal(`"${text}"`);
        expect(text)
          .to.match(/^[ -~]*$/)
          .and.not.match(/[|'`$]/);
      }),
    );
  });
});

describe('NumberReader', () => {
  it('reads a list as long as its first number says', () => {
    const reader = new NumberReader(writeNumbers([2, 5, -6, 7]));
    expect(reader.list(() => reader.next())).to.deep.equal([5, -6]);
    expect(reader.next()).to.equal(7);
  });

  it('says where a text ends too early, or has something else', () => {
    expect(() => new NumberReader('').next()).to.throw(RangeError, 'No number at 0');
    expect(() => new NumberReader('"').next()).to.throw(RangeError, 'No number at 0');
    expect(() => new NumberReader('~').next()).to.throw(RangeError, 'No number at 1');
  });
});
