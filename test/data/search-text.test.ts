import {expect} from 'chai';
import {fold, searchText, searchWords} from '../../src/data/search-text.js';
import type {CollectionItem} from '../../src/schema/collection.js';

const item = (fields: object) =>
  ({type: 'organisation', id: 'x', name: 'X', ...fields}) as CollectionItem;
const finds = (query: string, found: CollectionItem): boolean => {
  const text = searchText(found);
  return searchWords(query).every((word) => text.includes(word));
};

describe('Searching', () => {
  const spellings: [name: string, found: string[], missed: string[]][] = [
    [
      'Ålesund',
      ['ålesund', 'Aalesund', 'ÅLESUND', 'alesund', 'A\u030alesund', 'sund'],
      ['ølesund'],
    ],
    ['Aalesund', ['ålesund', 'Aalesund', 'alesund'], []],
    ['Kåre', ['kåre', 'Kaare', 'kare'], ['kære']],
    ['Målselv', ['malselv', 'maalselv', 'målselv'], ['moelselv']],
    ['Gjøvik', ['gjøvik', 'gjoevik', 'gjovik', 'gjövik', 'GJØVIK'], ['gjåvik']],
    ['Gjoevik', ['gjøvik', 'gjövik', 'gjoevik'], []],
    ['Bærum', ['bærum', 'baerum', 'bärum', 'BÆRUM'], ['børum']],
    ['Kafé Señor', ['kafe', 'kafé', 'senor', 'KAFÉ'], []],
    ['Kárášjohka', ['karasjohka', 'kárášjohka', 'KARASJOHKA'], []],
    ['Đåŋŧ', ['daant', 'đåŋŧ'], []],
    ['Israel', ['israel', 'el', 'ael'], ['isrål']],
    // Somebody who writes å means å.
    ['Nordlys AS', ['as', 'nord'], ['ås', 'aas']],
    ['Åsnes', ['ås', 'aas', 'as'], []],
  ];
  for (const [name, found, missed] of spellings) {
    it(`finds ${name} however it is written`, () => {
      for (const query of found) expect(finds(query, item({name})), query).to.be.true;
      for (const query of missed) expect(finds(query, item({name})), query).to.be.false;
    });
  }

  it('finds what is said in any language', () => {
    const found = item({
      name: {nb: 'Snø', en: 'Snow', se: 'Muohta'},
      summary: {nn: 'Ryddar vegar', en: 'Clears roads'},
    });
    for (const query of ['snø', 'snow', 'muohta', 'ryddar', 'roads', 'snow vegar']) {
      expect(finds(query, found), query).to.be.true;
    }
  });

  it('looks in all that a document is known by', () => {
    const found = item({
      alternateNames: ['Fjellgutta'],
      legalName: 'Stirydderne AS',
      tags: ['Friluft'],
      services: ['Merking'],
      places: [{name: 'Rjukan', municipality: '4026'}],
      people: [{name: 'Kari Li'}],
    });
    for (const query of ['fjellgutta', 'stirydderne', 'friluft', 'merking', 'rjukan']) {
      expect(finds(query, found), query).to.be.true;
    }
    expect(finds('kari li', found)).to.be.true;
    const project = {type: 'project', id: 'p', name: 'P', theme: 'Samferdsel'} as const;
    expect(finds('samferd', project)).to.be.true;
    const story = {
      type: 'story',
      id: 's',
      name: 'S',
      lead: 'Nå er de med',
      byline: {name: 'Ola'},
    } as const;
    expect(finds('nå ola', story)).to.be.true;
    const event: CollectionItem = {
      type: 'event',
      id: 'e',
      name: 'E',
      contributors: [{person: {name: 'Åse'}}],
    };
    expect(finds('aase', event)).to.be.true;
  });

  it('finds only what has all words, in whatever order', () => {
    const found = item({name: 'Nordlys kraft'});
    expect(finds('kraft nord', found)).to.be.true;
    expect(finds('  kraft\tnord ', found)).to.be.true;
    expect(finds('kraft sør', found)).to.be.false;
    expect(finds('   ', found)).to.be.true;
  });

  it('reads running text as a reader does', () => {
    const found = item({summary: '**KI**-drevet, se [siden](https://hemmelig.example/)'});
    expect(finds('ki-drevet siden', found)).to.be.true;
    expect(finds('hemmelig', found)).to.be.false;
  });

  it('takes what one writes as text, not as a pattern', () => {
    for (const query of ['.*', '(', '\\', '[a-z]', '$']) {
      expect(finds(query, item({name: 'Nordlys'})), query).to.be.false;
    }
  });

  it('is not slowed down by what is meant to slow it down', () => {
    const start = performance.now();
    for (const piece of ['a', 'å', '](', '[*', 'a\u0301', '](a']) {
      searchText(item({name: piece.repeat(100_000), summary: piece.repeat(100_000)}));
    }
    expect(performance.now() - start).to.be.below(5_000);
  });

  it('folds a text to what it already is the second time', () => {
    for (const text of ['Ålesund', 'KAFÉ', 'Gjøvik', 'Đ', 'ß']) {
      expect(fold(fold(text))).to.equal(fold(text));
    }
  });
});
