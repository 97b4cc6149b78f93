import {expect} from 'chai';
import fc from 'fast-check';
import {
  catalogues,
  fillings,
  translator,
  type CatalogueKey,
  type CatalogueLanguage,
} from '../../src/locale/locale.js';
import messageEngine from '../../src/locale/message-engine.js';

/** A busy machine tries fewer values, and says nothing of those it had no time for. */
const patience = {interruptAfterTimeLimit: 3000};

const languages = Object.keys(catalogues) as CatalogueLanguage[];
// Every line in all its forms, and the stems that lines are asked for by.
const keys = [
  ...new Set(Object.keys(catalogues.en).flatMap((key) => [key, key.replace(/_[a-z]+$/, '')])),
] as CatalogueKey[];
const names = [
  ...new Set(
    Object.values(catalogues.en).flatMap((line) =>
      [...line.matchAll(/\{\{(\w+)\}\}/g)].map(([, name]) => name!),
    ),
  ),
];

const engine = messageEngine.createInstance();
engine.init({
  fallbackLng: 'nb',
  resources: Object.fromEntries(
    Object.entries(catalogues).map(([language, translation]) => [language, {translation}]),
  ),
});

/** The same for every placeholder. */
const filled = (value: string | number) => Object.fromEntries(names.map((name) => [name, value]));

describe('The small message engine', () => {
  it('knows the placeholders it is tried with', () => {
    expect(names).to.include.members(['name', 'amount', 'date', 'language']);
  });

  for (const language of languages) {
    const engineIn = engine.getFixedT(language);
    const ours = (key: string, values: Record<string, string | number>) =>
      engineIn(key, fillings(values, language));
    const theirs = translator(language);

    describe(`in ${language}`, () => {
      const texts = {
        'a name': 'Kantega',
        nothing: '',
        'a space': ' ',
        'replacement patterns': "$& $1 $$ $` $' $<name>",
        'a placeholder': '{{name}} {{x}} {{count}} {{',
        'closing braces': 'a}} b}',
        'a reference to another line': '$t(card.contact) $t(card.more, {"name": "x"})',
        markup: '<b>&amp;</b> "x" \'y\' & /',
        'a backslash': '\\ \\n \\{\\{name\\}\\}',
        'several lines': 'a\nb\r\nc\tTab',
        'other scripts': 'áŋŧ 中文 😀 می\u200cخواهم',
        'a key': 'card.contact',
        'an inherited name': '__proto__ constructor',
        'separators of i18next': 'a:b.c_d|e, f - g',
      };
      for (const [what, text] of Object.entries(texts)) {
        it(`answers as i18next does when given ${what}`, () => {
          for (const key of keys) {
            expect(ours(key, filled(text)), key).to.equal(theirs(key, filled(text)));
          }
        });
      }

      it('answers as i18next does when given a number', () => {
        for (const number of [0, 1, 2, 5, -1, 1.5, 1e6, 1e21, 0.1 + 0.2]) {
          for (const key of keys) {
            expect(ours(key, filled(number)), key).to.equal(theirs(key, filled(number)));
          }
        }
      });

      it('answers as i18next does when counting', () => {
        for (const count of [0, 1, 2, 5, 10, 21, 100, -1, 0.5, 1.0, 1.5, 1e6, 1e9]) {
          for (const key of keys) {
            const values = {...filled('x'), count};
            expect(ours(key, values), `${key} ${count}`).to.equal(theirs(key, values));
          }
        }
      });

      it('answers as i18next does when given nothing of what a line asks for', () => {
        for (const key of keys) {
          expect(ours(key, {}), key).to.equal(theirs(key, {}));
          expect(ours(key, {count: 2}), key).to.equal(theirs(key, {count: 2}));
        }
      });

      it('answers as i18next does to a key that is in no catalogue', () => {
        for (const key of ['nothing', 'nothing.here', 'a:b', ''] as string[] as CatalogueKey[]) {
          expect(ours(key, {}), key).to.equal(theirs(key, {}));
          expect(ours(key, {count: 2}), key).to.equal(theirs(key, {count: 2}));
        }
      });

      it('answers as i18next does whatever it is given', () => {
        const text = fc.oneof(
          fc.string(),
          fc.string({unit: 'grapheme'}),
          fc
            .array(fc.constantFrom('{{', '}}', '$t(', ')', 'name', '$&', '-', ' ', 'a', '&', '<'), {
              maxLength: 8,
            })
            .map((parts) => parts.join('')),
        );
        const property = fc.property(fc.constantFrom(...keys), text, (key, value) => {
          expect(ours(key, filled(value))).to.equal(theirs(key, filled(value)));
        });
        fc.assert(property, {numRuns: 1000, ...patience});
      });
    });
  }
});
