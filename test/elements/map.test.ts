import {expect} from 'chai';
import '../../src/elements/map.js';
import {many, scattered} from '../fixtures/map.js';
import {accessible} from '../support/accessible.js';
import {contrast, groundOf} from '../support/contrast.js';
import {
  button,
  count,
  focused,
  listed,
  markerNames,
  markers,
  press,
  rested,
  root,
  shown,
  until,
} from '../support/map.js';
import {mount, text, updated} from '../support/settled.js';

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

  for (const [theme, ground] of [
    ['dark', 'white'],
    ['light', 'black'],
  ] as const)
    it(`can be read in a theme of its own, ${theme}, on a page that is ${ground}`, async () => {
      const map = await shown(scattered, {theme});
      map.parentElement!.style.backgroundColor = ground;
      const title = root(map).querySelector('.title');
      const ratio = contrast(getComputedStyle(title!).color, groundOf(title));
      expect(ratio).to.be.at.least(4.5);
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
});
