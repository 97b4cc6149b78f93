import {expect} from 'chai';
import * as fc from 'fast-check';
import {
  between,
  boundsOf,
  contains,
  fit,
  pan,
  seen,
  toMetres,
  toPixel,
  within,
  zoom,
} from '../../src/map/camera.js';
import {mapExtent} from '../../src/map/extent.js';

const size = {width: 800, height: 600};
const camera = {east: 260_000, north: 6_650_000, resolution: 100};
const none = {top: 0, right: 0, bottom: 0, left: 0};
const metres = fc.record({
  east: fc.integer({min: -2_000_000, max: 2_000_000}),
  north: fc.integer({min: 4_000_000, max: 9_000_000}),
});
const pixel = fc.record({x: fc.integer({min: 0, max: 800}), y: fc.integer({min: 0, max: 600})});

describe('A camera', () => {
  it('has its place in the middle of the view, and north above', () => {
    expect(toPixel(camera, size, camera)).to.deep.equal({x: 400, y: 300});
    expect(toPixel(camera, size, {...camera, north: camera.north + 1000}).y).to.equal(290);
  });

  it('finds the place of a pixel, and its pixel again', () => {
    fc.assert(
      fc.property(metres, (place) => {
        const back = toMetres(camera, size, toPixel(camera, size, place));
        expect(back.east).to.be.closeTo(place.east, 0.01);
        expect(back.north).to.be.closeTo(place.north, 0.01);
      }),
    );
  });

  it('keeps what is under the hand there while it zooms', () => {
    fc.assert(
      fc.property(pixel, fc.double({min: 0.1, max: 10, noNaN: true}), (at, times) => {
        const before = toMetres(camera, size, at);
        const after = toMetres(zoom(camera, size, times, at), size, at);
        expect(after.east).to.be.closeTo(before.east, 0.01);
        expect(after.north).to.be.closeTo(before.north, 0.01);
      }),
    );
  });

  it('shows all of what it is fitted to, inside the margin', () => {
    fc.assert(
      fc.property(fc.array(metres, {minLength: 1, maxLength: 20}), (places) => {
        const margin = {top: 40, right: 30, bottom: 20, left: 10};
        const fitted = fit(boundsOf(places)!, size, margin, 50);
        for (const place of places) {
          const {x, y} = toPixel(fitted, size, place);
          expect(x).to.be.within(9.9, 770.1);
          expect(y).to.be.within(39.9, 580.1);
        }
      }),
    );
  });

  it('goes no closer than it is told, however little there is to see', () => {
    expect(fit(boundsOf([camera])!, size, none, 350)).to.include({resolution: 350});
  });

  it('moves by pixels: to the right and down', () => {
    expect(pan(camera, 10, 20)).to.deep.equal({...camera, east: 261_000, north: 6_648_000});
  });

  it('stays on the map, and neither too close nor too far away', () => {
    const limits = {bounds: mapExtent, closest: 25};
    const lost = within({east: 9e9, north: -9e9, resolution: 1}, size, limits);
    expect(lost).to.deep.equal({east: mapExtent.east, north: mapExtent.south, resolution: 25});
    const far = within({...camera, resolution: 1e9}, size, limits);
    expect(far.resolution).to.equal((mapExtent.east - mapExtent.west) / size.width);
  });

  it('sees no edge of the map where it is to see no more than there is', () => {
    const limits = {bounds: mapExtent, closest: 25};
    fc.assert(
      fc.property(metres, fc.double({min: 1, max: 1e5, noNaN: true}), (place, resolution) => {
        const view = seen(within({...place, resolution}, size, limits, 'all'), size);
        expect(view.west).to.be.at.least(mapExtent.west - 0.01);
        expect(view.east).to.be.at.most(mapExtent.east + 0.01);
        expect(view.south).to.be.at.least(mapExtent.south - 0.01);
        expect(view.north).to.be.at.most(mapExtent.north + 0.01);
      }),
    );
  });

  it('sees as much as its view holds', () => {
    const view = seen(camera, size);
    expect(view.east - view.west).to.equal(80_000);
    expect(view.north - view.south).to.equal(60_000);
    expect(contains(view, camera)).to.equal(true);
    expect(contains(view, {...camera, east: 0})).to.equal(false);
  });

  it('flies from one view to another, at an even pace', () => {
    const end = {east: 0, north: 7_000_000, resolution: 400};
    expect(between(camera, end, 0)).to.deep.equal(camera);
    expect(between(camera, end, 1)).to.deep.equal(end);
    expect(between(camera, end, 0.5).resolution).to.be.closeTo(200, 0.01);
  });

  it('has nothing to fit where there is nothing', () => {
    expect(boundsOf([])).to.equal(undefined);
  });
});
