import {expect} from 'chai';
import {Reader} from '../../src/locale/reader.js';
import type {Language} from '../../src/schema/localized.js';

const date = (language: Language, span: string) => new Reader(language).date(span);

const read: Record<string, Record<'nb' | 'nn' | 'en', string>> = {
  '2020': {nb: '2020', nn: '2020', en: '2020'},
  '2020-11': {nb: 'november 2020', nn: 'november 2020', en: 'November 2020'},
  '2020-05': {nb: 'mai 2020', nn: 'mai 2020', en: 'May 2020'},
  '2020-11-04': {nb: '4. november 2020', nn: '4. november 2020', en: '4 November 2020'},
  '2021-05-17': {nb: '17. mai 2021', nn: '17. mai 2021', en: '17 May 2021'},
  '2020-02-29': {nb: '29. februar 2020', nn: '29. februar 2020', en: '29 February 2020'},
  '2017-21': {nb: 'våren 2017', nn: 'våren 2017', en: 'spring 2017'},
  '2017-22': {nb: 'sommeren 2017', nn: 'sommaren 2017', en: 'summer 2017'},
  '2017-23': {nb: 'høsten 2017', nn: 'hausten 2017', en: 'autumn 2017'},
  '2017-24': {nb: 'vinteren 2017', nn: 'vinteren 2017', en: 'winter 2017'},
  '2018/2020': {nb: '2018–2020', nn: '2018–2020', en: '2018–2020'},
  '2018-12/2020': {nb: 'desember 2018–2020', nn: 'desember 2018–2020', en: 'December 2018–2020'},
  '2017-23/2018-21': {
    nb: 'høsten 2017–våren 2018',
    nn: 'hausten 2017–våren 2018',
    en: 'autumn 2017–spring 2018',
  },
  '2020/2020': {nb: '2020', nn: '2020', en: '2020'},
  '0997': {nb: '997', nn: '997', en: '997'},
  '0997-22': {nb: 'sommeren 997', nn: 'sommaren 997', en: 'summer 997'},
  '0872/0997': {nb: '872–997', nn: '872–997', en: '872–997'},
  '0997-11': {nb: 'november 997', nn: 'november 997', en: 'November 997'},
  '1349-11': {nb: 'november 1349', nn: 'november 1349', en: 'November 1349'},
};

const months = {
  nb: 'januar februar mars april mai juni juli august september oktober november desember',
  nn: 'januar februar mars april mai juni juli august september oktober november desember',
  en: 'January February March April May June July August September October November December',
};

describe('A date', () => {
  for (const [span, words] of Object.entries(read)) {
    for (const language of ['nb', 'nn', 'en'] as const) {
      it(`${span} reads “${words[language]}” in ${language}`, () => {
        expect(date(language, span)).to.equal(words[language]);
      });
    }
  }

  it('reads in bokmål to those who read Northern Sami, until we have their words', () => {
    expect(date('se', '2017-23')).to.equal('høsten 2017');
    expect(date('se', '2020-05-04')).to.equal('4. mai 2020');
  });

  // A browser that lacks a language answers in its own unless it is told the next best.
  for (const language of ['nb', 'nn', 'en'] as const) {
    it(`has its month in ${language}, also where the browser does not know that language`, () => {
      months[language].split(' ').forEach((month, index) => {
        const span = `2020-${String(index + 1).padStart(2, '0')}`;
        expect(date(language, span)).to.equal(`${month} 2020`);
      });
    });
  }

  it('is the same day wherever on earth it is read', () => {
    expect(date('nb', '2020-01-01')).to.equal('1. januar 2020');
    expect(date('nb', '2020-12-31')).to.equal('31. desember 2020');
  });
});

describe('A span of dates', () => {
  const spans: Record<string, Record<'nb' | 'nn' | 'en', string>> = {
    '2026-09-11/2026-09-12': {
      nb: '11.–12. september 2026',
      nn: '11.–12. september 2026',
      en: '11–12 September 2026',
    },
    '2026-09-30/2026-10-02': {
      nb: '30. september–2. oktober 2026',
      nn: '30. september–2. oktober 2026',
      en: '30 September–2 October 2026',
    },
    '2020-11-04/2021-05-17': {
      nb: '4. november 2020–17. mai 2021',
      nn: '4. november 2020–17. mai 2021',
      en: '4 November 2020–17 May 2021',
    },
    '2026-09/2026-11': {
      nb: 'september–november 2026',
      nn: 'september–november 2026',
      en: 'September–November 2026',
    },
  };
  for (const [span, words] of Object.entries(spans)) {
    for (const language of ['nb', 'nn', 'en'] as const) {
      it(`${span} reads “${words[language]}” in ${language}`, () => {
        // Browsers do not agree on the spaces around the dash.
        expect(date(language, span).replace(/\s*–\s*/g, '–')).to.equal(words[language]);
      });
    }
  }

  it('is no reason to stumble where somebody has put the end first', () => {
    for (const language of ['nb', 'nn', 'en'] as const) {
      const read = date(language, '2021-05-17/2020-11-04');
      expect(read).to.contain('2021');
      expect(read).to.contain('2020');
    }
  });
});

describe('A period', () => {
  const period = (language: Language, since?: string, until?: string) =>
    new Reader(language).period(since, until);

  it('goes from one date to the other', () => {
    expect(period('nb', '2018', '2020-11')).to.equal('2018–november 2020');
    expect(period('en', '2018', '2020-11')).to.equal('2018–November 2020');
  });

  it('may have a beginning or an end alone', () => {
    expect(period('nb', '2018')).to.equal('fra 2018');
    expect(period('nn', '2018')).to.equal('frå 2018');
    expect(period('en', '2018')).to.equal('from 2018');
    expect(period('nb', undefined, '2017-23')).to.equal('til høsten 2017');
    expect(period('nn', undefined, '2017-23')).to.equal('til hausten 2017');
    expect(period('en', undefined, '2017-23')).to.equal('until autumn 2017');
  });

  it('is not there where neither is known', () => {
    expect(period('nb')).to.be.undefined;
  });
});
