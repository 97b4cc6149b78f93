import {expect} from 'chai';
import {chooseText} from '../../src/locale/choose-text.js';
import {languages} from '../../src/schema/languages.js';
import type {Language} from '../../src/schema/localized.js';

/** Every choice of languages that a text may be in. */
const offers = Array.from({length: 2 ** languages.length - 1}, (_, index) =>
  languages.filter((_, bit) => (index + 1) & (1 << bit)),
);

/** Where a reader looks, in order, when the text is not in the reader's own language. */
const kin: Record<Language, (document: Language) => readonly Language[]> = {
  nb: () => ['nn'],
  nn: () => ['nb'],
  en: (document) => [document, 'nb', 'nn'],
  se: () => ['nb', 'nn', 'en'],
};

const textIn = (offered: readonly Language[]) =>
  Object.fromEntries(offered.map((language) => [language, `Text in ${language}`]));

describe('The text that a reader gets', () => {
  for (const reader of languages) {
    describe(`in ${reader}`, () => {
      it('is in that language where there is one', () => {
        for (const offered of offers.filter((languages) => languages.includes(reader))) {
          for (const document of languages) {
            expect(chooseText(textIn(offered), reader, document)).to.deep.equal({
              text: `Text in ${reader}`,
              language: reader,
            });
          }
        }
      });

      it('is in the nearest language else', () => {
        for (const offered of offers.filter((languages) => !languages.includes(reader))) {
          for (const document of languages) {
            const nearest = kin[reader](document).find((language) => offered.includes(language));
            if (!nearest) continue;
            expect(chooseText(textIn(offered), reader, document), offered.join()).to.deep.equal({
              text: `Text in ${nearest}`,
              language: nearest,
            });
          }
        }
      });

      it('is in whatever language there is, rather than missing', () => {
        for (const offered of offers) {
          for (const document of languages) {
            const {text, language} = chooseText(textIn(offered), reader, document);
            expect(offered).to.include(language);
            expect(text).to.equal(`Text in ${language}`);
          }
        }
      });

      it('is a plain text in the document’s own language', () => {
        for (const document of languages) {
          expect(chooseText('Hei', reader, document)).to.deep.equal({
            text: 'Hei',
            language: document,
          });
        }
      });
    });
  }

  it('is one that says something: an empty one counts as missing', () => {
    expect(chooseText({nb: '', nn: 'Hei'}, 'nb', 'nb')).to.deep.equal({
      text: 'Hei',
      language: 'nn',
    });
  });
});
