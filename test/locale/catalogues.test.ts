import {expect} from 'chai';
import {catalogues, type CatalogueLanguage} from '../../src/locale/locale.js';

type Lines = Record<string, string>;

const all: Record<CatalogueLanguage, Lines> = catalogues;
const {en} = all;
const languages = Object.keys(all) as CatalogueLanguage[];
const others = languages.filter((language) => language !== 'en');

/** Lines that are the same in English and Norwegian, since they hold no words or words that are both. */
const sameInEnglish = [
  'date.between',
  'fact.linkedin',
  'map.one',
  'place.pilot_one',
  'project.status',
  'quantity.as-of',
  'quantity.with-unit',
];

const placeholders = (line = '') =>
  [...line.matchAll(/\{\{(.*?)\}\}/g)].map(([, name]) => name).sort();
/** The words of a line that are its own. */
const words = (line: string) =>
  line
    .replace(/\{\{.*?\}\}/g, '')
    .toLowerCase()
    .match(/\p{L}+/gu) ?? [];

/** Words that only one of the two written Norwegians has. */
const bokmålOnly = [
  ...['ikke', 'fra', 'en', 'et', 'ett', 'jeg', 'dere', 'mer', 'hva', 'hvem', 'hvor', 'noe', 'noen'],
  ...['disse', 'ble', 'hentes', 'hentet', 'henter', 'vises', 'finnes', 'laget', 'oversatt'],
  ...['sted', 'steder', 'ansatte', 'eierskap', 'høsten', 'sommeren', 'siden', 'innholdet'],
  ...['nyere', 'nyeste', 'flere', 'planlagte', 'kontorer', 'lokaler', 'piloter', 'maskinoversatt'],
];
const nynorskOnly = [
  ...['ikkje', 'frå', 'ein', 'eit', 'eitt', 'eg', 'dykk', 'meir', 'kva', 'kven', 'kvar', 'noko'],
  ...['desse', 'vart', 'hentast', 'hentar', 'visast', 'finst', 'brukar', 'omsett', 'berre', 'no'],
  ...['stad', 'stader', 'tilsette', 'eigarskap', 'hausten', 'sommaren', 'innhaldet', 'dei', 'vere'],
  ...['nyare', 'nyaste', 'fleire', 'planlagde', 'pilotar', 'maskinomsett'],
];

describe('Our words', () => {
  it('are there in bokmål, nynorsk and English', () => {
    expect(languages).to.have.members(['nb', 'nn', 'en']);
  });

  for (const language of languages) {
    describe(`in ${language}`, () => {
      const lines = Object.entries(all[language]);

      it('answer for every line, and for no line that is gone', () => {
        expect(Object.keys(all[language]).sort()).to.deep.equal(Object.keys(en).sort());
      });

      it('have the same placeholders in each line', () => {
        for (const [key, line] of lines) {
          expect(placeholders(line), key).to.deep.equal(placeholders(en[key]));
        }
      });

      it('have placeholders that are written right', () => {
        for (const [key, line] of lines) {
          expect(line.replace(/\{\{[a-z]+\}\}/g, ''), key).to.not.match(/[{}$]/);
        }
      });

      it('have every form that the language counts in', () => {
        const {pluralCategories} = new Intl.PluralRules([language, 'nb']).resolvedOptions();
        const stems = lines.flatMap(
          ([key]) => /^(.+)_(?:zero|one|two|few|many|other)$/.exec(key)?.[1] ?? [],
        );
        expect(stems).to.not.have.lengthOf(0);
        for (const stem of new Set(stems)) {
          for (const form of pluralCategories) {
            expect(all[language]).to.have.property(`${stem}_${form}`);
          }
          expect(all[language], 'one line or several, not both').to.not.have.property(stem);
        }
      });

      it('say something, without stray spaces', () => {
        for (const [key, line] of lines) {
          expect(line, key).to.match(/^\S(.*\S)?$/);
          expect(line, key).to.not.match(/ {2}|\s[.,:;!?]|\t|\n/);
        }
      });

      it('are set as print is: no straight quotes, no three dots, no hyphen for a dash', () => {
        for (const [key, line] of lines) expect(line, key).to.not.match(/['"]|\.\.\.| - /);
      });

      it('are no markup', () => {
        for (const [key, line] of lines) expect(line, key).to.not.match(/[<>&]/);
      });
    });
  }

  for (const language of others) {
    it(`leave no line in English in ${language}`, () => {
      const left = Object.entries(all[language]).filter(([key, line]) => line === en[key]);
      expect(left.map(([key]) => key).sort()).to.deep.equal(sameInEnglish);
    });

    it(`hold no English words in ${language}`, () => {
      const english =
        /^(the|of|and|or|is|are|not|could|cannot|be|from|with|more|than|only|loading)$/;
      for (const [key, line] of Object.entries(all[language])) {
        expect(
          words(line).filter((word) => english.test(word)),
          key,
        ).to.deep.equal([]);
      }
    });
  }

  it('are nynorsk in nynorsk', () => {
    for (const [key, line] of Object.entries(all.nn)) {
      expect(
        words(line).filter((word) => bokmålOnly.includes(word)),
        key,
      ).to.deep.equal([]);
    }
  });

  it('are bokmål in bokmål', () => {
    for (const [key, line] of Object.entries(all.nb)) {
      expect(
        words(line).filter((word) => nynorskOnly.includes(word)),
        key,
      ).to.deep.equal([]);
    }
  });

  it('say of each language that the content is now in it, in that language', () => {
    expect(all.nb['language.now']).to.match(/bokmål/);
    expect(all.nn['language.now']).to.match(/nynorsk/);
    expect(all.en['language.now']).to.match(/English/);
  });
});
