import {expect} from 'chai';
import '../../src/elements/directory.js';
import type {SpotlightDirectory} from '../../src/elements/directory.js';
import {collectionOf, mixed} from '../fixtures/directory.js';
import {accessible} from '../support/accessible.js';
import {release, requestCount, serve} from '../support/serve.js';
import {mount, next, settled, text, updated} from '../support/settled.js';

const find = <E extends Element = HTMLElement>(element: Element, selector: string): E =>
  element.shadowRoot!.querySelector<E>(selector)!;
const all = (element: Element, selector: string) => [
  ...element.shadowRoot!.querySelectorAll<HTMLElement>(selector),
];
const names = (element: Element) =>
  all(element, '.row-name').map((name) => name.textContent.trim());
const countOf = (element: Element) => find(element, '[role=status]').textContent.trim();
const frame = () => new Promise((resolve) => requestAnimationFrame(resolve));

/** Waits until something is so, as long as the test may take. */
async function until(isSo: () => boolean): Promise<void> {
  while (!isSo()) await frame();
}

async function write(element: SpotlightDirectory, search: string): Promise<void> {
  const field = find<HTMLInputElement>(element, '#search');
  field.value = search;
  field.dispatchEvent(new InputEvent('input', {bubbles: true}));
  await updated(element);
}

async function choose(element: SpotlightDirectory, id: string, label: string): Promise<void> {
  const select = find<HTMLSelectElement>(element, `#${id}`);
  const option = [...select.options].find((each) => each.text.trim() === label);
  if (!option) throw new Error(`There is no ${label} among ${text(select)}.`);
  select.value = option.value;
  select.dispatchEvent(new Event('change', {bubbles: true}));
  await updated(element);
}

const optionsOf = (element: Element, id: string) =>
  [...find<HTMLSelectElement>(element, `#${id}`).options].map((option) => option.text.trim());

const organisation = (name: string, fields: object = {}) => ({
  type: 'organisation',
  id: name.toLowerCase().replace(/[^a-z]/g, '') + String(name.length),
  name,
  ...fields,
});
const list = (items: object[], fields: object = {}) => ({
  type: 'collection',
  id: 'liste',
  name: 'Partnere',
  items,
  ...fields,
});

describe('<spotlight-directory>', () => {
  describe('when the collection has loaded', () => {
    it('has a mark for each kind of thing where organisations have their logos', async () => {
      const directory = await settled('spotlight-directory', {data: mixed});
      const marks = all(directory, '.row > .plate, .row > .mark');
      expect(marks).to.have.length(all(directory, '.row').length);
      const lefts = all(directory, '.row-head').map((head) => head.getBoundingClientRect().left);
      expect(new Set(lefts)).to.have.length(1);
    });

    it('is accessible, in light and dark, wide and narrow', async () => {
      const looks = [
        ['light', '280px'],
        ['dark', '40em'],
        ['light', '75em'],
      ] as const;
      for (const [theme, width] of looks) {
        const directory = mount('spotlight-directory', {data: mixed, theme});
        directory.style.inlineSize = width;
        await until(() => names(directory).length > 0);
        await accessible(directory);
      }
    });

    it('says of each document what it is', async () => {
      const directory = await settled('spotlight-directory', {data: mixed});
      const rows = all(directory, '.row').map((row) => text(row));
      expect(rows).to.deep.equal([
        'N Nordlys Bedrift · Bodø og Tromsø Varsler strømbrudd før de skjer. Strømnett',
        'Elbiler til innbyggerne Prosjekt · Halden Innbyggerne låner kommunens biler. Samferdsel Åpne data',
        'Velkommen, Nordlys! Velkomst · 4. mars 2026 Nå er de med.',
        'Øydagene Arrangement · Bodø · 22.–24. september 2026'.replace(/(22\.)–/, '$1–'),
        'Fjordklyngen Nettverk Et nettverk av virksomheter.',
      ]);
    });

    it('continues the outline of the page', async () => {
      const directory = await settled('spotlight-directory', {data: mixed, 'heading-level': '4'});
      expect(find(directory, 'h4').textContent).to.contain('Alt fra klyngen');
      expect(all(directory, 'h5')).to.have.lengthOf(5);
    });

    it('leads to the page of a document, unless the page has other plans', async () => {
      const directory = await settled('spotlight-directory', {data: mixed});
      const links = all(directory, '.row-name a') as HTMLAnchorElement[];
      expect(links.map(({href}) => href)).to.deep.equal(['https://nordlys.example/']);
      directory.addEventListener('spotlight-select', (event) => event.preventDefault());
      const selected = next(directory, 'spotlight-select');
      links[0]!.click();
      expect((await selected).document.id).to.equal('nordlys');
    });

    it('leaves out what is broken, and tells the page', async () => {
      const directory = mount('spotlight-directory');
      const loaded = next(directory, 'spotlight-load');
      directory.data = list([organisation('Fjell'), {type: 'organisation', id: 'Å'}]);
      const {problems} = await loaded;
      await updated(directory);
      expect(names(directory)).to.deep.equal(['Fjell']);
      expect(problems.map(({path}) => path)).to.include('items[1].id');
    });

    it('reads each document in its own language', async () => {
      const items = [
        organisation('Fjell', {language: 'en', summary: 'Clears paths.'}),
        organisation('Tind', {summary: {nb: 'Klatrer.', en: 'Climbs.'}}),
      ];
      const directory = await settled('spotlight-directory', {data: list(items), lang: 'nb'});
      expect(find(directory, '.summary p').lang).to.equal('en');
      directory.lang = 'en';
      await until(() => text(directory).includes('Climbs.'));
      expect(text(directory)).to.contain('2 results').and.not.to.contain('Klatrer');
    });

    it('takes pictures from beside the page that a document came with', async () => {
      const logo = {src: 'logo.svg', alt: ''};
      const second = serve(list([organisation('Tind', {logo})]));
      const first = serve(list([organisation('Fjell', {logo})], {next: second}));
      const directory = await settled('spotlight-directory', {src: first});
      await until(() => all(directory, 'img').length === 2);
      const sources = (all(directory, 'img') as HTMLImageElement[]).map(({src}) => src);
      expect(sources).to.deep.equal([first, second].map((page) => new URL('logo.svg', page).href));
    });

    it('says so when there is nothing in it, and offers no search', async () => {
      const directory = await settled('spotlight-directory', {data: list([])});
      expect(text(directory)).to.equal('Partnere Det er ingenting i listen ennå.');
      await accessible(directory);
    });
  });

  describe('searching', () => {
    it('narrows the list down with every key', async () => {
      const directory = await settled('spotlight-directory', {data: mixed});
      await write(directory, 'NORD');
      expect(names(directory)).to.deep.equal(['Nordlys', 'Velkommen, Nordlys!']);
      await write(directory, 'nord velk');
      expect(names(directory)).to.deep.equal(['Velkommen, Nordlys!']);
      await write(directory, '');
      expect(names(directory)).to.have.lengthOf(5);
    });

    it('says how many there are once the number has come to rest, and moves no focus', async () => {
      const directory = await settled('spotlight-directory', {data: mixed});
      const status = find(directory, '[role=status]');
      expect(countOf(directory)).to.equal('5 treff');
      find(directory, '#search').focus();
      const heard: string[] = [];
      new MutationObserver(() => heard.push(countOf(directory))).observe(status, {
        subtree: true,
        characterData: true,
        childList: true,
      });
      await write(directory, 'n');
      await write(directory, 'no');
      await write(directory, 'nordlys velkommen');
      await until(() => countOf(directory) === '1 treff');
      expect(heard).to.deep.equal(['1 treff']);
      expect(find(directory, '[role=status]')).to.equal(status);
      expect(directory.shadowRoot!.activeElement?.id).to.equal('search');
    });

    it('offers a way out where nothing matches', async () => {
      const directory = await settled('spotlight-directory', {data: mixed});
      await write(directory, 'finnes ikke');
      expect(text(directory)).to.contain('Ingen treff. Prøv med færre ord eller filtre.');
      await until(() => countOf(directory) === '0 treff');
      await accessible(directory);
      find(directory, '.clear').click();
      await updated(directory);
      expect(names(directory)).to.have.lengthOf(5);
      expect(find<HTMLInputElement>(directory, '#search').value).to.equal('');
      expect(directory.shadowRoot!.activeElement?.id).to.equal('search');
      expect(directory.shadowRoot!.querySelector('.clear')).to.equal(null);
    });

    it('is there for every language, and stays when the language changes', async () => {
      const directory = await settled('spotlight-directory', {data: collectionOf(60)});
      await write(directory, 'varsler');
      const found = names(directory);
      directory.lang = 'en';
      await until(() => text(directory).includes('Search'));
      expect(find<HTMLInputElement>(directory, '#search').value).to.equal('varsler');
      expect(names(directory)).to.deep.equal(found);
    });
  });

  describe('filtering', () => {
    it('offers what there is to choose between, in the order of the alphabet', async () => {
      const directory = await settled('spotlight-directory', {data: mixed});
      expect(optionsOf(directory, 'kind')).to.deep.equal([
        ...['Alle', 'Arrangement', 'Bedrift', 'Nettverk', 'Prosjekt', 'Velkomst'],
      ]);
      expect(optionsOf(directory, 'place')).to.deep.equal([
        'Alle',
        'Nordland',
        'Tromsø',
        'Østfold',
      ]);
      expect(optionsOf(directory, 'theme')).to.deep.equal([
        ...['Alle', 'Samferdsel', 'Strømnett', 'Åpne data'],
      ]);
      // Only one network is named.
      expect(directory.shadowRoot!.querySelector('#network')).to.equal(null);
    });

    it('shows what matches all filters', async () => {
      const directory = await settled('spotlight-directory', {data: mixed});
      await choose(directory, 'place', 'Nordland');
      expect(names(directory)).to.deep.equal(['Nordlys', 'Øydagene']);
      await choose(directory, 'kind', 'Arrangement');
      expect(names(directory)).to.deep.equal(['Øydagene']);
      await choose(directory, 'kind', 'Alle');
      await choose(directory, 'place', 'Alle');
      await choose(directory, 'theme', 'Samferdsel');
      expect(names(directory)).to.deep.equal(['Elbiler til innbyggerne']);
      find(directory, '.clear').click();
      await updated(directory);
      expect(find<HTMLSelectElement>(directory, '#theme').value).to.equal('');
    });

    it('takes words that mean the same in another language for one', async () => {
      const items = [
        organisation('Fjell', {tags: ['Helse'], memberships: [{network: 'Nettet'}]}),
        organisation('Tind', {tags: [{nb: 'Helse', en: 'Health'}]}),
        organisation('Vik', {language: 'en', tags: ['health', 'Water']}),
        organisation('Bre', {memberships: [{network: {id: 'ring', name: 'Ringen'}}]}),
      ];
      const directory = await settled('spotlight-directory', {data: list(items), lang: 'en'});
      expect(optionsOf(directory, 'theme')).to.deep.equal(['All', 'Health', 'Water']);
      await choose(directory, 'theme', 'Health');
      expect(names(directory)).to.deep.equal(['Fjell', 'Tind', 'Vik']);
      await choose(directory, 'theme', 'All');
      await choose(directory, 'network', 'Ringen');
      expect(names(directory)).to.deep.equal(['Bre']);
      await accessible(directory);
    });

    it('is not confused by words that mean something to JavaScript', async () => {
      const items = ['constructor', '__proto__', 'toString'].map((tag) =>
        organisation(`Firma ${tag}`, {tags: [tag]}),
      );
      const directory = await settled('spotlight-directory', {data: list(items)});
      await choose(directory, 'theme', '__proto__');
      expect(names(directory)).to.deep.equal(['Firma __proto__']);
    });
  });

  describe('sorting', () => {
    const unsorted = ['Ås', 'Zeta', 'Øst', 'Ærlig', 'Aas', 'Alfa', 'Lag 10', 'Lag 9', 'éter'];
    const data = list(unsorted.map((name) => organisation(name)));

    it('follows the list, and the alphabet when asked: Å after Z, and numbers by their size', async () => {
      const directory = await settled('spotlight-directory', {data});
      expect(names(directory)).to.deep.equal(unsorted);
      await choose(directory, 'sort', 'Navn');
      const sorted = names(directory);
      expect(sorted.slice(0, 7)).to.deep.equal([
        ...['Alfa', 'éter', 'Lag 9', 'Lag 10', 'Zeta', 'Ærlig', 'Øst'],
      ]);
      expect(sorted.slice(7)).to.have.members(['Aas', 'Ås']);
      await choose(directory, 'sort', 'Listens rekkefølge');
      expect(names(directory)).to.deep.equal(unsorted);
    });

    it('follows the reader’s alphabet', async () => {
      const directory = await settled('spotlight-directory', {data, lang: 'en'});
      await choose(directory, 'sort', 'Name');
      expect(names(directory).slice(0, 2)).to.have.members(
        ['Aas', 'Ærlig'].slice(0, 1).concat('Ærlig'),
      );
      expect(names(directory).at(-1)).to.equal('Zeta');
    });

    it('stays when search and filters are cleared', async () => {
      const directory = await settled('spotlight-directory', {data});
      await choose(directory, 'sort', 'Navn');
      await write(directory, 'a');
      find(directory, '.clear').click();
      await updated(directory);
      expect(names(directory)[0]).to.equal('Alfa');
    });
  });

  describe('showing more', () => {
    it('shows 24 at first, and goes on where it stopped', async () => {
      const directory = await settled('spotlight-directory', {data: collectionOf(60)});
      expect(names(directory)).to.have.lengthOf(24);
      expect(text(directory)).to.contain('Viser 24 av 60');
      find(directory, '[part=more]').click();
      await updated(directory);
      expect(names(directory)).to.have.lengthOf(48);
      // The 25th has a page of its own: its link has the focus.
      const {activeElement} = directory.shadowRoot!;
      expect(activeElement).to.equal(all(directory, '.row')[24]!.querySelector('a'));
      find(directory, '[part=more]').click();
      await updated(directory);
      expect(names(directory)).to.have.lengthOf(60);
      expect(directory.shadowRoot!.querySelector('[part=more]')).to.equal(null);
      expect(directory.shadowRoot!.activeElement!.closest('.row')).to.equal(
        all(directory, '.row')[48],
      );
    });

    it('gives the focus to the row where there is no link', async () => {
      const directory = await settled('spotlight-directory', {
        data: list(['Fjell', 'Tind', 'Vik'].map((name) => organisation(name))),
        'page-size': '1',
      });
      find(directory, '[part=more]').click();
      await updated(directory);
      expect(directory.shadowRoot!.activeElement).to.equal(all(directory, '.row')[1]);
      await accessible(directory);
    });

    it('shows as many as the page says, and 24 where it says nothing sensible', async () => {
      const directory = await settled('spotlight-directory', {
        data: collectionOf(60),
        'page-size': '5',
      });
      expect(names(directory)).to.have.lengthOf(5);
      for (const [size, count] of [
        ['0', 24],
        ['-3', 24],
        ['ti', 24],
        ['10.9', 10],
      ] as const) {
        directory.setAttribute('page-size', size);
        await updated(directory);
        expect(names(directory), size).to.have.lengthOf(count);
      }
    });

    it('begins anew with another search', async () => {
      const directory = await settled('spotlight-directory', {data: collectionOf(60)});
      find(directory, '[part=more]').click();
      await updated(directory);
      await write(directory, 'a');
      expect(names(directory)).to.have.lengthOf(24);
    });
  });

  describe('a collection in pages', () => {
    const page = (name: string, fields: object = {}) => list([organisation(name)], fields);

    it('shows the first at once, and appends the others in order', async () => {
      const third = serve(page('Vik'));
      const second = serve(page('Tind', {next: third}), {delay: 'headers'});
      const directory = await settled('spotlight-directory', {
        src: serve(page('Fjell', {next: second})),
      });
      expect(names(directory)).to.deep.equal(['Fjell']);
      expect(countOf(directory)).to.equal('1 treff så langt');
      expect(text(directory)).to.contain('Henter resten av listen …');
      // Nobody has asked for these numbers.
      expect(find(directory, '[role=status]').getAttribute('aria-live')).to.equal('off');
      await accessible(directory);
      await release(second);
      await until(() => countOf(directory) === '3 treff');
      expect(names(directory)).to.deep.equal(['Fjell', 'Tind', 'Vik']);
      expect(text(directory)).not.to.contain('Henter');
      expect(find(directory, '[role=status]').getAttribute('aria-live')).to.equal('polite');
    });

    it('finds what is on later pages', async () => {
      const second = serve(page('Tind', {next: serve(page('Tinderekke'))}), {delay: 'headers'});
      const directory = await settled('spotlight-directory', {
        src: serve(page('Fjell', {next: second})),
      });
      await write(directory, 'tind');
      expect(names(directory)).to.deep.equal([]);
      expect(text(directory)).not.to.contain('Ingen treff');
      await release(second);
      await until(() => names(directory).length === 2);
    });

    it('shows the first of two with the same id', async () => {
      const twin = {...organisation('Fjell'), name: 'Tvilling'};
      const second = serve(list([twin, organisation('Tind')]));
      const data = list([organisation('Fjell'), twin], {next: second});
      const directory = await settled('spotlight-directory', {data});
      await until(() => names(directory).length === 2);
      expect(names(directory)).to.deep.equal(['Fjell', 'Tind']);
    });

    it('ends where the pages lead in a circle', async () => {
      const src = serve(page('Fjell', {next: 'profile.json'}));
      const directory = await settled('spotlight-directory', {src});
      await until(() => !text(directory).includes('Henter'));
      expect(names(directory)).to.deep.equal(['Fjell']);
      expect(await requestCount(src)).to.equal(1);
    });

    it('keeps what there is when a page cannot be had, and tries again when asked', async () => {
      const second = serve(page('Tind'), {failures: 2, failWith: 404});
      const directory = await settled('spotlight-directory', {
        src: serve(page('Fjell', {next: second})),
      });
      await until(() => text(directory).includes('Resten av listen ble ikke hentet.'));
      expect(names(directory)).to.deep.equal(['Fjell']);
      await accessible(directory);
      find(directory, '[part=retry]').focus();
      find(directory, '[part=retry]').click();
      await requestsOf(second, 2);
      await frame();
      expect(text(directory)).to.contain('Prøv igjen');
      find(directory, '[part=retry]').click();
      await until(() => names(directory).length === 2);
      expect(text(directory)).not.to.contain('Resten av listen');
      await until(() => directory.shadowRoot!.activeElement?.localName === 'article');
    });

    it('asks for nothing more while it is off the page', async () => {
      const third = serve(page('Vik'));
      const second = serve(page('Tind', {next: third}), {delay: 'headers'});
      const directory = await settled('spotlight-directory', {
        src: serve(page('Fjell', {next: second})),
      });
      const {parentElement} = directory;
      directory.remove();
      await release(second);
      // The element has its answer once another one has.
      const other = await settled('spotlight-directory', {src: second, pageSize: 1});
      other.remove();
      await frame();
      parentElement!.append(directory);
      await until(() => names(directory).length === 3);
      expect(await requestCount(second)).to.equal(1);
    });
  });

  describe('in the page’s address', () => {
    const before = location.href;
    afterEach(() => history.replaceState(null, '', before));
    const parameter = (name: string) => new URL(location.href).searchParams.get(name);

    it('keeps nothing unless it is asked to', async () => {
      const directory = await settled('spotlight-directory', {data: mixed});
      await write(directory, 'nord');
      find(directory, '#search').dispatchEvent(new Event('change'));
      await choose(directory, 'kind', 'Bedrift');
      expect(location.href).to.equal(before);
    });

    it('keeps search, filters and order, and leaves the rest of the address', async () => {
      const state = {of: 'the page'};
      const start = new URL(before);
      start.searchParams.set('side', '2');
      start.hash = 'partnere';
      history.replaceState(state, '', start);
      const {length} = history;
      const directory = await settled('spotlight-directory', {data: mixed, addressState: true});
      await write(directory, 'Nord & lys');
      // Not with every key: some browsers tire of that.
      expect(parameter('spotlight-search')).to.equal(null);
      find(directory, '#search').dispatchEvent(new Event('change'));
      await choose(directory, 'kind', 'Bedrift');
      await choose(directory, 'sort', 'Navn');
      expect(parameter('spotlight-search')).to.equal('Nord & lys');
      expect(parameter('spotlight-kind')).to.equal('company');
      expect(parameter('spotlight-sort')).to.equal('name');
      expect(parameter('side')).to.equal('2');
      expect(location.hash).to.equal('#partnere');
      expect(history.state).to.deep.equal(state);
      expect(history.length).to.equal(length);
      find(directory, '.clear').click();
      await updated(directory);
      expect(parameter('spotlight-search')).to.equal(null);
      expect(parameter('spotlight-kind')).to.equal(null);
    });

    it('begins with what the address says', async () => {
      const start = new URL(before);
      start.searchParams.set('spotlight-search', 'ø');
      start.searchParams.set('spotlight-place', 'nordland');
      start.searchParams.set('spotlight-theme', 'finnes ikke');
      history.replaceState(null, '', start);
      const directory = await settled('spotlight-directory', {data: mixed, addressState: true});
      expect(names(directory)).to.deep.equal(['Nordlys', 'Øydagene']);
      expect(find<HTMLInputElement>(directory, '#search').value).to.equal('ø');
      expect(find<HTMLSelectElement>(directory, '#place').value).to.equal('nordland');
      expect(find<HTMLSelectElement>(directory, '#theme').value).to.equal('');
    });
  });

  describe('with ten thousand documents', () => {
    const many = collectionOf(10_000);
    it('draws a page of them, whatever one writes', async function () {
      this.timeout(30_000);
      const directory = mount('spotlight-directory', {data: many});
      await next(directory, 'spotlight-load');
      await updated(directory);
      expect(names(directory)).to.have.lengthOf(24);
      await until(() => countOf(directory).replace(/\D/g, '') === '10000');
      expect(names(directory)).to.have.lengthOf(24);
      const nodes = all(directory, '*').length;
      const options = find<HTMLSelectElement>(directory, '#theme').options[1];
      let most = 0;
      let changed = 0;
      const observer = new MutationObserver((records) => {
        changed += records.flatMap(({addedNodes}) => [...addedNodes]).length;
      });
      observer.observe(directory.shadowRoot!, {childList: true, subtree: true});
      const words = ['å', 'ås', 'åsl', 'havkraft', 'kari', 'xyz', 'energi'];
      for (const word of words) {
        await write(directory, word);
        most = Math.max(most, all(directory, '*').length);
      }
      expect(most).to.be.below(nodes * 1.5);
      // Each key draws the rows of one page at most, and no option again.
      expect(changed).to.be.below(words.length * 24 * 4);
      expect(find<HTMLSelectElement>(directory, '#theme').options[1]).to.equal(options);
    });
  });
});

async function requestsOf(address: string, atLeast: number): Promise<void> {
  while ((await requestCount(address)) < atLeast) await frame();
}
