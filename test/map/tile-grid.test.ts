import {expect} from 'chai';
import {tilesFor, tileSource} from '../../src/map/tile-grid.js';
import {toUtm33} from '../../src/map/utm33.js';

const page = 'https://klynge.example/kart';
const size = {width: 512, height: 512};

describe('A background map', () => {
  it('is known by name, and says where it comes from', () => {
    for (const name of ['kartverket-topo', 'kartverket-greyscale']) {
      expect(tileSource(name, page)).to.include({host: 'cache.kartverket.no'});
    }
  });

  it('is any address with places for scale, column and row', () => {
    const source = tileSource('https://kart.example:8443/{z}/{x}/{y}.webp', page);
    expect(source).to.include({host: 'kart.example:8443'});
    expect(tileSource('/kart/{z}/{x}/{y}.png', page)).to.include({host: 'klynge.example'});
  });

  it('is nothing where the address is not one that we dare ask', () => {
    for (const name of [
      ...[undefined, '', 'constructor', 'https://kart.example/{z}.png'],
      ...['javascript:alert(1)//{z}{x}{y}', 'data:image/png,{z}{x}{y}'],
      ...['http://kart.example/{z}/{x}/{y}.png', 'https://me:secret@kart.example/{z}/{x}/{y}'],
    ]) {
      expect(tileSource(name, page), String(name)).to.equal(undefined);
    }
  });

  it('has squares whose corners are Kartverket’s', () => {
    const source = tileSource('https://kart.example/{z}/{x}/{y}', page)!;
    const whole = tilesFor(source, {east: 272_992, north: 6_272_992, resolution: 21_664}, size);
    expect(whole).to.deep.equal([
      {address: 'https://kart.example/0/0/0', east: -2_500_000, north: 9_045_984, width: 5_545_984},
    ]);
  });

  it('has the square of Oslo in the ninth row from the bottom of the fourth scale', () => {
    const source = tileSource('{z} {x} {y}'.replace(/^/, 'https://kart.example/'), page)!;
    const oslo = {...toUtm33({latitude: 59.913, longitude: 10.739})!, resolution: 1354};
    const tiles = tilesFor(source, oslo, {width: 1, height: 1});
    // 262 km east and 6,649 km north: column (262 + 2500) / 346.6, row (9046 − 6649) / 346.6.
    expect(tiles.map(({address}) => address)).to.deep.equal(['https://kart.example/4 7 6']);
  });

  it('covers the view, and no more', () => {
    const source = tileSource('kartverket-topo', page)!;
    const tiles = tilesFor(source, {east: 262_000, north: 6_649_000, resolution: 42}, size);
    expect(tiles.length).to.be.within(4, 9);
    for (const {address} of tiles) {
      expect(address).to.match(
        /^https:\/\/cache\.kartverket\.no\/v1\/wmts\/1\.0\.0\/topo\/default\/utm33n\/9\/\d+\/\d+\.png$/,
      );
    }
  });
});
