import {expect} from 'chai';
import * as fc from 'fast-check';
import {placeLabels, type Box, type Candidate, type Disc} from '../../src/map/label-placement.js';

const view = {width: 800, height: 600};
const town = (name: string, x: number, y: number, rank = 1): Candidate => ({
  ...{name, x, y, rank},
  size: {width: name.length * 8, height: 16},
});

const overlap = (one: Box, other: Box) =>
  one.left < other.right &&
  other.left < one.right &&
  one.top < other.bottom &&
  other.top < one.bottom;
const touches = ({x, y, radius}: Disc, box: Box) =>
  Math.hypot(Math.max(box.left - x, 0, x - box.right), Math.max(box.top - y, 0, y - box.bottom)) <
  radius;

describe('Names on the map', () => {
  it('never touch each other, a marker, or what lies on the map', () => {
    const place = {x: fc.integer({min: 0, max: 800}), y: fc.integer({min: 0, max: 600})};
    const towns = fc.array(
      fc.record({...place, name: fc.string({minLength: 2, maxLength: 14}), rank: fc.nat(5)}),
      {maxLength: 60},
    );
    const discs = fc.array(fc.record({...place, radius: fc.integer({min: 14, max: 30})}), {
      maxLength: 30,
    });
    const buttons = {left: 0, top: 0, right: 60, bottom: 180};
    fc.assert(
      fc.property(towns, discs, (list, markers) => {
        const candidates = list.map(({name, x, y, rank}) => town(name, x, y, rank));
        const placed = placeLabels(candidates, markers, [buttons], view);
        for (const [index, {box}] of placed.entries()) {
          expect(overlap(box, buttons)).to.equal(false);
          expect(markers.some((disc) => touches(disc, box))).to.equal(false);
          const others = placed.filter((_, at) => at !== index);
          expect(others.some((other) => overlap(other.box, box))).to.equal(false);
          expect(box.left).to.be.at.least(0);
          expect(box.right).to.be.at.most(view.width);
        }
      }),
    );
  });

  it('stand beside the marker of their own town, without a dot', () => {
    const [label] = placeLabels([town('Oslo', 400, 300)], [{x: 402, y: 298, radius: 20}], [], view);
    expect(label).to.include({side: 'right', dot: false});
    expect(label!.box.left).to.be.at.least(422);
  });

  it('name a marker once: of the towns below it the most important', () => {
    const towns = [town('Drammen', 395, 310, 2), town('Oslo', 400, 300, 1)];
    const placed = placeLabels(towns, [{x: 402, y: 298, radius: 26}], [], view);
    expect(placed.map(({candidate}) => candidate.name)).to.deep.equal(['Oslo']);
  });

  it('have a dot where no marker is', () => {
    const [label] = placeLabels([town('Røros', 100, 100)], [], [], view);
    expect(label).to.include({dot: true});
  });

  it('turn to another side, or stay away, where there is no room', () => {
    const wall = {left: 404, top: 0, right: 800, bottom: 600};
    const [turned] = placeLabels([town('Florø', 400, 300)], [], [wall], view);
    expect(turned).to.include({side: 'left'});
    const everything = {left: 0, top: 0, right: 800, bottom: 600};
    expect(placeLabels([town('Florø', 400, 300)], [], [everything], view)).to.deep.equal([]);
  });
});
