import {expect} from 'chai';
import {Reader} from '../../src/locale/reader.js';
import type {Language} from '../../src/schema/localized.js';

const all: Language[] = ['nb', 'nn', 'en', 'se'];

describe('A reader', () => {
  describe('of texts', () => {
    const text = {nb: 'Hei', nn: 'Hei der', en: 'Hello', se: 'Bures'};

    it('gets the text in the own language, unmarked', () => {
      for (const language of ['nb', 'nn', 'en'] as const) {
        expect(new Reader(language).text(text)).to.deep.equal({
          text: text[language],
          lang: undefined,
        });
      }
    });

    it('gets a text in another language marked with it', () => {
      expect(new Reader('en').text({nb: 'Hei'})).to.deep.equal({text: 'Hei', lang: 'nb'});
      expect(new Reader('nb').text({nn: 'Hei der'})).to.deep.equal({text: 'Hei der', lang: 'nn'});
      expect(new Reader('nn').text({en: 'Hello'})).to.deep.equal({text: 'Hello', lang: 'en'});
    });

    it('of Northern Sami gets it marked, since our words around it are in bokmål', () => {
      const reader = new Reader('se');
      expect(reader.words).to.equal('nb');
      expect(reader.text(text)).to.deep.equal({text: 'Bures', lang: 'se'});
      expect(reader.text({nb: 'Hei', en: 'Hello'})).to.deep.equal({text: 'Hei', lang: undefined});
    });

    it('gets a plain text marked where the document is in another language', () => {
      expect(new Reader('nb', {language: 'en'}).text('Hello').lang).to.equal('en');
      expect(new Reader('en', {language: 'en'}).text('Hello').lang).to.be.undefined;
    });

    it('takes a document that does not say so for bokmål', () => {
      expect(new Reader('en').text('Hei').lang).to.equal('nb');
      expect(new Reader('nb').text('Hei').lang).to.be.undefined;
    });

    it('of English falls to the document’s own language', () => {
      expect(new Reader('en', {language: 'nn'}).text({nb: 'A', nn: 'B'}).text).to.equal('B');
      expect(new Reader('en').text({nn: 'B', nb: 'A'}).text).to.equal('A');
    });
  });

  describe('of numbers', () => {
    it('gets them with their thousands apart, in lines of ours too', () => {
      const written = {nb: '3\u00a0600', nn: '3\u00a0600', se: '3\u00a0600', en: '3,600'};
      for (const language of all) {
        const reader = new Reader(language);
        expect(reader.number(3600), language).to.equal(written[language]);
        expect(reader.t('directory.results', {count: 3600}), language).to.contain(
          written[language],
        );
      }
    });
  });

  describe('of lines of ours', () => {
    it('gets them in the own language', () => {
      expect(new Reader('nb').t('status.retry')).to.equal('Prøv igjen');
      expect(new Reader('nn').t('card.more', {name: 'Fjell'})).to.equal('Les meir om Fjell');
      expect(new Reader('en').t('card.more', {name: 'Fjell'})).to.equal('Read more about Fjell');
    });

    it('gets one form for one, and another for several', () => {
      const reader = new Reader('nn');
      expect(reader.t('place.office', {count: 1})).to.equal('Stad');
      expect(reader.t('place.office', {count: 2})).to.equal('Stader');
      expect(reader.t('place.office', {count: 0})).to.equal('Stader');
    });
  });

  describe('who is told of the language', () => {
    const notes = (
      reader: Language,
      text: Parameters<Reader['languageNotes']>[0],
      origin?: ConstructorParameters<typeof Reader>[1],
    ) => new Reader(reader, origin).languageNotes(text);

    it('hears nothing where the text is in the own language and always was', () => {
      for (const language of all) {
        expect(notes(language, {[language]: 'x'})).to.deep.equal([]);
        expect(notes(language, {[language]: 'x'}, {originalLanguage: language})).to.deep.equal([]);
        expect(notes(language, 'x', {language})).to.deep.equal([]);
      }
    });

    it('hears nothing of kin: bokmål and nynorsk readers understand each other', () => {
      expect(notes('nn', {nb: 'x'})).to.deep.equal([]);
      expect(notes('nb', {nn: 'x'})).to.deep.equal([]);
    });

    it('hears that there is nothing in the own language', () => {
      expect(notes('nb', {en: 'x'})).to.deep.equal(['Finnes bare på engelsk']);
      expect(notes('nn', {en: 'x'})).to.deep.equal(['Finst berre på engelsk']);
      expect(notes('nb', {se: 'x'})).to.deep.equal(['Finnes bare på nordsamisk']);
      expect(notes('en', 'x')).to.deep.equal(['Only available in Norwegian (Bokmål)']);
      expect(notes('en', {nn: 'x'})).to.deep.equal(['Only available in Norwegian (Nynorsk)']);
    });

    it('hears that the text is translated, and from what', () => {
      const origin = {originalLanguage: 'en'} as const;
      expect(notes('nb', {nb: 'x', en: 'y'}, origin)).to.deep.equal(['Oversatt fra engelsk']);
      expect(notes('nn', {nn: 'x', en: 'y'}, origin)).to.deep.equal(['Omsett frå engelsk']);
      expect(notes('en', {nb: 'x', en: 'y'}, origin)).to.deep.equal([]);
    });

    it('hears that a machine has translated', () => {
      const origin = {originalLanguage: 'nb', translatedBy: 'machine'} as const;
      expect(notes('en', {en: 'x'}, origin)).to.deep.equal([
        'Machine-translated from Norwegian (Bokmål)',
      ]);
      expect(notes('nn', {nn: 'x'}, origin)).to.deep.equal(['Maskinomsett frå bokmål']);
    });

    it('hears both where a translation is in a third language', () => {
      expect(notes('nb', {en: 'x'}, {originalLanguage: 'se'})).to.deep.equal([
        'Finnes bare på engelsk',
        'Oversatt fra nordsamisk',
      ]);
    });

    it('takes “no” for bokmål', () => {
      expect(notes('nb', {nb: 'x'}, {originalLanguage: 'no'})).to.deep.equal([]);
    });

    it('hears the names of other languages in the own one, whatever the browser’s is', () => {
      const origin = {originalLanguage: 'de'};
      expect(notes('nb', {nb: 'x'}, origin)).to.deep.equal(['Oversatt fra tysk']);
      expect(notes('nn', {nn: 'x'}, origin)).to.deep.equal(['Omsett frå tysk']);
      expect(notes('en', {en: 'x'}, origin)).to.deep.equal(['Translated from German']);
      expect(notes('se', {se: 'x'}, origin)).to.deep.equal(['Oversatt fra tysk']);
    });

    it('hears the code where a language has no name, and stumbles over none', () => {
      expect(notes('nb', {nb: 'x'}, {originalLanguage: 'xqz'})).to.deep.equal(['Oversatt fra xqz']);
      for (const originalLanguage of ['de-1', 'de-x', 'de-aaaaaaaaa', '??', 'de_DE']) {
        expect(notes('nb', {nb: 'x'}, {originalLanguage})).to.have.lengthOf(1);
      }
    });
  });

  describe('of a list', () => {
    const list = (language: Language, items: string[]) => {
      const separators = new Reader(language).listSeparators(items.length);
      return items.map((item, place) => (place > 0 ? separators[place - 1] : '') + item).join('');
    };

    it('gets an “and” before the last, in the own language', () => {
      const towns = ['Oslo', 'Bergen', 'Trondheim'];
      expect(list('nb', towns)).to.equal('Oslo, Bergen og Trondheim');
      expect(list('nn', towns)).to.equal('Oslo, Bergen og Trondheim');
      expect(list('se', towns)).to.equal('Oslo, Bergen og Trondheim');
      expect(list('en', towns)).to.equal('Oslo, Bergen and Trondheim');
      expect(list('en', towns.slice(1))).to.equal('Bergen and Trondheim');
    });

    it('gets nothing around a single one', () => {
      for (const language of all) {
        expect(new Reader(language).listSeparators(1)).to.deep.equal([]);
        expect(new Reader(language).listSeparators(0)).to.deep.equal([]);
      }
    });
  });
});
