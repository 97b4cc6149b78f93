import {expect} from 'chai';
import {Gestures} from '../../src/map/gestures.js';

/** A map of 400 × 300 at the corner of the page, and what hands have done on it. */
function mapUnderHands() {
  const view = document.createElement('div');
  Object.assign(view.style, {
    position: 'fixed',
    inset: '0',
    inlineSize: '400px',
    blockSize: '300px',
  });
  document.body.append(view);
  const done: unknown[] = [];
  new Gestures(view, {
    move: (x, y) => done.push(['move', x, y]),
    zoom: (times, {x, y}) => done.push(['zoom', Number(times.toFixed(3)), x, y]),
    rest: () => done.push('rest'),
    hint: (how) => done.push(['hint', how]),
  });
  /** Not every engine here lets a page make a TouchEvent. */
  const touch = (type: string, ...fingers: (readonly [x: number, y: number])[]) => {
    const event = new Event(type, {bubbles: true, cancelable: true});
    const touches = fingers.map(([clientX, clientY]) => ({clientX, clientY}));
    view.dispatchEvent(Object.assign(event, {touches}));
    return event.defaultPrevented;
  };
  return {view, done, touch};
}

describe('Hands on a map', () => {
  let hands: ReturnType<typeof mapUnderHands>;
  beforeEach(() => (hands = mapUnderHands()));
  afterEach(() => hands.view.remove());

  it('scroll the page with one finger, and are told how the map is moved', () => {
    const {done, touch} = hands;
    const kept = [
      touch('touchstart', [200, 200]),
      touch('touchmove', [200, 150]),
      touch('touchend'),
    ];
    expect(kept).to.deep.equal([false, false, false]);
    expect(done).to.deep.equal([['hint', 'touch']]);
  });

  it('move the map with two fingers and zoom it around their middle; the page stays', () => {
    const {done, touch} = hands;
    const kept = [
      touch('touchstart', [150, 100], [250, 100]),
      touch('touchmove', [110, 120], [310, 120]),
    ];
    touch('touchend', [110, 120]);
    expect(kept).to.deep.equal([true, true]);
    expect(done).to.deep.equal([['move', 10, 20], ['zoom', 2, 210, 120], 'rest']);
  });

  it('begin anew when the second finger comes later', () => {
    const {done, touch} = hands;
    touch('touchstart', [150, 100]);
    touch('touchstart', [150, 100], [250, 100]);
    touch('touchmove', [150, 100], [350, 100]);
    expect(done).to.deep.equal([
      ['move', 50, 0],
      ['zoom', 2, 250, 100],
    ]);
  });

  it('leave the plain wheel to the page, and zoom with Ctrl', () => {
    const {view, done} = hands;
    const turn = (ctrlKey: boolean) => {
      const how = {deltaY: -120, clientX: 100, clientY: 50, ctrlKey, cancelable: true};
      return !view.dispatchEvent(new WheelEvent('wheel', how));
    };
    expect([turn(false), turn(true)]).to.deep.equal([false, true]);
    expect(done).to.deep.equal([['hint', 'wheel'], ['zoom', 2, 100, 50], 'rest']);
  });
});
