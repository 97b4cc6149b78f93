import {expect} from 'chai';
import '../../src/elements/map.js';
import {edges, many, misplaced, nowhere, scattered} from '../fixtures/map.js';
import {
  button,
  count,
  focused,
  listed,
  markerNames,
  markers,
  rested,
  root,
  shown,
  until,
} from '../support/map.js';
import {mount, text, updated} from '../support/settled.js';

describe('a <spotlight-map> at its limits', () => {
  describe('with a background map', () => {
    const tiles = `${location.origin}/missing/{z}/{x}/{y}.png`;

    it('asks for nothing before the reader wants it, and says from where', async () => {
      const map = await shown(scattered, {tiles});
      expect(root(map).querySelectorAll('.tiles img')).to.have.length(0);
      expect(button(map, `Vis bakgrunnskart fra ${location.host}`)).to.be.instanceOf(HTMLElement);
    });

    it('keeps the drawn map where it cannot be had', async () => {
      const map = await shown(scattered, {tiles});
      button(map, `Vis bakgrunnskart fra ${location.host}`).click();
      await until(() => text(map).includes('Bakgrunnskartet kunne ikke hentes.'));
      expect(root(map).querySelectorAll('.tiles img')).to.have.length(0);
      expect(root(map).querySelectorAll('.base .norway').length).to.be.above(0);
    });

    it('offers none where the address is not one that we dare ask', async () => {
      const map = await shown(scattered, {tiles: 'javascript:alert({z}{x}{y})'});
      expect(root(map).querySelector('[part=tiles]')).to.equal(null);
    });
  });

  describe('with what is hard to show', () => {
    it('shows ten thousand projects with few markers and few lines', async () => {
      const map = await shown(many(10_000));
      await until(() => count(map)?.replace(/\D/g, '') === '10000');
      expect(markers(map).length).to.be.within(5, 150);
      expect(listed(map).length).to.be.below(50);
      const before = listed(map).length;
      button(map, 'Vis flere').click();
      await updated(map);
      expect(listed(map).length).to.be.above(before);
    });

    it('shows ten thousand in one place as one marker, and lists them', async () => {
      const map = await shown(many(10_000, 'one place'));
      await until(() => count(map)?.replace(/\D/g, '') === '10000');
      await until(() => markerNames(map)[0] === '10\u00a0000 treff: Halden');
      expect(markers(map)).to.have.length(1);
      markers(map)[0]!.click();
      await rested(map);
      expect(root(map).querySelectorAll('.opened .pick')).to.have.length(24);
    });

    it('writes the same number on a marker as in its name, in the language of the moment', async () => {
      const map = await shown(many(1000, 'one place'));
      await until(() => count(map)?.replace(/\D/g, '') === '1000');
      const written = () => root(map).querySelector('.marker text')!.textContent;
      expect(written()).to.equal('1\u00a0000');
      map.lang = 'en';
      await until(() => written() === '1,000');
      expect(markerNames(map)[0]).to.contain('1,000');
    });

    it('opens those in one place a few at a time', async () => {
      const map = await shown(many(300, 'one place'));
      markers(map)[0]!.click();
      await rested(map);
      const opened = () => root(map).querySelectorAll('.opened .pick');
      expect(root(map).querySelector('#opened')!.textContent).to.contain('300 treff: Halden');
      expect(opened()).to.have.length(24);
      root(map).querySelector<HTMLButtonElement>('.opened .more button')!.click();
      await updated(map);
      expect(opened()).to.have.length(48);
      expect(focused(map)).to.equal(opened()[24]);
    });

    it('puts what is beyond the map in the list alone', async () => {
      const map = await shown(edges);
      expect(markerNames(map)).to.have.members(['Longyearbyen, E', 'Jan Mayen, F']);
      expect(text(map)).to.match(/Andre steder i verden.*Datolinja.*Nordpolen.*Sørpolen/);
    });

    it('leaves out positions that cannot be right, and tells the console', async () => {
      const told: string[] = [];
      const {warn} = console;
      console.warn = (message: string) => told.push(message);
      const map = await shown(misplaced).finally(() => (console.warn = warn));
      expect(markerNames(map)).to.deep.equal(['Riktig, Halden']);
      expect(listed(map)).to.deep.equal(['Riktig', 'Nullpunktet', 'Omvendt']);
      expect(told.join()).to.contain('nullpunktet.places[0]: expected a position in Norway');
      expect(told.join()).to.contain(
        'omvendt.places[0]: expected latitude and longitude, not the other',
      );
    });

    it('lists without a place what has no position at all, and tells the console', async () => {
      const told: string[] = [];
      const {warn} = console;
      console.warn = (message: string) => told.push(message);
      const map = await shown(nowhere).finally(() => (console.warn = warn));
      expect(markers(map)).to.have.length(0);
      expect(listed(map)).to.have.length(nowhere.items.length);
      expect(text(map)).to.contain('Uten sted på kartet');
      for (const place of ['items[0]', 'items[1]', 'items[2]', 'bare-bredden']) {
        expect(told.join()).to.contain(`${place}.places[0]`);
      }
    });

    it('shows Norway where there is nothing to show', async () => {
      const map = await shown({...scattered, items: []});
      expect(markers(map)).to.have.length(0);
      expect(text(map)).to.contain('Det er ingenting i listen ennå.');
    });

    it('shows a single document with places', async () => {
      const map = await shown(scattered.items[0]!);
      expect(markerNames(map)).to.deep.equal(['Nordlys, Vadsø']);
    });
  });

  it('is printed with all of its list', async () => {
    const map = await shown(many(60));
    const before = listed(map);
    expect(before.length).to.be.below(60);
    dispatchEvent(new Event('beforeprint'));
    await updated(map);
    expect(listed(map)).to.have.length(60);
    dispatchEvent(new Event('afterprint'));
    await updated(map);
    expect(listed(map)).to.deep.equal(before);
  });

  it('has its list where the page hides the map', async () => {
    const map = mount('spotlight-map', {lang: 'nb', data: scattered});
    const sheet = new CSSStyleSheet();
    sheet.replaceSync('spotlight-map::part(map-box) { display: none }');
    document.adoptedStyleSheets.push(sheet);
    try {
      await until(() => listed(map).length === scattered.items.length);
      expect(markers(map)).to.have.length(0);
    } finally {
      document.adoptedStyleSheets = document.adoptedStyleSheets.filter((each) => each !== sheet);
    }
  });

  it('is as high as the page says', async () => {
    const map = await shown(scattered, {height: '300'});
    expect(root(map).querySelector('.map-box')!.getBoundingClientRect().height).to.equal(300);
    map.height = '20em';
    await updated(map);
    expect(root(map).querySelector('.map-box')!.getBoundingClientRect().height).to.equal(320);
  });
});
