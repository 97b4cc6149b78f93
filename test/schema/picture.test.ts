import {expect} from 'chai';
import {Picture} from '../../src/schema/picture.js';

const isPicture = (value: unknown) => Picture.safeParse(value).success;
const picture = {src: 'logo.svg', alt: 'Kantega'};

describe('An image', () => {
  it('has an address and a text for those who do not see it', () => {
    expect(isPicture(picture)).to.be.true;
    expect(isPicture({...picture, alt: {nb: 'Logoen', en: 'The logo'}})).to.be.true;
    expect(isPicture({src: 'logo.svg'})).to.be.false;
    expect(isPicture({alt: 'Kantega'})).to.be.false;
    expect(isPicture('logo.svg')).to.be.false;
  });

  it('is decorative where that text is empty', () => {
    expect(isPicture({...picture, alt: ''})).to.be.true;
  });

  it('has its size in whole pixels', () => {
    expect(isPicture({...picture, width: 320, height: 180})).to.be.true;
    for (const width of [0, -1, 1.5, '320', '320px', Infinity, NaN, 1e20]) {
      expect(isPicture({...picture, width}), String(width)).to.be.false;
    }
  });

  it('comes in several sizes, each with an address and a width', () => {
    const source = {src: 'logo-640.webp', width: 640};
    expect(isPicture({...picture, sources: [source, {...source, type: 'image/webp'}]})).to.be.true;
    expect(isPicture({...picture, sources: [{src: 'logo-640.webp'}]})).to.be.false;
    expect(isPicture({...picture, sources: [{width: 640}]})).to.be.false;
  });

  it('shows people, who have pictures that show people', () => {
    const kari = {name: 'Kari Li', image: {...picture, depicts: [{name: 'Kari Li'}]}};
    expect(isPicture({...picture, depicts: [kari], credit: 'Foto: Kari Li'})).to.be.true;
    expect(isPicture({...picture, depicts: ['Kari Li']})).to.be.false;
  });

  it('comes from the web and from nowhere else', () => {
    for (const src of ['data:image/svg+xml,<svg/>', 'blob:https://a/b', 'javascript:1', '//a/b']) {
      expect(isPicture({...picture, src}), src).to.be.false;
    }
  });
});
