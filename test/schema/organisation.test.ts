import {expect} from 'chai';
import {Organisation} from '../../src/schema/organisation.js';
import {fullOrganisation} from '../data/full-organisation.js';

const isOrganisation = (value: unknown) => Organisation.safeParse(value).success;
const least = {type: 'organisation', id: 'kantega', name: 'Kantega'};

describe('An organisation', () => {
  it('needs no more than its type, id and name', () => {
    expect(isOrganisation(least)).to.be.true;
    for (const field of Object.keys(least)) {
      expect(isOrganisation({...least, [field]: undefined}), field).to.be.false;
    }
  });

  it('comes through whole when every field is used', () => {
    expect(Organisation.parse(fullOrganisation)).to.deep.equal(fullOrganisation);
  });

  it('sheds fields that the format does not have, at every depth', () => {
    const more = {
      ...least,
      mood: 'good',
      places: [{name: 'Oslo', floor: 3}],
      employees: {value: 5, trend: {up: true}},
    };
    expect(Organisation.parse(more)).to.deep.equal({
      ...least,
      places: [{name: 'Oslo'}],
      employees: {value: 5},
    });
  });

  it('is of a kind that the format knows', () => {
    for (const kind of ['company', 'municipality', 'research', 'public', 'ngo']) {
      expect(isOrganisation({...least, kind})).to.be.true;
    }
    expect(isOrganisation({...least, kind: 'startup'})).to.be.false;
  });

  it('is written in a language of the format, first or by translation', () => {
    for (const language of ['nb', 'nn', 'en', 'se']) {
      expect(isOrganisation({...least, language})).to.be.true;
    }
    expect(isOrganisation({...least, language: 'de'})).to.be.false;
    expect(isOrganisation({...least, originalLanguage: 'de', translatedBy: 'machine'})).to.be.true;
    expect(isOrganisation({...least, translatedBy: 'magic'})).to.be.false;
  });

  it('holds each field to its own form', () => {
    for (const wrong of [
      {type: 'Organisation'},
      {id: 'Kantega AS'},
      {name: 5},
      {format: 2},
      {format: '1'},
      {url: 'kantega.no'},
      {href: 'mailto:post@kantega.no'},
      {organisationNumber: '123456789'},
      {founded: 2003},
      {employees: 200},
      {places: {name: 'Oslo'}},
      {places: ['Oslo']},
      {tags: 'KI'},
      {tags: [5]},
      {memberships: [{role: 'Partner'}]},
      {partners: [{role: 'Partner'}]},
      {figures: [{quantity: {value: 5}}]},
      {figures: [{label: 'byer'}]},
      {recognitions: [{rank: 1}]},
      {recognitions: [{name: 'Prisen', rank: 0}]},
      {recognitions: [{name: 'Prisen', rank: 1.5}]},
      {recognitions: [{name: 'Prisen', status: 'almost'}]},
      {quotes: [{speakers: [{name: 'Kari Li'}]}]},
      {quotes: [{text: 'Hei', form: 'sung'}]},
      {legalName: {nb: 'Kantega AS'}},
      {story: {name: 'Velkommen'}},
    ]) {
      expect(isOrganisation({...least, ...wrong}), JSON.stringify(wrong)).to.be.false;
    }
  });
});
