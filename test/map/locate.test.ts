import {expect} from 'chai';
import {locate} from '../../src/map/locate.js';
import {toUtm33} from '../../src/map/utm33.js';

const name = 'Halden';
const kilometres = (one: {east: number; north: number}, other: {east: number; north: number}) =>
  Math.hypot(one.east - other.east, one.north - other.north) / 1000;

describe('A place on the map', () => {
  it('is where its position says', () => {
    const {point, problem} = locate({name, latitude: 59.12, longitude: 11.39});
    expect(point).to.deep.equal(toUtm33({latitude: 59.12, longitude: 11.39}));
    expect(problem).to.equal(undefined);
  });

  it('is at its municipality’s town where it has no position', () => {
    const {point} = locate({name, municipality: '3101'});
    expect(kilometres(point!, toUtm33({latitude: 59.12, longitude: 11.39})!)).to.be.below(5);
  });

  it('is nowhere where it says neither', () => {
    expect(locate({name})).to.deep.equal({});
    expect(locate({name, county: '31'})).to.deep.equal({});
  });

  it('is beyond the map where it is in another country, without a position', () => {
    expect(locate({name: 'Berlin', country: 'DE'})).to.deep.equal({beyond: true});
  });

  for (const [what, place] of Object.entries({
    'the other side of the Earth': {country: 'FJ', latitude: -17.7, longitude: 180},
    'the antimeridian': {country: 'RU', latitude: 66, longitude: -179.9},
    'the North Pole': {country: 'XX', latitude: 90, longitude: 0},
    'the South Pole': {country: 'AQ', latitude: -90, longitude: 0},
    'San Francisco': {country: 'US', latitude: 37.77, longitude: -122.4},
  })) {
    it(`at ${what} is beyond the map, and nothing is wrong with it`, () => {
      expect(locate({name, ...place})).to.deep.equal({beyond: true});
    });
  }

  it('on Svalbard and Jan Mayen is in its true position', () => {
    const longyearbyen = locate({name, latitude: 78.22, longitude: 15.65});
    const olonkinbyen = locate({name, latitude: 70.92, longitude: -8.72});
    expect(longyearbyen.point!.north).to.be.closeTo(8_683_000, 3_000);
    expect(olonkinbyen.point!.east).to.be.closeTo(-346_000, 3_000);
  });

  it('in Norway that is not there is reported, and its municipality used', () => {
    const {point, problem} = locate({name, municipality: '3101', latitude: 0, longitude: 0});
    expect(point).to.deep.equal(locate({name, municipality: '3101'}).point);
    expect(problem).to.deep.equal({
      path: '',
      expected: 'a position in Norway, or the country it is in',
      found: '0, 0',
    });
  });

  it('with latitude and longitude the wrong way round is told so', () => {
    const {point, problem} = locate({name, latitude: 11.39, longitude: 59.12});
    expect(point).to.equal(undefined);
    expect(problem!.expected).to.equal('latitude and longitude, not the other way round');
  });

  it('with half a position is reported', () => {
    const {problem} = locate({name, latitude: 59.12});
    expect(problem).to.deep.equal({
      path: '',
      expected: 'longitude beside latitude',
      found: 'nothing',
    });
  });

  it('in a municipality that is no more is reported', () => {
    const {point, problem} = locate({name, municipality: '3001'});
    expect(point).to.equal(undefined);
    expect(problem).to.deep.equal({
      path: '.municipality',
      expected: 'the number of a municipality of 2024',
      found: '“3001”',
    });
  });
});
