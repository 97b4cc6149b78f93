import {expect} from 'chai';
import {stepOf} from '../../src/map/keys.js';

const press = (key: string, more: object = {}) => ({
  ...{key, altKey: false, ctrlKey: false, metaKey: false},
  ...more,
});

describe('A key on the map', () => {
  it('moves the map where the map has the focus', () => {
    expect(stepOf(press('ArrowUp'), true)).to.deep.equal({x: 0, y: -0.15});
    expect(stepOf(press('ArrowUp'), false)).to.equal(undefined);
  });

  it('zooms wherever the focus is on it', () => {
    expect(stepOf(press('+'), true)).to.deep.equal({times: 2});
    expect(stepOf(press('-'), false)).to.deep.equal({times: 0.5});
  });

  it('is left to the browser where that has its own use for it', () => {
    expect(stepOf(press('+', {ctrlKey: true}), true)).to.equal(undefined);
    expect(stepOf(press('ArrowLeft', {altKey: true}), true)).to.equal(undefined);
    for (const key of ['Tab', 'Escape', 'Enter', ' ', 'a', 'constructor']) {
      expect(stepOf(press(key), true), key).to.equal(undefined);
    }
  });
});
