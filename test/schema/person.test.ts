import {expect} from 'chai';
import {Person} from '../../src/schema/person.js';

const isPerson = (value: unknown) => Person.safeParse(value).success;
const kari = {name: 'Kari Li'};

describe('A person', () => {
  it('needs no more than a name', () => {
    expect(isPerson(kari)).to.be.true;
    for (const value of [{}, {id: 'kari-li'}, {name: ''}, {name: {nb: 'Kari'}}, 'Kari Li']) {
      expect(isPerson(value), JSON.stringify(value)).to.be.false;
    }
  });

  it('works for somebody we know the name of, or have a document about', () => {
    for (const organisation of [
      'Kantega',
      {id: 'kantega', name: 'Kantega'},
      {id: 'kantega', name: 'Kantega', href: '../organisations/kantega.json'},
    ]) {
      expect(isPerson({...kari, organisation})).to.be.true;
    }
    for (const organisation of [
      '',
      5,
      {name: 'Kantega'},
      {id: 'kantega'},
      {id: 'Kantega', name: 'Kantega'},
      {id: 'kantega', name: 'Kantega', href: 'javascript:alert(1)'},
    ]) {
      expect(isPerson({...kari, organisation}), JSON.stringify(organisation)).to.be.false;
    }
  });

  it('is written to at an e-mail address', () => {
    for (const email of ['kari@kantega.no', 'kari.li+ki@post.kantega.no']) {
      expect(isPerson({...kari, email}), email).to.be.true;
    }
    for (const email of ['kari', 'kari@', '@kantega.no', 'mailto:kari@kantega.no', 'a b@c.no', 5]) {
      expect(isPerson({...kari, email}), String(email)).to.be.false;
    }
  });

  it('is called at a number that works from abroad', () => {
    expect(isPerson({...kari, telephone: '+4773595000'})).to.be.true;
    for (const telephone of ['73595000', '+47 73 59 50 00', '004773595000', 4773595000, '+']) {
      expect(isPerson({...kari, telephone}), String(telephone)).to.be.false;
    }
  });

  it('has withdrawn or has not', () => {
    expect(isPerson({...kari, withdrawn: true})).to.be.true;
    expect(isPerson({...kari, withdrawn: 'true'})).to.be.false;
  });
});
