import {expect} from 'chai';
import * as fc from 'fast-check';
import proj4 from 'proj4';
import {fromUtm33, toUtm33} from '../../src/map/utm33.js';

const oracle = proj4('+proj=utm +zone=33 +ellps=GRS80 +units=m +no_defs');
const millimetre = 0.001;

/** All that the basemap shows lies in here, and some more: from Greenland to the Urals, from Africa to the pole. */
const europe = {
  latitude: fc.double({min: 25, max: 89.9, noNaN: true}),
  longitude: fc.double({min: -45, max: 75, noNaN: true}),
};

describe('toUtm33', () => {
  it('agrees with proj4 to a millimetre', () => {
    fc.assert(
      fc.property(europe.latitude, europe.longitude, (latitude, longitude) => {
        const [east, north] = oracle.forward([longitude, latitude]);
        const ours = toUtm33({latitude, longitude})!;
        expect(Math.hypot(ours.east - east!, ours.north - north!)).to.be.below(millimetre);
      }),
      {numRuns: 3000},
    );
  });

  it('puts known places where Kartverket does', () => {
    const oslo = toUtm33({latitude: 59.9139, longitude: 10.7522})!;
    expect(oslo.east).to.be.closeTo(262_600, 300);
    expect(oslo.north).to.be.closeTo(6_649_300, 300);
    expect(toUtm33({latitude: 0, longitude: 15})).to.deep.equal({east: 500_000, north: 0});
  });

  it('knows the poles, whatever the longitude', () => {
    for (const longitude of [-180, -75, 0, 15, 105, 180]) {
      const north = toUtm33({latitude: 90, longitude})!;
      const south = toUtm33({latitude: -90, longitude})!;
      expect(north.east).to.be.closeTo(500_000, millimetre);
      expect(north.north).to.be.closeTo(9_997_964.943, millimetre);
      expect(south.north).to.be.closeTo(-9_997_964.943, millimetre);
    }
  });

  it('is whole across the antimeridian', () => {
    const east = toUtm33({latitude: 71, longitude: 180})!;
    const west = toUtm33({latitude: 71, longitude: -180})!;
    expect(east.east).to.be.closeTo(west.east, millimetre);
    expect(east.north).to.be.closeTo(west.north, millimetre);
    expect(east.north).to.be.above(9_997_965);
  });

  it('answers nothing where the projection does not hold', () => {
    expect(toUtm33({latitude: 0, longitude: 105})).to.equal(undefined);
    expect(toUtm33({latitude: 1, longitude: 103.8})).to.equal(undefined);
    expect(toUtm33({latitude: 90.1, longitude: 0})).to.equal(undefined);
    expect(toUtm33({latitude: Number.NaN, longitude: 0})).to.equal(undefined);
    expect(toUtm33({latitude: 60, longitude: Infinity})).to.equal(undefined);
  });
});

describe('fromUtm33', () => {
  it('finds the way back to a millimetre', () => {
    fc.assert(
      fc.property(europe.latitude, europe.longitude, (latitude, longitude) => {
        const back = fromUtm33(toUtm33({latitude, longitude})!)!;
        const degree = 111_320;
        expect(Math.abs(back.latitude - latitude) * degree).to.be.below(millimetre);
        const parallel = degree * Math.cos((latitude * Math.PI) / 180);
        expect(Math.abs(back.longitude - longitude) * parallel).to.be.below(millimetre);
      }),
      {numRuns: 3000},
    );
  });

  it('agrees with proj4 in all corners of the map', () => {
    const east = fc.double({min: -2_600_000, max: 3_400_000, noNaN: true});
    const north = fc.double({min: 3_900_000, max: 9_200_000, noNaN: true});
    fc.assert(
      fc.property(east, north, (east, north) => {
        const [longitude, latitude] = oracle.inverse([east, north]);
        const ours = fromUtm33({east, north})!;
        expect(ours.latitude).to.be.closeTo(latitude!, 1e-8);
        expect(ours.longitude).to.be.closeTo(longitude!, 1e-8);
      }),
      {numRuns: 3000},
    );
  });

  it('answers with a longitude from -180 to 180 degrees, or nothing', () => {
    const metres = fc.double({noNaN: false});
    fc.assert(
      fc.property(metres, metres, (east, north) => {
        const place = fromUtm33({east, north});
        if (!place) return;
        expect(Math.abs(place.latitude)).to.be.at.most(90);
        expect(Math.abs(place.longitude)).to.be.at.most(180);
      }),
      {numRuns: 3000},
    );
    expect(fromUtm33({east: 1e9, north: 0})).to.equal(undefined);
    expect(fromUtm33({east: Number.NaN, north: 0})).to.equal(undefined);
  });
});
