import {expect} from 'chai';
import fc from 'fast-check';
import {DateSpan} from '../../src/schema/date-span.js';

/** A busy machine tries fewer values, and says nothing of those it had no time for. */
const patience = {interruptAfterTimeLimit: 3000};

const isDate = (value: unknown) => DateSpan.safeParse(value).success;

describe('A date', () => {
  const dates = {
    'a year': ['2020', '0997', '1349'],
    'a month': ['2020-01', '2020-11', '2020-12'],
    'a day': ['2020-11-04', '2020-01-31', '2020-12-31', '2021-04-30'],
    'a leap day': ['2020-02-29', '2000-02-29'],
    'a season': ['2017-21', '2017-22', '2017-23', '2017-24'],
    'from one to another': [
      '2018/2020',
      '2018-11/2020',
      '2020-11-04/2020-11-06',
      '2017-21/2018-24',
    ],
  };
  for (const [what, examples] of Object.entries(dates)) {
    for (const date of examples) {
      it(`may be ${what}: ${date}`, () => expect(isDate(date)).to.be.true);
    }
  }

  const others = {
    'a day that no calendar has': [
      ...['2020-02-30', '2021-02-29', '1900-02-29', '2020-04-31', '2020-11-31', '2020-12-32'],
      ...['2020-11-00', '2020-00-10', '2020-13-01'],
    ],
    'a month that no calendar has': ['2020-00', '2020-13', '2020-20'],
    'a season that no year has': ['2017-25', '2017-41', '2017-99'],
    'a day of a season': ['2017-21-01', '2017-24-31'],
    'too short or too long': ['20', '202', '20201', '2020-1', '2020-11-4', '20201104', ''],
    'a time of day': ['2020-11-04T10:00', '2020-11-04T10:00:00Z', '2020-11-04 10:00'],
    'a span without an end': ['2020/', '/2020', '2020/..', '../2020', '/'],
    'more than two dates': ['2018/2019/2020'],
    'a span with a date that is none': ['2020/2021-13', '2020-02-30/2021', '2018/x'],
    'written as people do': ['4.11.2020', '11/2020', 'november 2020', '2018–2020', '2018-2020'],
    'padded or signed': [' 2020', '2020 ', '2020\n', '+2020', '-2020'],
    'in other digits': ['２０２０', '٢٠٢٠'],
    'no text': [2020, null, new Date('2020-11-04'), {year: 2020}, ['2020']],
  };
  for (const [what, examples] of Object.entries(others)) {
    it(`is not ${what}`, () => {
      for (const value of examples) expect(isDate(value), JSON.stringify(value)).to.be.false;
    });
  }

  it('is a day if, and only if, the calendar has it', () => {
    const two = (number: number) => String(number).padStart(2, '0');
    const isLeap = (year: number) => (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
    const lengths = (year: number) => [
      31,
      isLeap(year) ? 29 : 28,
      31,
      30,
      31,
      30,
      31,
      31,
      30,
      31,
      30,
      31,
    ];
    const [year, month, day] = [fc.nat({max: 2899}), fc.nat({max: 30}), fc.nat({max: 35})];
    fc.assert(
      fc.property(year, month, day, (century, month, day) => {
        const year = century + 100;
        const date = `${String(year).padStart(4, '0')}-${two(month)}-${two(day)}`;
        const real = day >= 1 && day <= (lengths(year)[month - 1] ?? 0);
        expect(isDate(date), date).to.equal(real);
      }),
      {numRuns: 3000, ...patience},
    );
  });
});
