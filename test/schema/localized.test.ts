import {expect} from 'chai';
import {LanguageTag, Localized} from '../../src/schema/localized.js';

const parsed = (value: unknown): unknown => Localized.safeParse(value).data;

describe('A text', () => {
  it('is one string, or one for each of several languages', () => {
    for (const text of [
      'Hei',
      ' ',
      {nb: 'Hei'},
      {se: 'Bures'},
      {nb: 'Hei', nn: 'Hei', en: 'Hello', se: 'Bures'},
    ]) {
      expect(parsed(text)).to.deep.equal(text);
    }
  });

  it('passes over languages that the format does not have', () => {
    expect(parsed({nb: 'Hei', de: 'Hallo'})).to.deep.equal({nb: 'Hei'});
  });

  it('says something in at least one language of the format', () => {
    for (const text of ['', {}, {de: 'Hallo'}, {nb: ''}, {nb: undefined}, null, undefined]) {
      expect(parsed(text), JSON.stringify(text)).to.be.undefined;
    }
  });

  it('is nothing but text', () => {
    for (const value of [5, true, ['Hei'], {nb: 5}, {nb: ['Hei']}, {nb: {}}, {_$litType$: 1}]) {
      expect(parsed(value), JSON.stringify(value)).to.be.undefined;
    }
  });
});

describe('The language something was first written in', () => {
  const isTag = (tag: unknown) => LanguageTag.safeParse(tag).success;

  for (const tag of ['nb', 'no', 'de', 'sma', 'en-GB', 'zh-Hant-TW', 'sr-Latn']) {
    it(`may be ${tag}`, () => expect(isTag(tag)).to.be.true);
  }

  for (const tag of ['', 'n', 'norsk', 'Norwegian', 'en_GB', 'en-', '-en', 'en--GB', 'en\n', 5]) {
    it(`is not ${JSON.stringify(tag)}`, () => expect(isTag(tag)).to.be.false);
  }
});
