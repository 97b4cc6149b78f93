import {expect} from 'chai';
import '../../src/elements/map.js';
import type {SpotlightMap} from '../../src/elements/map.js';
import {edges, many, misplaced, nowhere, scattered} from '../fixtures/map.js';
import {accessible} from '../support/accessible.js';
import {
  button,
  focused,
  listed,
  mapOf,
  markerNames,
  markers,
  press,
  rested,
  root,
  until,
} from '../support/map.js';
import {mount, text, updated} from '../support/settled.js';

const count = (map: SpotlightMap) => root(map).querySelector('.count')!.textContent?.trim();
const shown = (data: object, more: object = {}) => mapOf({lang: 'nb', data, ...more});

describe('<spotlight-map>', () => {
  it('is accessible', async () => {
    await accessible(await shown(scattered));
  });

  it('is accessible in the dark, with a card open', async () => {
    const map = await shown(scattered, {theme: 'dark'});
    button(map, 'Nordlys, Vadsø').click();
    await rested(map);
    await accessible(map);
  });

  describe('before the map is there', () => {
    it('leaves what stands between the tags alone', async () => {
      const map = mount('spotlight-map', {lang: 'nb', data: scattered});
      map.innerHTML = '<p>Prosjekter i Halden</p>';
      await updated(map);
      expect(text(map)).to.equal('Prosjekter i Halden');
      await until(() => markers(map).length > 0);
      expect(text(map)).to.not.contain('Prosjekter i Halden');
    });

    it('keeps the place for it', async () => {
      const map = mount('spotlight-map', {lang: 'nb', data: scattered, height: '480'});
      await updated(map);
      await until(() => map.getBoundingClientRect().height >= 480);
      expect(markers(map)).to.have.length(0);
    });

    it('asks for nothing as long as it is far from the reader’s view', async () => {
      const near = mount('spotlight-map', {lang: 'nb', data: scattered, height: '300'});
      const far = mount('spotlight-map', {lang: 'nb', data: scattered, height: '300'});
      far.parentElement!.style.marginBlockStart = '5000px';
      await until(() => markers(near).length > 0);
      expect(root(far).querySelector('.view')).to.equal(null);
      far.scrollIntoView();
      await until(() => markers(far).length > 0);
    });
  });

  describe('with projects', () => {
    it('shows those in one place as one marker, and says how many and where', async () => {
      const map = await shown(scattered);
      expect(markerNames(map)).to.deep.equal([
        'Nordlys, Vadsø',
        'Kysten, Tampere',
        '2 treff: Halden',
      ]);
    });

    it('lists all of them from north to south: those elsewhere and nowhere too', async () => {
      const map = await shown(scattered);
      expect(listed(map)).to.deep.equal([
        ...['Nordlys', 'Kysten', 'Omsorg', 'Varme'],
        ...['Kontoret', 'Overalt'],
      ]);
      expect(text(map)).to.match(/Andre steder i verden Kontoret .*Uten sted på kartet Overalt/);
      expect(count(map)).to.equal('4 i kartutsnittet');
    });

    it('lists them by name where the reader wants that', async () => {
      const map = await shown(scattered);
      const select = root(map).querySelector('select')!;
      select.value = 'name';
      select.dispatchEvent(new Event('change'));
      await updated(map);
      expect(listed(map).slice(0, 4)).to.deep.equal(['Kysten', 'Nordlys', 'Omsorg', 'Varme']);
    });

    it('shows one theme alone, on the map and in the list, and all again', async () => {
      const map = await shown(scattered);
      const welfare = button(map, 'Velferd 3');
      welfare.click();
      await rested(map);
      expect(welfare.ariaPressed).to.equal('true');
      expect(markerNames(map)).to.deep.equal(['Omsorg, Halden']);
      expect(listed(map)).to.deep.equal(['Omsorg', 'Kontoret', 'Overalt']);
      button(map, 'Vis alle temaer').click();
      await rested(map);
      expect(markers(map)).to.have.length(3);
    });

    it('tells themes apart by shape as well as by colour', async () => {
      const map = await shown(scattered);
      const legend = [...root(map).querySelectorAll('.legend .shape')];
      const looks = legend.map((shape) => [
        shape.querySelector('path')!.getAttribute('d'),
        getComputedStyle(shape).fill,
      ]);
      expect(looks).to.have.length(3);
      expect(new Set(looks.map(([shape]) => shape)).size).to.equal(3);
      expect(new Set(looks.map(([, colour]) => colour)).size).to.equal(3);
    });

    it('shows only the theme that the page names, in whatever language', async () => {
      const map = await shown(scattered, {'theme-filter': 'energy'});
      expect(listed(map)).to.deep.equal(['Nordlys', 'Varme']);
      map.themeFilter = 'Velferd, Reiseliv';
      await rested(map);
      expect(listed(map)).to.deep.equal(['Kysten', 'Omsorg', 'Kontoret', 'Overalt']);
    });

    it('says whose map data it is', async () => {
      const map = await shown(scattered);
      expect(
        root(map).querySelector('.attribution')!.textContent?.replace(/\s+/g, ' ').trim(),
      ).to.equal('Kartdata: © Kartverket, Natural Earth');
      const link = root(map).querySelector<HTMLAnchorElement>('.attribution a')!;
      expect(link.href).to.equal('https://www.kartverket.no/');
    });
  });

  describe('when something is opened', () => {
    it('shows its card, puts the focus there, and gives it back', async () => {
      const map = await shown(scattered);
      const marker = button(map, 'Nordlys, Vadsø');
      marker.focus();
      marker.click();
      await until(() => focused(map)?.className === 'opened');
      expect(text(map)).to.contain('Nordlys er oppdiktet.');
      press(map, 'Escape');
      await until(() => focused(map) === marker);
      expect(text(map)).to.not.contain('Nordlys er oppdiktet.');
    });

    it('gives the focus back to the line of the list that opened it', async () => {
      const map = await shown(scattered);
      const line = root(map).querySelector<HTMLButtonElement>('[data-id="kysten"]')!;
      line.click();
      await until(() => focused(map)?.className === 'opened');
      expect(line.getAttribute('aria-current')).to.equal('true');
      button(map, 'Lukk').click();
      await until(() => focused(map) === line);
    });

    it('lists those in one place, to choose from', async () => {
      const map = await shown(scattered);
      button(map, '2 treff: Halden').click();
      await until(() => focused(map)?.className === 'opened');
      const names = [...root(map).querySelectorAll('.opened .pick b')];
      expect(names.map(({textContent}) => textContent?.trim())).to.have.members([
        'Varme',
        'Omsorg',
      ]);
    });

    it('goes closer where there are several places, and keeps the focus among them', async () => {
      const map = await shown(many(300));
      const marker = markers(map).find(({ariaLabel}) => /rundt/.test(ariaLabel ?? ''))!;
      const before = Number.parseInt(count(map)!);
      marker.focus();
      marker.click();
      await rested(map);
      expect(Number.parseInt(count(map)!)).to.be.below(before);
      expect(focused(map)?.className).to.equal('marker');
    });

    it('tells the page, which may show it in its own way', async () => {
      const map = await shown(scattered);
      let name: unknown;
      map.addEventListener('spotlight-select', (event) => {
        name = event.document.name;
        event.preventDefault();
      });
      button(map, 'Nordlys, Vadsø').click();
      await updated(map);
      expect(name).to.equal('Nordlys');
      expect(root(map).querySelector('.opened')).to.equal(null);
    });
  });

  describe('with a keyboard', () => {
    it('is three stops and its buttons, none of which keeps the focus', async () => {
      const map = await shown(scattered);
      const stops = [...root(map).querySelectorAll<HTMLElement>('.map-box *')].filter(
        (each) =>
          each.tabIndex >= 0 && (each.matches('button, a') || each.hasAttribute('tabindex')),
      );
      const names = stops.map((stop) => stop.ariaLabel ?? stop.textContent?.trim());
      expect(names).to.deep.equal([
        'Hopp over kartet, til listen',
        'Kart',
        'Nordlys, Vadsø',
        ...['Zoom inn', 'Zoom ut', 'Vis alt', 'Flytt kartet'],
        '© Kartverket',
      ]);
      for (const stop of stops) {
        stop.focus();
        expect(press(map, 'Tab'), stop.textContent ?? '').to.equal(true);
      }
    });

    it('skips from the map to the list', async () => {
      const map = await shown(scattered);
      button(map, 'Hopp over kartet, til listen').click();
      await until(() => focused(map)?.classList.contains('panel') === true);
    });

    it('walks from marker to marker with the arrows, and round', async () => {
      const map = await shown(scattered);
      const all = markers(map);
      all[0]!.focus();
      for (const [key, at] of [
        ['ArrowRight', 1],
        ['ArrowDown', 2],
        ['ArrowRight', 0],
        ['ArrowLeft', 2],
        ['Home', 0],
        ['End', 2],
      ] as const) {
        expect(press(map, key), key).to.equal(false);
        expect(focused(map)).to.equal(all[at]);
        expect(all.map(({tabIndex}) => tabIndex).filter((index) => index === 0)).to.have.length(1);
        expect(all[at]!.tabIndex).to.equal(0);
      }
    });

    it('moves and zooms the map where the map has the focus', async () => {
      const map = await shown(scattered);
      root(map).querySelector<HTMLElement>('.view')!.focus();
      const after = async (key: string, times: number) => {
        for (let time = 0; time < times; time += 1) expect(press(map, key), key).to.equal(false);
        await rested(map);
        return count(map);
      };
      expect(await after('-', 1)).to.equal('4 i kartutsnittet');
      expect(await after('+', 4)).to.equal('0 i kartutsnittet');
      expect(await after('Home', 1)).to.equal('4 i kartutsnittet');
      expect(await after('ArrowUp', 8)).to.equal('0 i kartutsnittet');
      expect(await after('ArrowDown', 8)).to.equal('4 i kartutsnittet');
      expect(await after('ArrowLeft', 8)).to.equal('0 i kartutsnittet');
      expect(await after('ArrowRight', 8)).to.equal('4 i kartutsnittet');
    });
  });

  describe('with buttons', () => {
    it('zooms in and out, and shows everything again', async () => {
      const map = await shown(scattered);
      button(map, 'Zoom inn').click();
      button(map, 'Zoom inn').click();
      button(map, 'Zoom inn').click();
      await rested(map);
      expect(count(map)).to.equal('0 i kartutsnittet');
      expect(text(map)).to.contain('Utenfor kartutsnittet Nordlys');
      button(map, 'Zoom ut').click();
      button(map, 'Vis alt').click();
      await rested(map);
      expect(count(map)).to.equal('4 i kartutsnittet');
    });

    it('moves the map without any dragging', async () => {
      const map = await shown(scattered);
      button(map, 'Flytt kartet').click();
      await updated(map);
      for (let times = 0; times < 3; times += 1) button(map, 'Flytt nordover').click();
      await rested(map);
      expect(count(map)).to.equal('0 i kartutsnittet');
      for (let times = 0; times < 3; times += 1) button(map, 'Flytt sørover').click();
      await rested(map);
      expect(count(map)).to.equal('4 i kartutsnittet');
    });

    it('says how many are in view once the map has come to rest', async () => {
      const map = await shown(scattered);
      const status = root(map).querySelector('.panel-head [role=status]')!;
      expect(status.textContent?.trim()).to.equal('4 i kartutsnittet');
      for (let times = 0; times < 3; times += 1) button(map, 'Zoom inn').click();
      await until(() => status.textContent?.trim() === '0 i kartutsnittet');
    });
  });

  describe('in another language', () => {
    it('follows it, and stays where it was', async () => {
      const map = await shown(scattered);
      button(map, 'Zoom inn').click();
      await rested(map);
      const before = markers(map).map(({style}) => style.translate);
      map.lang = 'en';
      await rested(map);
      expect(button(map, 'Zoom in')).to.be.instanceOf(HTMLButtonElement);
      expect(markers(map).map(({style}) => style.translate)).to.deep.equal(before);
      expect(text(map)).to.contain('Elsewhere in the world');
    });

    it('names a marker in the language of its document', async () => {
      const item = {...scattered.items[0], name: {en: 'Northern lights'}};
      const map = await shown({...scattered, items: [item]});
      expect(markers(map)[0]!.lang).to.equal('en');
    });
  });

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
