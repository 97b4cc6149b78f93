import {expect} from 'chai';
import {Place} from '../../src/schema/place.js';

const isPlace = (value: unknown) => Place.safeParse(value).success;
const trondheim = {name: 'Trondheim'};

describe('A place', () => {
  it('needs no more than its name', () => {
    expect(isPlace(trondheim)).to.be.true;
    expect(isPlace({municipality: '5001'})).to.be.false;
  });

  it('has the numbers that Statistics Norway gives, zeros in front included', () => {
    expect(isPlace({name: 'Oslo', municipality: '0301', county: '03'})).to.be.true;
    for (const municipality of [5001, 301, '301', '50011', 'Trondheim', '500l']) {
      expect(isPlace({...trondheim, municipality}), String(municipality)).to.be.false;
    }
    for (const county of [50, '5', '500', 'Trøndelag']) {
      expect(isPlace({...trondheim, county}), String(county)).to.be.false;
    }
  });

  it('has its country in two capital letters', () => {
    expect(isPlace({name: 'Stockholm', country: 'SE'})).to.be.true;
    for (const country of ['se', 'SWE', 'Sverige', 'S']) {
      expect(isPlace({name: 'Stockholm', country}), country).to.be.false;
    }
  });

  it('lies on the globe', () => {
    for (const [latitude, longitude] of [
      [63.43, 10.4],
      [90, 180],
      [-90, -180],
      [0, 0],
    ]) {
      expect(isPlace({...trondheim, latitude, longitude})).to.be.true;
    }
    for (const position of [
      {latitude: 90.01},
      {latitude: -91},
      {longitude: 180.01},
      {longitude: -181},
      {latitude: '63.43'},
      {latitude: Infinity},
      {longitude: NaN},
    ]) {
      expect(isPlace({...trondheim, ...position}), JSON.stringify(position)).to.be.false;
    }
  });

  it('is there for a purpose that the format knows', () => {
    for (const kind of ['office', 'planned', 'pilot', 'venue']) {
      expect(isPlace({...trondheim, kind})).to.be.true;
    }
    expect(isPlace({...trondheim, kind: 'home'})).to.be.false;
  });
});
