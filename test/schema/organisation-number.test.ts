import {expect} from 'chai';
import {OrganisationNumber} from '../../src/schema/organisation-number.js';

const isNumber = (value: unknown) => OrganisationNumber.safeParse(value).success;

const real = ['958935420', '972417971', '820710592', '959159092'];

const replaced = (number: string, place: number, digits: string) =>
  number.slice(0, place) + digits + number.slice(place + digits.length);

describe('An organisation number', () => {
  for (const number of real) {
    it(`may be ${number}, which is registered`, () => expect(isNumber(number)).to.be.true);

    it(`is never ${number} with one digit mistyped`, () => {
      for (let place = 0; place < 9; place++) {
        for (const digit of '0123456789') {
          const mistyped = replaced(number, place, digit);
          expect(isNumber(mistyped), mistyped).to.equal(mistyped === number);
        }
      }
    });

    it(`is never ${number} with two neighbours swapped`, () => {
      for (let place = 0; place < 8; place++) {
        const swapped = replaced(
          number,
          place,
          [...number.slice(place, place + 2)].reverse().join(''),
        );
        expect(isNumber(swapped), swapped).to.equal(swapped === number);
      }
    });
  }

  it('does not begin with eight digits that have no check digit', () => {
    for (const digit of '0123456789') expect(isNumber(`90000009${digit}`)).to.be.false;
  });

  it('is nine digits and nothing else', () => {
    for (const value of [
      ...['95893542', '9589354200', '958 935 420', ' 958935420', '958935420\n', '958935420MVA'],
      ...[
        'NO958935420',
        '95893542O',
        '９５８９３５４２０',
        '',
        958935420,
        null,
        undefined,
        ['958935420'],
      ],
    ]) {
      expect(isNumber(value), JSON.stringify(value)).to.be.false;
    }
  });
});
