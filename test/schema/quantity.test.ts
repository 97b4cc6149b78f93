import {expect} from 'chai';
import {Quantity} from '../../src/schema/quantity.js';

const isQuantity = (value: unknown) => Quantity.safeParse(value).success;

describe('A quantity', () => {
  const quantities: Record<string, unknown[]> = {
    'a number': [{value: 200}, {value: 0}, {value: -5}, {value: 12.5}, {value: 1e9}],
    'a change': [
      {from: 6, to: 14},
      {from: 14, to: 6},
      {from: 0, to: 0},
    ],
    'words alone': [{text: 'mange'}, {text: {nb: 'mange', en: 'many'}}],
    'a number with what belongs to it': [
      {value: 200, qualifier: 'approx', unit: {nb: 'ansatte', en: 'employees'}, asOf: '2018/2023'},
      {value: 10e6, qualifier: 'moreThan', currency: 'NOK', asOf: '2020-11'},
      {from: 6, to: 14, unit: '%', qualifier: 'atLeast'},
      {value: 3, qualifier: 'lessThan'},
    ],
    'a number with fields we do not know': [{value: 200, trend: 'up'}],
  };
  for (const [what, examples] of Object.entries(quantities)) {
    it(`is ${what}`, () => {
      for (const value of examples) expect(isQuantity(value), JSON.stringify(value)).to.be.true;
    });
  }

  const others: Record<string, unknown[]> = {
    'nothing at all': [{}, {unit: '%'}, {qualifier: 'approx', asOf: '2020'}, null, undefined],
    'two things at once': [
      {value: 5, text: 'fem'},
      {value: 5, from: 1, to: 5},
      {from: 1, to: 5, text: 'fire'},
      {value: 5, from: 1, to: 5, text: 'fem'},
    ],
    'half a change': [
      {from: 6},
      {to: 14},
      {value: 5, from: 6},
      {value: 5, to: 14},
      {text: 'x', to: 1},
    ],
    'a number written as text': [{value: '200'}, {from: '6', to: '14'}],
    'a number without end': [{value: Infinity}, {value: -Infinity}, {value: NaN}],
    'a bare number or text': [200, '200', [200]],
    'in a currency by another name': [
      {value: 5, currency: 'kr'},
      {value: 5, currency: 'nok'},
      {value: 5, currency: 'NOKK'},
      {value: 5, currency: '€'},
    ],
    'qualified in words we do not know': [
      {value: 5, qualifier: 'about'},
      {value: 5, qualifier: 1},
    ],
    'dated with a date that is none': [
      {value: 5, asOf: '2020-13'},
      {value: 5, asOf: 2020},
    ],
  };
  for (const [what, examples] of Object.entries(others)) {
    it(`is not ${what}`, () => {
      for (const value of examples) expect(isQuantity(value), JSON.stringify(value)).to.be.false;
    });
  }
});
