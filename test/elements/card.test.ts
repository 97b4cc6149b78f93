import {expect} from 'chai';
import {html} from 'lit';
import '../../src/elements/card.js';
import '../../src/elements/language.js';
import {bridge, gathering, trails} from '../fixtures/topics.js';
import {accessible} from '../support/accessible.js';
import {release, requestCount, serve} from '../support/serve.js';
import {mount, next, settled, text, updated} from '../support/settled.js';

/** A whole profile of a made-up company. */
const fjell = {
  type: 'organisation',
  id: 'fjell',
  originalLanguage: 'nb',
  name: 'Fjell',
  legalName: 'Stirydderne AS',
  url: 'https://fjell.example/',
  summary: {nb: 'Fjell **rydder** stier.', nn: 'Fjell ryddar stiar.', en: 'Fjell clears paths.'},
  tags: [{nb: 'Friluftsliv', en: 'Outdoor life'}],
  employees: {value: 12, qualifier: 'approx', asOf: '2023'},
  founded: '2006-03',
  places: [{name: 'Rjukan'}, {name: 'Bø'}, {name: 'Hjartdal kommune', kind: 'pilot'}],
  memberships: [{network: 'Turklyngen', role: {nb: 'Partner', en: 'Partner'}, since: '2021'}],
  people: [{id: 'kari', name: 'Kari Li', role: {nb: 'Daglig leder', en: 'General manager'}}],
  links: [{rel: 'more', url: 'https://fjell.example/intervju', label: {nb: 'Les intervjuet'}}],
};
const sparse = {type: 'organisation', id: 'tind', name: 'Tind'};

const shadow = (element: Element) => element.shadowRoot!;
const find = <E extends Element>(element: Element, selector: string): E =>
  shadow(element).querySelector<E>(selector)!;

describe('<spotlight-card>', () => {
  describe('when the profile has loaded', () => {
    it('is accessible, in light and dark and in every layout', async () => {
      for (const theme of ['light', 'dark'] as const) {
        for (const layout of ['standard', 'compact', 'wide'] as const) {
          await accessible(await settled('spotlight-card', {data: fjell, theme, layout}));
        }
      }
    });

    it('says what the organisation is, in the order of the card', async () => {
      const card = await settled('spotlight-card', {src: serve(fjell)});
      expect(text(card)).to.equal(
        'F Fjell Stirydderne AS · Partner i Turklyngen (fra 2021) Fjell rydder stier. Friluftsliv ' +
          'Ansatte ca. 12 (2023) Etablert mars 2006 Steder Rjukan og Bø Pilot Hjartdal kommune ' +
          'KL Kari Li Daglig leder Les intervjuet',
      );
    });

    it('takes the same from an address, a value and text between the tags', async () => {
      const fromAddress = await settled('spotlight-card', {src: serve(fjell)});
      const fromValue = await settled('spotlight-card', {data: fjell});
      const fromText = document.createElement('spotlight-card');
      fromText.innerHTML = `<script type="application/json">${JSON.stringify(fjell)}</script>`;
      const inline = await settled('spotlight-card', html`${fromText}`);
      expect(text(fromValue)).to.equal(text(fromAddress));
      expect(text(inline)).to.equal(text(fromAddress));
    });

    it('leaves out a registered name that says no more than the name', async () => {
      const line = async (legalName: string) =>
        text(await settled('spotlight-card', {data: {...sparse, legalName}}));
      expect(await line('Tind AS')).to.equal('T Tind');
      expect(await line('Tindvegen Holding AS')).to.equal('T Tind Tindvegen Holding AS');
    });

    it('tells the page, with what had to be left out', async () => {
      const card = mount('spotlight-card');
      const loaded = next(card, 'spotlight-load');
      card.src = serve({...fjell, founded: 2006});
      const {document, problems} = await loaded;
      expect(document.id).to.equal('fjell');
      expect(problems.map(({path}) => path)).to.deep.equal(['founded']);
    });

    it('shows the page of the organisation, unless the page has other plans', async () => {
      const card = await settled('spotlight-card', {data: fjell});
      const link = find<HTMLAnchorElement>(card, 'h3 a');
      expect(link.href).to.equal('https://fjell.example/');
      card.addEventListener('spotlight-select', (event) => event.preventDefault());
      const selected = next(card, 'spotlight-select');
      link.click();
      expect((await selected).document.id).to.equal('fjell');
    });

    it('continues the outline of the page', async () => {
      const card = await settled('spotlight-card', {data: fjell, 'heading-level': '4'});
      expect(find(card, 'h4').textContent).to.contain('Fjell');
      card.headingLevel = 1;
      await updated(card);
      expect(find(card, 'h3').textContent).to.contain('Fjell');
    });

    it('shows one file of many from one request', async () => {
      const address = serve({type: 'collection', id: 'alle', name: 'Alle', items: [fjell, sparse]});
      const [one, two] = await Promise.all([
        settled('spotlight-card', {src: `${address}#fjell`}),
        settled('spotlight-card', {src: `${address}#tind`}),
      ]);
      expect(text(one)).to.contain('Fjell');
      expect(text(two)).to.contain('Tind');
      expect(await requestCount(address)).to.equal(1);
    });

    it('shows nobody who has withdrawn', async () => {
      const people = [{id: 'kari', name: 'Kari Li', withdrawn: true}];
      const card = await settled('spotlight-card', {data: {...fjell, people}});
      expect(text(card)).not.to.contain('Kari');
    });
  });

  describe('of a project, a network or an event', () => {
    it('is accessible, in light and dark', async () => {
      for (const data of [bridge, trails, gathering]) {
        for (const theme of ['light', 'dark'] as const) {
          await accessible(await settled('spotlight-card', {data, theme}));
        }
      }
    });

    it('says what a project is, where, and what has come of it', async () => {
      expect(text(await settled('spotlight-card', {data: bridge}))).to.equal(
        'Eksempel · Friluftsliv · Rjukan Trygge broer ' +
          'Sensorer sier fra når en bro på stien begynner å svikte. ' +
          'over 40 broer med sensor fra 6 til 14 kommuner på to år ' +
          'Status Pågår Periode høsten 2021–2024 Partnere Fjell og Nordlys',
      );
    });

    for (const width of [280, 360, 420, 600, 900]) {
      it(`has numbers of a row on one line, and their labels on the next, at ${width} px`, async () => {
        const card = await settled(
          'spotlight-card',
          html`<div style="inline-size: ${width}px">
            <spotlight-card .data=${bridge}></spotlight-card>
          </div>`,
        );
        const rows = new Map<number, Set<number>>();
        for (const figure of shadow(card).querySelectorAll('.figures li')) {
          const {top} = figure.getBoundingClientRect();
          const label = figure.querySelector('.label')!.getBoundingClientRect().top;
          rows.set(top, (rows.get(top) ?? new Set()).add(label));
        }
        for (const labels of rows.values()) expect(labels).to.have.length(1);
      });
    }

    it('says how many members a network has, as it states it', async () => {
      expect(text(await settled('spotlight-card', {data: trails}))).to.equal(
        'Nettverk Turklyngen Et nettverk for dem som lager, merker og rydder stier. ' +
          'Etablert 2018 Medlemmer 18',
      );
    });

    it('says when and where an event is', async () => {
      expect(text(await settled('spotlight-card', {data: gathering, lang: 'en'}))).to.match(
        /^Event · Bø Path Day A day about paths, with a walk. When 11 ?– ?12 September 2026 Organiser Turklyngen$/,
      );
    });
  });

  describe('when the profile is sparse', () => {
    it('is accessible, and draws nothing for what is missing', async () => {
      const card = await settled('spotlight-card', {data: sparse});
      await accessible(card);
      expect(text(card)).to.equal('T Tind');
      expect(shadow(card).querySelectorAll('p, ul, dl, .foot')).to.have.length(0);
    });

    it('hides the initials from screen readers, since the name stands beside them', async () => {
      const card = await settled('spotlight-card', {data: sparse});
      expect(find(card, '.monogram').getAttribute('aria-hidden')).to.equal('true');
    });
  });

  describe('with a logo', () => {
    const pixel = 'data:image/gif;base64,R0lGODlhAQABAIAAAAAAAP///yH5BAEAAAAALAAAAAABAAEAAAIBRAA7';

    it('shows pictures from beside the profile, without telling whose page it is', async () => {
      const card = await settled('spotlight-card', {
        src: serve({...sparse, logo: {src: 'logo.svg', alt: 'Tinds logo', width: 96, height: 48}}),
      });
      const picture = find<HTMLImageElement>(card, 'img');
      expect(picture.src).to.equal(new URL('logo.svg', card.src).href);
      expect(picture.alt).to.equal('Tinds logo');
      expect(picture.referrerPolicy).to.equal('no-referrer');
      // Asked for so, a host is sent no cookie, and can set none.
      expect(picture.crossOrigin).to.equal('anonymous');
    });

    it('offers the browser its other sizes and formats, from the same hosts only', async () => {
      const sources = [
        {src: 'logo-96.avif', width: 96, type: 'image/avif'},
        {src: 'logo-192.avif', width: 192, type: 'image/avif'},
        {src: 'https://elsewhere.example/logo.png', width: 96},
      ];
      const src = serve({...sparse, logo: {src: 'logo.png', alt: '', sources}});
      const card = await settled('spotlight-card', {src});
      const offered = [...shadow(card).querySelectorAll('source')];
      const at = (name: string) => new URL(name, src).href;
      expect(offered.map(({type, srcset}) => [type, srcset])).to.deep.equal([
        ['image/avif', `${at('logo-96.avif')} 96w, ${at('logo-192.avif')} 192w`],
      ]);
    });

    it('shows the initials where the picture cannot be had', async () => {
      const card = await settled('spotlight-card', {
        src: serve({...sparse, logo: {src: 'logo.svg', alt: ''}}),
      });
      const picture = find<HTMLImageElement>(card, 'img');
      picture.dispatchEvent(new Event('error'));
      // A host that names no pages that may read its pictures is asked once more, as for any picture.
      expect(picture.crossOrigin).to.equal(null);
      picture.dispatchEvent(new Event('error'));
      expect(text(card)).to.equal('T Tind');
    });

    for (const src of [pixel, 'javascript:alert(1)', 'https://elsewhere.example/logo.svg']) {
      it(`takes no picture from ${src.slice(0, 26)}`, async () => {
        const card = await settled('spotlight-card', {
          src: serve({...sparse, logo: {src, alt: ''}}),
        });
        expect(shadow(card).querySelector('img')).to.equal(null);
        expect(text(card)).to.equal('T Tind');
      });
    }

    it('takes pictures from a host that the page names', async () => {
      const logo = {src: 'https://elsewhere.example/logo.svg', alt: ''};
      const card = await settled('spotlight-card', {
        data: {...sparse, logo},
        imageHosts: 'https://elsewhere.example/ cdn.example',
      });
      expect(find<HTMLImageElement>(card, 'img').src).to.equal(logo.src);
      card.imageHosts = 'elsewhere.example';
      await updated(card);
      expect(find<HTMLImageElement>(card, 'img').src).to.equal(logo.src);
    });
  });

  describe('in another language', () => {
    it('follows the nearest language around it, and follows it when it changes', async () => {
      const card = await settled(
        'spotlight-card',
        html`<div lang="nn-NO"><spotlight-card .data=${fjell}></spotlight-card></div>`,
      );
      expect(text(card)).to.contain('Fjell ryddar stiar.').and.to.contain('Tilsette om lag 12');
      card.parentElement!.lang = 'en-GB';
      await updated(card);
      await updated(card);
      expect(text(card)).to.contain('Fjell clears paths.').and.to.contain('Founded March 2006');
    });

    it('is pinned by its own language', async () => {
      const card = await settled('spotlight-card', {data: fjell, lang: 'en'});
      expect(text(card)).to.contain('Fjell clears paths.');
    });

    it('says that a text is translated, and what is only to be had in another language', async () => {
      const translated = await settled('spotlight-card', {data: fjell, lang: 'en'});
      expect(text(translated)).to.contain('Translated from Norwegian (Bokmål)');
      const machine = {...fjell, translatedBy: 'machine'};
      const byMachine = await settled('spotlight-card', {data: machine, lang: 'en'});
      expect(text(byMachine)).to.contain('Machine-translated from Norwegian (Bokmål)');
      const summary = {nb: 'Bare på norsk.'};
      const only = await settled('spotlight-card', {data: {...fjell, summary}, lang: 'en'});
      expect(text(only)).to.contain('Only available in Norwegian (Bokmål)');
    });

    it('marks a unit that is in another language, and not our words around it', async () => {
      const employees = {value: 12, qualifier: 'approx', unit: {en: 'people'}};
      const card = await settled('spotlight-card', {data: {...sparse, employees}});
      expect(text(card)).to.contain('ca. 12 people');
      const marked = [...shadow(card).querySelectorAll('dd [lang]')];
      expect(marked.map(({textContent}) => textContent)).to.deep.equal(['people']);
    });

    it('marks each part that is in another language than what stands around it', async () => {
      const card = await settled('spotlight-card', {data: fjell, lang: 'en'});
      const action = find(card, '.action [lang]');
      expect(action.getAttribute('lang')).to.equal('nb');
      expect(action.textContent).to.equal('Les intervjuet');
      expect(find(card, 'article').getAttribute('lang')).to.equal('en');
      expect(shadow(card).querySelector('.summary [lang]')).to.equal(null);
    });
  });

  describe('when nothing is given', () => {
    it('takes no room', async () => {
      const card = await settled('spotlight-card');
      expect(text(card)).to.equal('');
      expect(card.getBoundingClientRect().height).to.equal(0);
    });

    it('leaves what stands between its tags', async () => {
      const card = await settled('spotlight-card', html`<spotlight-card>Fjell AS</spotlight-card>`);
      expect(text(card)).to.equal('Fjell AS');
    });
  });

  describe('while the profile is on its way', () => {
    it('says so, and is accessible', async () => {
      const src = serve(fjell, {delay: 'headers'});
      const card = mount('spotlight-card', {src});
      await updated(card);
      expect(text(card)).to.equal('Henter profilen …');
      expect(find(card, '[aria-busy]').getAttribute('aria-busy')).to.equal('true');
      await accessible(card);
      const loaded = next(card, 'spotlight-load');
      await release(src);
      await loaded;
      await updated(card);
      expect(text(card)).to.contain('Fjell rydder stier.');
    });

    it('keeps what stands between its tags until there is better', async () => {
      const src = serve(fjell, {delay: 'body'});
      const card = mount(
        'spotlight-card',
        html`<spotlight-card src=${src}><b>Fjell</b> AS</spotlight-card>`,
      );
      await updated(card);
      expect(text(card)).to.equal('Fjell AS');
      const loaded = next(card, 'spotlight-load');
      await release(src);
      await loaded;
      await updated(card);
      expect(text(card)).to.contain('rydder stier');
      expect(text(card)).not.to.contain('Fjell AS');
    });

    it('shows the latest address, however late the earlier one answers', async () => {
      const slow = serve({...sparse, name: 'Forrige'}, {delay: 'headers'});
      const card = mount('spotlight-card', {src: slow});
      await updated(card);
      card.src = serve(fjell);
      await next(card, 'spotlight-load');
      await release(slow);
      // The earlier answer has arrived once another card has it.
      await settled('spotlight-card', {src: slow});
      await updated(card);
      expect(text(card)).to.contain('Fjell').and.not.to.contain('Forrige');
    });
  });

  describe('when the page itself has a collection', () => {
    const collection = {type: 'collection', id: 'alle', name: 'Alle', items: [sparse, fjell]};

    it('shows the item that its address names, from a value or from between its tags', async () => {
      const fromValue = await settled('spotlight-card', {src: `#${fjell.id}`, data: collection});
      expect(text(fromValue)).to.contain('Fjell');
      const fromText = document.createElement('div');
      fromText.innerHTML = `<spotlight-card src="#${fjell.id}"><script type="application/json">${JSON.stringify(collection)}</script></spotlight-card>`;
      const card = mount('spotlight-card', html`${fromText}`);
      await next(card, 'spotlight-load');
      await updated(card);
      expect(text(card)).to.equal(text(fromValue));
    });
  });

  describe('when the profile cannot be had', () => {
    const failures = [
      {
        why: 'is not there',
        answer: {status: 404},
        reason: 'unreachable',
        words: 'kunne ikke hentes',
      },
      {why: 'is not JSON', answer: {body: '<p>'}, reason: 'not-json', words: 'feil i profilen'},
      {why: 'is no profile', answer: {body: '{}'}, reason: 'invalid', words: 'feil i profilen'},
      {why: 'is newer', answer: {body: '{"format":2}'}, reason: 'too-new', words: 'nyere versjon'},
      {why: 'is endless', answer: {size: Infinity}, reason: 'too-large', words: 'for stor'},
    ];
    for (const {why, answer, reason, words} of failures) {
      it(`says why, to the reader and to the page, when it ${why}`, async () => {
        const card = mount('spotlight-card');
        const failed = next(card, 'spotlight-error');
        card.src = serve(undefined, answer);
        expect((await failed).reason).to.equal(reason);
        await updated(card);
        expect(text(card)).to.contain(words).and.to.contain('Prøv igjen');
        // What is wrong with a file is for those who run the website to know.
        const tell = 'Si gjerne fra til dem som driver nettsiden.';
        expect(text(card).includes(tell)).to.equal(reason !== 'unreachable');
        await accessible(card);
      });
    }

    it('stands in the page’s own colours beside what the page has there', async () => {
      const card = await settled(
        'spotlight-card',
        html`<div style="background: black; color: white">
          <spotlight-card theme="dark" src=${serve(undefined, {status: 404})}>Fjell</spotlight-card>
        </div>`,
      );
      await accessible(card.parentElement!);
    });

    it('takes a template or a style between its tags for nothing to fall back on', async () => {
      const card = await settled(
        'spotlight-card',
        html`<spotlight-card src=${serve(undefined, {status: 404})}>
          <template></template>
        </spotlight-card>`,
      );
      expect(text(card)).to.equal('Profilen kunne ikke hentes. Prøv igjen');
    });

    it('says what is wrong with a value from the page', async () => {
      const card = mount('spotlight-card');
      const failed = next(card, 'spotlight-error');
      card.data = {type: 'organisation', id: 'Fjell AS', name: 'Fjell'};
      const {reason, problems} = await failed;
      expect(reason).to.equal('invalid');
      expect(problems).to.deep.equal([
        {
          path: 'id',
          expected: 'small letters a to z, digits and single hyphens',
          found: '“Fjell AS”',
        },
      ]);
    });

    it('tells an editor to name one item of a collection', async () => {
      const card = mount('spotlight-card');
      const failed = next(card, 'spotlight-error');
      card.data = {type: 'collection', id: 'alle', name: 'Alle', items: [fjell]};
      expect((await failed).problems[0]?.expected).to.contain('add # and its id');
    });

    it('tries again when asked, and gives the focus to what came', async () => {
      const src = serve(fjell, {failures: 3, failWith: 404});
      const card = await settled('spotlight-card', {src});
      for (const outcome of ['spotlight-error', 'spotlight-error', 'spotlight-load'] as const) {
        const answered = next(card, outcome);
        const button = find<HTMLButtonElement>(card, 'button');
        button.focus();
        button.click();
        await answered;
        await updated(card);
      }
      expect(text(card)).to.contain('Fjell rydder stier.');
      await new Promise((resolve) => requestAnimationFrame(resolve));
      expect(shadow(card).activeElement?.localName).to.equal('article');
      expect(await requestCount(src)).to.equal(4);
    });

    it('keeps what stands between its tags, with a small way to try again', async () => {
      const src = serve(undefined, {status: 404});
      const card = await settled(
        'spotlight-card',
        html`<spotlight-card src=${src}>Fjell AS</spotlight-card>`,
      );
      expect(text(card)).to.equal('Fjell AS Oppdatert innhold kunne ikke hentes. Prøv igjen');
      await accessible(card);
    });

    it('keeps the earlier profile, and says that it may be out of date', async () => {
      const card = await settled('spotlight-card', {src: serve(fjell)});
      const failed = next(card, 'spotlight-error');
      card.src = serve(undefined, {status: 404});
      await failed;
      await updated(card);
      expect(text(card))
        .to.contain('Fjell rydder stier.')
        .and.to.contain('Oppdatert innhold kunne ikke hentes.');
      await accessible(card);
    });

    it('forgets the earlier profile when the source is taken away', async () => {
      const card = await settled('spotlight-card', {src: serve(fjell)});
      card.removeAttribute('src');
      Object.assign(card, {src: undefined});
      await updated(card);
      await updated(card);
      expect(text(card)).to.equal('');
    });
  });

  describe('when the texts are long', () => {
    const long = {
      ...fjell,
      name: 'Samferdselsteknologiforskningsinstituttet for Nord-Hålogaland',
      tags: Array.from({length: 9}, (_, index) => `Menneskerettighetsorganisasjon ${index}`),
      people: [{name: 'Anne-Karoline Margrethe von Hammerfest-Østby', role: 'Avdelingsdirektør'}],
    };

    for (const width of [200, 280, 320, 360, 768, 1200]) {
      it(`has no word outside the card at ${width} px`, async () => {
        const card = await settled(
          'spotlight-card',
          html`<div style="inline-size: ${width}px">
            <spotlight-card .data=${long}></spotlight-card>
          </div>`,
        );
        const box = find(card, 'article').getBoundingClientRect();
        expect(box.width).to.equal(width);
        for (const part of shadow(card).querySelectorAll('[part]')) {
          const {left, right} = part.getBoundingClientRect();
          if (right === left) continue;
          expect(left).to.be.at.least(box.left - 0.5);
          expect(right).to.be.at.most(box.right + 0.5);
          expect(part.scrollWidth).to.be.at.most(part.clientWidth + 1);
        }
      });
    }
  });

  describe('on a page with rules of its own', () => {
    it('keeps the text as it is among capitals and wide letters', async () => {
      const card = await settled(
        'spotlight-card',
        html`<div style="text-transform: uppercase; letter-spacing: 9px; line-height: 0.5">
          <spotlight-card .data=${fjell}></spotlight-card>
        </div>`,
      );
      const {textTransform, letterSpacing} = getComputedStyle(find(card, 'article'));
      expect([textTransform, letterSpacing]).to.deep.equal(['none', 'normal']);
    });

    it('says that it cannot be shown where the page has broken the language, until that is mended', async () => {
      const {formatToParts} = Intl.ListFormat.prototype;
      Intl.ListFormat.prototype.formatToParts = () => {
        throw new Error('no lists');
      };
      try {
        const card = await settled('spotlight-card', {data: fjell});
        expect(text(card)).to.contain('feil i profilen');
        Intl.ListFormat.prototype.formatToParts = formatToParts;
        find<HTMLButtonElement>(card, '.retry').click();
        await next(card, 'spotlight-load');
        await updated(card);
        expect(text(card)).to.contain('Rjukan og Bø');
      } finally {
        Intl.ListFormat.prototype.formatToParts = formatToParts;
      }
    });

    it('leaves what stands between the tags in view where nothing can be drawn at all', async () => {
      const render = () => {
        throw new Error('the page has broken it');
      };
      const card = await settled(
        'spotlight-card',
        html`<spotlight-card .render=${render}><a href="/">Fjell</a></spotlight-card>`,
      );
      expect(card.querySelector('a')?.assignedSlot).to.exist;
      expect(card.querySelector('a')?.checkVisibility()).to.equal(true);
    });

    it('fills the place that the page has reserved for it', async () => {
      for (const display of ['block', 'flex', 'grid']) {
        const card = await settled(
          'spotlight-card',
          html`<spotlight-card
            style="display: ${display}; min-block-size: 700px"
            .data=${sparse}
          ></spotlight-card>`,
        );
        expect(find(card, 'article').getBoundingClientRect().height).to.equal(700);
      }
    });

    it('keeps the height of what stood between its tags, as long as the width is the same', async () => {
      const src = serve(sparse, {delay: 'body'});
      const card = mount(
        'spotlight-card',
        html`<div style="inline-size: 400px">
          <spotlight-card src=${src}><p style="block-size: 500px; margin: 0"></p></spotlight-card>
        </div>`,
      );
      await updated(card);
      const loaded = next(card, 'spotlight-load');
      await release(src);
      await loaded;
      await updated(card);
      expect(card.getBoundingClientRect().height).to.equal(500);
      card.lang = 'en';
      await updated(card);
      card.parentElement!.append(card);
      await updated(card);
      expect(card.getBoundingClientRect().height).to.equal(500);
      card.parentElement!.style.inlineSize = '300px';
      dispatchEvent(new Event('resize'));
      expect(card.getBoundingClientRect().height).to.be.below(500);
    });

    it('asks once, however often a page builder moves it', async () => {
      const src = serve(fjell);
      const card = mount('spotlight-card', {src});
      const home = card.parentElement!;
      for (let move = 0; move < 50; move++) home.append(card);
      await next(card, 'spotlight-load');
      expect(await requestCount(src)).to.equal(1);
    });
  });

  it('reads what is no number once, as anything else that is no profile', async () => {
    const card = document.createElement('spotlight-card');
    let failures = 0;
    card.addEventListener('spotlight-error', () => (failures += 1));
    card.data = NaN as never;
    document.body.append(card);
    await card.updateComplete;
    card.requestUpdate();
    await card.updateComplete;
    card.remove();
    expect(failures).to.equal(1);
  });
});
