import {expect} from 'chai';
import * as fc from 'fast-check';
import {cluster, ClusterMemory} from '../../src/map/clusters.js';

const spot = fc.record({
  east: fc.integer({min: 0, max: 1_000_000}),
  north: fc.integer({min: 6_500_000, max: 7_900_000}),
});

/** Numbers that are the same in every run. */
function spread(count: number) {
  let seed = 1;
  const random = () => (seed = (seed * 16_807) % 2_147_483_647) / 2_147_483_647;
  return Array.from({length: count}, () => ({
    east: random() * 1_000_000,
    north: 6_500_000 + random() * 1_400_000,
  }));
}

describe('Places drawn together', () => {
  it('are all there, each once', () => {
    fc.assert(
      fc.property(fc.array(spot, {maxLength: 200}), (spots) => {
        const all = cluster(spots, 50_000).flatMap((group) => group.spots);
        expect(all).to.have.members(spots);
      }),
    );
  });

  it('leave no two markers on top of each other', () => {
    const groups = cluster(spread(3_000), 60_000);
    for (const one of groups) {
      for (const other of groups) {
        const away = Math.hypot(one.east - other.east, one.north - other.north);
        if (one !== other) expect(away).to.be.at.least(60_000 * 0.8);
      }
    }
  });

  it('lie in the middle of what they hold', () => {
    const [only, ...others] = cluster(
      [
        {east: 0, north: 0},
        {east: 10, north: 0},
        {east: 20, north: 30},
      ],
      100,
    );
    expect(others).to.deep.equal([]);
    expect(only).to.include({east: 10, north: 10});
  });

  it('stay apart where they are far apart', () => {
    const places = [
      {east: 0, north: 0},
      {east: 1000, north: 0},
    ];
    expect(cluster(places, 100)).to.have.length(2);
  });

  it('at one point are one, however close one looks', () => {
    const same = Array.from({length: 10_000}, () => ({east: 5, north: 5}));
    const groups = cluster(same, 0.001);
    expect(groups).to.have.length(1);
    expect(groups[0]!.spots).to.have.length(10_000);
  });

  it('are found anew only when places or scale have changed', () => {
    const memory = new ClusterMemory<{east: number; north: number}>();
    const spots = spread(100);
    const first = memory.at(spots, 1000);
    expect(memory.at(spots, 1000)).to.equal(first);
    expect(memory.at(spots, 2000)).to.not.equal(first);
    expect(memory.at([...spots], 2000)).to.not.equal(first);
  });
});
