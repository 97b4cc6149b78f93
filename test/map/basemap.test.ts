import {expect} from 'chai';
import type {Area, Line} from '../../src/map/basemap.js';
import {packed as packedBase} from '../../src/map/generated/base.js';
import {packed as packedDetail} from '../../src/map/generated/detail.js';
import {toUtm33} from '../../src/map/utm33.js';
import {unpackBasemap, unpackDetail} from '../../src/map/unpack-basemap.js';
import {areaAt} from '../support/area-at.js';

const base = unpackBasemap(packedBase);
const detail = unpackDetail(packedDetail);

/** The country, of either sheet, that a place is drawn in. */
const country = (latitude: number, longitude: number) =>
  areaAt(
    [...base.home.neighbours, ...base.abroad.neighbours, ...base.home.norway],
    toUtm33({latitude, longitude})!,
  );

const isClosed = ({points}: Line) =>
  points[0] === points.at(-2) && points[1] === points.at(-1) && points.length >= 8;

describe('The basemap', () => {
  it('has Svalbard and Jan Mayen where they are', () => {
    expect(country(78.9, 16.5)).to.equal('SJ');
    expect(country(78.22, 15.9)).to.equal('SJ');
    expect(country(74.45, 19.0)).to.equal('SJ');
    expect(country(71.0, -8.4)).to.equal('JM');
  });

  it('has the countries around, each by its code', () => {
    expect(country(59.35, 18.0)).to.equal('SE');
    expect(country(63.1, 14.7)).to.equal('SE');
    expect(country(68.9, 27.0)).to.equal('FI');
    expect(country(69.4, 31.2)).to.equal('RU');
    expect(country(55.7, 12.3)).to.equal('DK');
    expect(country(65.0, -18.5)).to.equal('IS');
  });

  it('draws Crimea as Ukrainian', () => {
    expect(country(45.0, 34.1)).to.equal('UA');
    expect(country(50.4, 30.5)).to.equal('UA');
  });

  it('leaves the sea empty, the fjords of the border too', () => {
    for (const [latitude, longitude] of [
      ...[
        [62, 2],
        [66, 5],
        [58, 10],
        [72, 25],
        [75, 10],
        [56.5, 3],
      ],
      ...[
        [59.0, 10.6],
        [60.1, 4.3],
        [70.1, 30.5],
        [57.5, 20.2],
        [43, 34],
      ],
    ] as [number, number][]) {
      expect(country(latitude, longitude), `${latitude} ${longitude}`).to.equal(undefined);
    }
  });

  it('reaches to the frame without a coast along it', () => {
    const frame = {west: -2_600_000, south: 3_900_000, east: 3_400_000, north: 9_200_000};
    const along = [...base.abroad.coast, ...base.home.coast].filter(({points}) => {
      for (let at = 2; at < points.length; at += 2) {
        const [x, y, u, v] = points.slice(at - 2, at + 2);
        if (x === u && (x === frame.west || x === frame.east)) return true;
        if (y === v && (y === frame.south || y === frame.north)) return true;
      }
      return false;
    });
    expect(along).to.have.length(0);
    expect(base.abroad.neighbours.some(({bounds}) => bounds.east >= frame.east - 150)).to.equal(
      true,
    );
  });

  it('closes every ring, and knows its bounds', () => {
    for (const sheet of [base.home, base.abroad, detail]) {
      const {norway, neighbours, lakes, glaciers, builtUp} = sheet;
      for (const area of [norway, neighbours, lakes, glaciers, builtUp].flat()) {
        expect(area.rings.every(isClosed), area.id).to.equal(true);
        for (const {bounds} of area.rings) {
          expect(bounds.west).to.be.at.least(area.bounds.west);
          expect(bounds.north).to.be.at.most(area.bounds.north);
          expect(bounds.east).to.be.at.least(bounds.west);
        }
      }
    }
  });

  it('draws each line once', () => {
    const lines = (sheet: typeof detail) => [
      ...[sheet.coast, sheet.countryBorders, sheet.countyBorders, sheet.municipalityBorders],
    ];
    for (const sheet of [base.home, base.abroad, detail]) {
      const all = lines(sheet).flat();
      expect(new Set(all).size).to.equal(all.length);
    }
  });

  it('names towns, the largest first', () => {
    expect(base.labels).to.have.length(123);
    expect(base.labels.map(({name}) => name)).to.include.members([
      'Oslo',
      'Tromsø',
      'Bodø',
      'Halden',
    ]);
    const ranks = base.labels.map(({rank}) => rank);
    expect(ranks).to.deep.equal(ranks.toSorted((one, other) => one - other));
    expect(ranks.every((rank) => rank >= 1 && rank <= 5)).to.equal(true);
  });

  it('fits the detailed sheet to the rest of Europe', () => {
    const corners = (areas: readonly Area[]) =>
      new Set(
        areas.flatMap(({rings}) =>
          rings.flatMap(({points}) =>
            Array.from({length: points.length / 2}, (_, at) =>
              points.slice(2 * at, 2 * at + 2).join(),
            ),
          ),
        ),
      );
    const abroad = corners(base.abroad.neighbours);
    const shared = (areas: readonly Area[]) =>
      [...corners(areas)].filter((point) => abroad.has(point));
    const meetings = shared(base.home.neighbours).sort();
    expect(meetings.length).to.be.at.least(15);
    expect(shared(detail.neighbours).sort()).to.deep.equal(meetings);
  });

  it('refuses a text that is none', () => {
    expect(() => unpackBasemap('')).to.throw(RangeError);
    expect(() => unpackBasemap(packedBase.slice(0, 20_000))).to.throw(RangeError);
    expect(() => unpackDetail('')).to.throw(RangeError);
  });
});
