import {expect} from 'chai';
import {attribution, mapSvg} from '../../src/map/map-svg.js';

const words = {title: 'Kart over Norge', description: 'Ett prosjekt'};
const halden = {name: 'Halden', latitude: 59.12, longitude: 11.39};
const longyearbyen = {name: 'Longyearbyen', latitude: 78.22, longitude: 15.63};

/** What a browser makes of it, on a page that has nothing else. */
function drawn(...given: Parameters<typeof mapSvg>) {
  const root = new DOMParser().parseFromString(mapSvg(...given), 'image/svg+xml').documentElement;
  document.body.append(root);
  return root as unknown as SVGSVGElement;
}

describe('mapSvg', () => {
  it('is a picture with a name and a description', () => {
    const svg = drawn([halden], words);
    expect(svg.namespaceURI).to.equal('http://www.w3.org/2000/svg');
    expect(svg.getAttribute('role')).to.equal('img');
    expect(svg.querySelector('title')!.textContent).to.equal(words.title);
    expect(svg.querySelector('desc')!.textContent).to.equal(words.description);
    svg.remove();
  });

  it('puts points where they are on the land that it draws', () => {
    const svg = drawn([halden, longyearbyen], words);
    const norway = svg.querySelectorAll('path')[1]!;
    for (const circle of svg.querySelectorAll('circle')) {
      const at = svg.createSVGPoint();
      at.x = circle.cx.baseVal.value;
      at.y = circle.cy.baseVal.value;
      const around = [-3, 0, 3].flatMap((x) => [-3, 0, 3].map((y) => ({x: at.x + x, y: at.y + y})));
      const name = circle.querySelector('title')!.textContent;
      expect(
        around.some((point) => norway.isPointInFill(point)),
        name,
      ).to.equal(true);
    }
    const [south, north] = [...svg.querySelectorAll('circle')].map((one) => one.cy.baseVal.value);
    expect(north).to.be.below(south!);
    svg.remove();
  });

  it('draws both land and neighbours inside the picture', () => {
    const svg = drawn([], words);
    const {width, height} = svg.viewBox.baseVal;
    for (const path of svg.querySelectorAll('path')) {
      const box = path.getBBox();
      expect(box.width).to.be.above(width / 2);
      expect(box.x).to.be.at.least(0);
      expect(box.x + box.width).to.be.at.most(width);
      expect(box.y + box.height).to.be.at.most(height);
    }
    svg.remove();
  });

  it('leaves out what lies beyond', () => {
    const beyond = [
      {name: 'Singapore', latitude: 1.3, longitude: 103.8},
      {name: 'Lisboa', latitude: 38.7, longitude: -9.1},
      {name: 'Nowhere', latitude: Number.NaN, longitude: 0},
    ];
    expect(mapSvg(beyond, words)).to.equal(mapSvg([], words));
  });

  it('keeps names text', () => {
    const name = '</title><script>alert("1")</script>&amp;';
    const svg = drawn([{...halden, name}], {title: name, description: name});
    expect(svg.querySelector('script')).to.equal(null);
    const texts = [...svg.querySelectorAll('title, desc')].map(({textContent}) => textContent);
    expect(texts).to.deep.equal([name, name, name]);
    svg.remove();
  });
});

describe('attribution', () => {
  it('names both sources, and links the one that asks for it', () => {
    expect(attribution.text).to.equal('Kartdata: © Kartverket, Natural Earth');
    expect(attribution.text).to.contain(attribution.linked);
    expect(new URL(attribution.href).hostname).to.equal('www.kartverket.no');
  });
});
