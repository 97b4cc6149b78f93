import {expect} from 'chai';
import {Collection} from '../../src/schema/collection.js';

const isCollection = (value: unknown) => Collection.safeParse(value).success;
const least = {type: 'collection', id: 'partners', name: 'Partnere'};
const kantega = {type: 'organisation', id: 'kantega', name: 'Kantega'};

describe('A collection', () => {
  it('holds documents, whole or cut short with the way to the whole', () => {
    const items = [kantega, {...kantega, id: 'mtabs', href: 'organisations/mtabs.json'}];
    expect(isCollection({...least, items, next: 'partners-2.json'})).to.be.true;
  });

  it('may be without documents for now', () => {
    expect(isCollection(least)).to.be.true;
    expect(isCollection({...least, items: []})).to.be.true;
  });

  it('holds nothing else', () => {
    for (const items of ['kantega', {kantega}, ['kantega'], [{id: 'kantega'}], [least], [[]]]) {
      expect(isCollection({...least, items}), JSON.stringify(items)).to.be.false;
    }
  });

  it('goes on at an address that a file may have', () => {
    for (const next of ['javascript:alert(1)', '//example.com/2.json', 2]) {
      expect(isCollection({...least, next}), String(next)).to.be.false;
    }
  });
});
