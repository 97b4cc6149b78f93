import {expect} from 'chai';
import {Reader} from '../../src/locale/reader.js';
import type {Quantity} from '../../src/schema/quantity.js';

type Words = Record<'nb' | 'nn' | 'en', string>;

/**
 * What a reader sees: any space is a space, and a minus is a minus. Norwegian writes a currency on either side of the
 * number, and so do browsers.
 */
const seen = (text: string) =>
  text
    .replace(/\s/g, ' ')
    .replace(/[−-]/g, '−')
    .replace(/(kr|€) ([\d ,]*\d)/, '$2 $1');

const read: [string, Quantity, Words][] = [
  ['a small number', {value: 5}, {nb: '5', nn: '5', en: '5'}],
  ['nought', {value: 0}, {nb: '0', nn: '0', en: '0'}],
  ['less than nothing', {value: -5}, {nb: '−5', nn: '−5', en: '−5'}],
  ['a part', {value: 1.5}, {nb: '1,5', nn: '1,5', en: '1.5'}],
  ['thousands', {value: 10_000}, {nb: '10 000', nn: '10 000', en: '10,000'}],
  ['millions', {value: 1_234_567}, {nb: '1 234 567', nn: '1 234 567', en: '1,234,567'}],
  ['per cent', {value: 12.5, unit: '%'}, {nb: '12,5 %', nn: '12,5 %', en: '12.5%'}],
  [
    'per cent in texts by language',
    {value: 80, unit: {nb: '%', en: '%'}},
    {nb: '80 %', nn: '80 %', en: '80%'},
  ],
  [
    'a unit',
    {value: 14, unit: {nb: 'byer', nn: 'byar', en: 'cities'}},
    {nb: '14 byer', nn: '14 byar', en: '14 cities'},
  ],
  ['a unit for all', {value: 120, unit: 'km'}, {nb: '120 km', nn: '120 km', en: '120 km'}],
  [
    'whole kroner',
    {value: 10_000_000, currency: 'NOK'},
    {nb: '10 000 000 kr', nn: '10 000 000 kr', en: 'NOK 10,000,000'},
  ],
  [
    'kroner and øre',
    {value: 1234.5, currency: 'NOK'},
    {nb: '1 234,50 kr', nn: '1 234,50 kr', en: 'NOK 1,234.50'},
  ],
  ['euros', {value: 500, currency: 'EUR'}, {nb: '500 €', nn: '500 €', en: '€500'}],
  ['a change', {from: 6, to: 14}, {nb: 'fra 6 til 14', nn: 'frå 6 til 14', en: 'from 6 to 14'}],
  [
    'a change of something',
    {from: 6, to: 1400, unit: {nb: 'kommuner', nn: 'kommunar', en: 'municipalities'}},
    {
      nb: 'fra 6 til 1 400 kommuner',
      nn: 'frå 6 til 1 400 kommunar',
      en: 'from 6 to 1,400 municipalities',
    },
  ],
  [
    'a change from nought',
    {from: 0, to: 40, unit: '%'},
    {nb: 'fra 0 % til 40 %', nn: 'frå 0 % til 40 %', en: 'from 0% to 40%'},
  ],
  [
    'words where no number is known',
    {text: {nb: 'et titalls', nn: 'eit titals', en: 'about ten'}},
    {nb: 'et titalls', nn: 'eit titals', en: 'about ten'},
  ],
  [
    'about so many',
    {value: 200, qualifier: 'approx'},
    {nb: 'ca. 200', nn: 'om lag 200', en: 'approx. 200'},
  ],
  [
    'so many at least',
    {value: 200, qualifier: 'atLeast'},
    {nb: 'minst 200', nn: 'minst 200', en: 'at least 200'},
  ],
  [
    'more than so many',
    {value: 200, qualifier: 'moreThan'},
    {nb: 'over 200', nn: 'over 200', en: 'more than 200'},
  ],
  [
    'less than so many',
    {value: 200, qualifier: 'lessThan'},
    {nb: 'under 200', nn: 'under 200', en: 'less than 200'},
  ],
  [
    'less than so many per cent',
    {value: 5, unit: '%', qualifier: 'lessThan'},
    {nb: 'under 5 %', nn: 'under 5 %', en: 'less than 5%'},
  ],
  [
    'less than so much money',
    {value: 500, currency: 'NOK', qualifier: 'lessThan'},
    {nb: 'under 500 kr', nn: 'under 500 kr', en: 'less than NOK 500'},
  ],
  [
    'a number of a certain year',
    {value: 200, asOf: '2020'},
    {nb: '200 (2020)', nn: '200 (2020)', en: '200 (2020)'},
  ],
  [
    'all of that',
    {
      value: 200,
      qualifier: 'approx',
      unit: {nb: 'ansatte', nn: 'tilsette', en: 'employees'},
      asOf: '2018-23/2023-05',
    },
    {
      nb: 'ca. 200 ansatte (høsten 2018–mai 2023)',
      nn: 'om lag 200 tilsette (hausten 2018–mai 2023)',
      en: 'approx. 200 employees (autumn 2018–May 2023)',
    },
  ],
];

describe('A quantity', () => {
  for (const [what, quantity, words] of read) {
    for (const language of ['nb', 'nn', 'en'] as const) {
      it(`of ${what} reads “${words[language]}” in ${language}`, () => {
        expect(seen(new Reader(language).quantity(quantity).text)).to.equal(words[language]);
      });
    }
  }

  it('reads in bokmål to those who read Northern Sami, until we have their words', () => {
    const {text} = new Reader('se').quantity({value: 10_000.5, qualifier: 'moreThan'});
    expect(seen(text)).to.equal('over 10 000,5');
  });

  it('does not break between a number and what belongs to it, or inside a number', () => {
    for (const quantity of [
      {value: 10_000},
      {value: 12, unit: '%'},
      {value: 12, currency: 'NOK'},
    ]) {
      expect(new Reader('nb').quantity(quantity).text).to.not.contain(' ');
    }
  });

  it('takes what a text says for text, whatever it looks like', () => {
    const unit = '{{amount}} $& $t(card.contact) <b>';
    const {text} = new Reader('nb').quantity({value: 5, unit});
    expect(text).to.equal(`5 ${unit}`);
  });

  describe('in another language than the reader’s', () => {
    const lang = (quantity: Quantity, language: 'nb' | 'nn' | 'en' = 'nb') =>
      new Reader(language).quantity(quantity).lang;

    it('is marked with the language of its words', () => {
      expect(lang({value: 5, unit: {en: 'cities'}})).to.equal('en');
      expect(lang({text: {en: 'a handful'}})).to.equal('en');
      expect(lang({text: {nb: 'en håndfull'}}, 'nn')).to.equal('nb');
    });

    it('is not marked where there are no words, or words for the reader', () => {
      expect(lang({value: 5}, 'en')).to.be.undefined;
      expect(lang({value: 5, unit: '%'}, 'en')).to.be.undefined;
      expect(lang({value: 5, unit: {en: 'cities', nb: 'byer'}})).to.be.undefined;
    });
  });
});
