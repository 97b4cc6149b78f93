import {expect} from 'chai';
import {areKin, catalogueFor, defaultLanguage, parseLanguage} from '../../src/locale/languages.js';

describe('The language of a page', () => {
  const tags = {
    nb: ['nb', 'nb-NO', 'nb_NO', 'no', 'NO', 'no-NO', 'no_NO', 'NB-no', ' nb ', 'nb-Latn-NO'],
    nn: ['nn', 'nn-NO', 'nn_NO', 'NN', 'nn-NO-x-høgnorsk'],
    en: ['en', 'en-GB', 'en-US', 'en_US', 'EN', 'en-GB-oxendict'],
    se: ['se', 'se-NO', 'se-FI', 'SE'],
  };
  for (const [language, written] of Object.entries(tags)) {
    for (const tag of written) {
      it(`is ${language} where it says “${tag}”`, () => {
        expect(parseLanguage(tag)).to.equal(language);
      });
    }
  }

  it('is none of ours where it says something else', () => {
    for (const tag of [
      ...['', ' ', 'de', 'da', 'sv', 'sma', 'nob', 'nno', 'eng', 'norsk', 'english', 'x-nb', '-nb'],
      ...[
        'constructor',
        '__proto__',
        'toString',
        'hasOwnProperty',
        'nb.NO',
        'nbNO',
        '😀',
        '{{nb}}',
      ],
    ]) {
      expect(parseLanguage(tag), tag).to.be.undefined;
    }
  });

  it('is none where nobody says anything', () => {
    expect(parseLanguage(null)).to.be.undefined;
    expect(parseLanguage(undefined)).to.be.undefined;
  });

  it('is bokmål in the end', () => {
    expect(defaultLanguage).to.equal('nb');
  });
});

describe('The words for a reader', () => {
  it('are in the reader’s language, and in bokmål for a reader of Northern Sami', () => {
    expect(catalogueFor('nb')).to.equal('nb');
    expect(catalogueFor('nn')).to.equal('nn');
    expect(catalogueFor('en')).to.equal('en');
    expect(catalogueFor('se')).to.equal('nb');
  });
});

describe('Languages that are read without translation', () => {
  it('are bokmål and nynorsk, and every language by those who read it', () => {
    expect(areKin('nb', 'nn')).to.be.true;
    expect(areKin('nn', 'nb')).to.be.true;
    for (const language of ['nb', 'nn', 'en', 'se', 'de']) {
      expect(areKin(language, language)).to.be.true;
    }
  });

  it('are not English, Sami or others', () => {
    expect(areKin('nb', 'en')).to.be.false;
    expect(areKin('en', 'nn')).to.be.false;
    expect(areKin('se', 'nb')).to.be.false;
    expect(areKin('de', 'en')).to.be.false;
  });
});
