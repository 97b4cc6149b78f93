import {expect} from 'chai';
import {toPixel} from '../../src/map/camera.js';
import {openingView} from '../../src/map/opening.js';
import {toUtm33} from '../../src/map/utm33.js';

const at = (latitude: number, longitude: number) => toUtm33({latitude, longitude})!;
const [vadso, halden, reykjavik, narvik] = [
  at(70.07, 29.75),
  at(59.12, 11.39),
  at(64.15, -21.94),
  at(68.44, 17.43),
];
const sizes = [
  {width: 860, height: 600},
  {width: 296, height: 352},
];

describe('The view that a map opens with', () => {
  for (const size of sizes) {
    describe(`of ${size.width} × ${size.height}`, () => {
      it('shows all places, with room for their markers', () => {
        const camera = openingView([vadso, halden], size);
        for (const place of [vadso, halden]) {
          const {x, y} = toPixel(camera, size, place);
          expect(x).to.be.within(26, size.width - 26);
          expect(y).to.be.within(26, size.height - 26);
        }
      });

      it('has no place below the buttons', () => {
        for (const places of [
          [reykjavik, vadso, halden],
          [reykjavik, narvik],
          [vadso, halden],
        ]) {
          const camera = openingView(places, size);
          for (const place of places) {
            const {x, y} = toPixel(camera, size, place);
            expect(x >= 85 || y >= 210, `${x}, ${y}`).to.equal(true);
          }
        }
      });

      it('does not go closer than a lone place can tell of', () => {
        expect(openingView([halden], size).resolution).to.be.at.least(350);
      });
    });
  }
});
