import {expect} from 'chai';
import {html} from 'lit';
import '../../src/elements/profile.js';
import type {SpotlightProfile} from '../../src/elements/profile.js';
import {
  fjordklyngen,
  inNorwegian,
  lysloype,
  overlong,
  stormInterview,
  stormvakt,
  tind,
  vindtreff,
} from '../fixtures/profiles.js';
import {accessible} from '../support/accessible.js';
import {release, requestCount, requests, serve} from '../support/serve.js';
import {mount, next, settled, text, updated} from '../support/settled.js';

const whole = {organisation: stormvakt, project: lysloype, network: fjordklyngen, event: vindtreff};

const shadow = (element: Element) => element.shadowRoot!;
const find = <E extends Element>(element: Element, selector: string): E =>
  shadow(element).querySelector<E>(selector)!;
const headings = (element: Element) =>
  [...shadow(element).querySelectorAll('h2, h3, h4, h5, h6')].map(
    ({localName, textContent}) => `${localName} ${textContent.trim()}`,
  );

/** A profile with a story at an address. */
const withStory = (href: string) => ({
  ...tind,
  story: {id: 'storm-interview', name: 'De som lytter', href},
});

/** A profile and its story in one file. */
const oneFile = {
  type: 'collection',
  id: 'alle',
  name: 'Alle',
  items: [{...tind, story: {id: 'storm-interview', name: 'De som lytter'}}, stormInterview],
};

/** Waits until a profile shows some words: what it asks for has no event of its own. */
function shows(profile: SpotlightProfile, words: string): Promise<void> {
  return new Promise((resolve) => {
    const look = () => {
      if (!text(profile).includes(words)) return;
      observer.disconnect();
      resolve();
    };
    const observer = new MutationObserver(look);
    observer.observe(shadow(profile), {childList: true, characterData: true, subtree: true});
    look();
  });
}

describe('<spotlight-profile>', () => {
  describe('when the profile has loaded', () => {
    for (const [type, data] of Object.entries(whole)) {
      it(`is accessible for type ${type}, in light and dark`, async () => {
        for (const theme of ['light', 'dark'] as const) {
          await accessible(await settled('spotlight-profile', {data, theme}));
        }
      });
    }

    it('says everything of an organisation, in order and once', async () => {
      const profile = await settled('spotlight-profile', {data: stormvakt});
      expect(text(profile)).to.equal(
        [
          'Bedrift Stormvakt',
          'Varsler strømbrudd før de skjer, med sensorer i hver mast og modeller som kjenner været i nord.',
          'Maskinlæring Strømnett Beredskap',
          'Registrert navn Stormvakt Nord AS Organisasjonsnummer 974 760 673 Ansatte ca. 42 (2026)',
          'Etablert september 2014 Eierskap Eid av de ansatte',
          'Steder Bodø, Tromsø og Luleå (Sverige) Planlagt kontor Hammerfest Pilot Røst',
          'Medlemskap Fjordklyngen Partner · fra 2021 Kraftringen 2016–2020',
          'Også kjent som Vindlyttarane Lenker example.org Følg oss på LinkedIn',
          'Masta på Børvasstindan Foto: Kari Li',
          'Tall over 1 400 master med sensor Årsmelding 2025 fra 6 til 14 nettselskaper',
          '30 % færre strømbrudd i 2028 Mål',
          'Tjenester Varsling døgnet rundt Sensorer til leie Ser etter Nettselskaper på øyer',
          'Mål Ingen skal sitte i mørket uten å vite hvorfor Åpne værdata for alle nettselskaper',
          'Sitater «Vi hører stormen en time før den kommer.» OV Ola Vik Daglig leder',
          'Partnere Havbris Leverandør av vindmålere Lyng',
          'Priser og kåringer Nordlandsprisen Vant Årets idé · Nordlandsrådet · november 2023',
          'Beredskapsprisen Nominert 2024 Årets gründer Nominert, vant ikke 2022',
          'Nordens hundre 17. plass 2025',
          'Personer OV Ola Vik Daglig leder ola.vik@example.org +4775000000 LinkedIn',
          'Sunniva Hætta Rådgiver Fjordklyngen',
          'Kilde: Fjordklyngen Oppdatert 9. januar 2026',
        ].join(' '),
      );
    });

    it('says once that all of it is translated', async () => {
      const quotes = [{text: {nb: 'Ja.', en: 'Yes.'}, organisation: 'Vi'}];
      const summary = {nb: 'Hei.', en: 'Hello.'};
      const data = {type: 'network', id: 'a', name: 'A', originalLanguage: 'nb', summary, quotes};
      const profile = await settled('spotlight-profile', {data, lang: 'en'});
      expect(text(profile).match(/Translated/g)).to.have.length(1);
    });

    it('says everything of a project, in order and once', async () => {
      const profile = await settled('spotlight-profile', {data: lysloype});
      // Browsers do not agree on where the crown goes.
      expect(text(profile).replace('kr 1 500 000', '1 500 000 kr')).to.equal(
        [
          'Eksempel Lysløypa som sparer strøm',
          'Lyset i løypa tennes foran skiløperen og slokker etter henne. Belysning',
          'Status Avsluttet Tema Energi Periode høsten 2019–2021 Varighet 2 vintre',
          'FNs bærekraftsmål 7, 11 og 13 Pilot Øyer kommune Arena Hafjell',
          'Også kjent som Lysloype 2.0 Lenker Sluttrapport',
          'Tall 62 % mindre strøm 40 løyper i 2030 Prognose Mål Halvere strømbruken',
          'Finansiering 1 500 000 kr fra Idrettsfondet Grønne anlegg · lamper · 1. juni 2019',
          'Egeninnsats fra Øyer skilag Partnere Øyer kommune Prosjekteier',
          'Priser og kåringer Smartprisen Nominert 2021',
          'Personer RH Randi Haug Prosjektleder randi.haug@example.org Kilde: Øyer kommune',
        ].join(' '),
      );
    });

    it('says everything of a network, with the number of members as stated beside the list', async () => {
      const profile = await settled('spotlight-profile', {data: fjordklyngen});
      expect(text(profile)).to.equal(
        [
          'Nettverk Fjordklyngen Sammen i motvind',
          'Samler bedrifter, forskere og kommuner langs kysten om teknologi som tåler vær.',
          'Etablert 2012 Sted Florø Lenker Bli medlem',
          'Visjon En kyst som er trygg i all slags vær.',
          'Mål Ti nye samarbeid i året Flere kvinner i havteknologi',
          'Roller Sekretariat Vestlandets hage Styret MS Marit Sunde styreleder Havbris JE Jon Eide nestleder',
          'Medlemmer over 40 (2025) i alt Stormvakt Havbris Lyng Fjell Polhav Vidde',
          'Personer SH Sunniva Hætta Klyngeleder +4757000000',
        ].join(' '),
      );
    });

    it('says everything of an event, in order and once', async () => {
      const profile = await settled('spotlight-profile', {data: vindtreff});
      expect(text(profile).replace(/ ?– ?/g, '–')).to.equal(
        [
          'Arrangement Vindtreff 2026 To dager om å leve med vind.',
          'Når 11.–12. september 2026 Arrangør Fjordklyngen Arena Florø kulturhus Lenker Meld deg på',
          'Bidragsytere OV Ola Vik Daglig leder Stormvakt Foredrag · Å høre vinden først',
          'AM Astrid Moe Polhav Møteleder Tall ca. 300 deltakere ventet Prognose',
          'Deltakere Stormvakt Havbris Polhav',
        ].join(' '),
      );
    });

    it('continues the outline of the page', async () => {
      const profile = await settled('spotlight-profile', {
        data: {...fjordklyngen, story: {id: 'storm-interview', name: 'De som lytter'}},
        'heading-level': '2',
      });
      expect(headings(profile)).to.deep.equal([
        'h2 Fjordklyngen',
        'h3 Visjon',
        'h3 Mål',
        'h3 Roller',
        'h3 Medlemmer',
        'h3 Personer',
      ]);
    });

    it('tells nominated from won, lost and ranked', async () => {
      const profile = await settled('spotlight-profile', {data: stormvakt});
      const outcomes = [...shadow(profile).querySelectorAll('.outcome')];
      expect(outcomes.map(({textContent}) => textContent)).to.deep.equal([
        'Vant',
        'Nominert',
        'Nominert, vant ikke',
        '17. plass',
      ]);
    });

    it('states the number of members where none is named', async () => {
      const data = {...fjordklyngen, members: []};
      const profile = await settled('spotlight-profile', {data});
      expect(text(profile)).to.contain('Medlemmer over 40 (2025) i alt Personer');
    });

    it('says an address once that is both the own page and a link', async () => {
      const profile = await settled('spotlight-profile', {data: stormvakt});
      const links = shadow(profile).querySelectorAll(`a[href='${stormvakt.url}']`);
      expect(links).to.have.length(1);
    });

    it('does not repeat a country that is the place', async () => {
      const places = [{name: 'Finland', country: 'FI'}];
      const profile = await settled('spotlight-profile', {data: {...tind, places}});
      expect(text(profile)).to.equal('T Tind Sted Finland');
    });

    it('shows nobody who has withdrawn', async () => {
      const gone = {id: 'ola-vik', name: 'Ola Vik', withdrawn: true};
      const people = [gone, ...stormvakt.people!.slice(1)];
      const profile = await settled('spotlight-profile', {data: {...stormvakt, people}});
      expect(text(profile)).to.contain('Sunniva Hætta').and.not.to.contain('Ola');
      expect(text(profile)).not.to.contain('Vi hører stormen');
    });
  });

  describe('when the profile is sparse', () => {
    it('is accessible, and draws nothing for what is missing', async () => {
      const profile = await settled('spotlight-profile', {data: tind});
      await accessible(profile);
      expect(text(profile)).to.equal('T Tind');
      expect(shadow(profile).querySelectorAll('p, ul, dl, section, footer, .side')).to.have.length(
        0,
      );
    });

    it('draws no heading over roles that nobody has', async () => {
      const roles = [{name: 'Sekretariat'}];
      const data = {type: 'network', id: 'tom', name: 'Tom', roles};
      expect(text(await settled('spotlight-profile', {data}))).to.equal('Nettverk Tom');
    });
  });

  describe('in another language', () => {
    it('is read in English, and in nynorsk', async () => {
      const profile = await settled('spotlight-profile', {data: lysloype, lang: 'en'});
      expect(text(profile))
        .to.contain('Case The floodlit trail that saves power')
        .and.to.contain('Funding NOK 1,500,000 from Idrettsfondet Green facilities · lamps');
      profile.lang = 'nn';
      await updated(profile);
      expect(text(profile)).to.match(/Finansiering (1 500 000 kr|kr 1 500 000) frå Idrettsfondet/);
    });

    it('names countries in the language of the reader', async () => {
      const profile = await settled('spotlight-profile', {data: stormvakt, lang: 'en'});
      expect(text(profile)).to.contain('Bodø, Tromsø and Luleå (Sweden)');
    });

    it('says what is only to be had in Norwegian, and marks it', async () => {
      const profile = await settled('spotlight-profile', {data: inNorwegian, lang: 'en'});
      expect(text(profile)).to.contain('Only available in Norwegian (Bokmål)');
      expect(find(profile, '.list [lang=nb]').textContent).to.equal('Rydding');
      await accessible(profile);
    });

    it('keeps the story that it has fetched', async () => {
      const src = serve(stormInterview);
      const profile = await settled('spotlight-profile', {data: withStory(src)});
      await shows(profile, 'De som lytter til stormen');
      profile.lang = 'en';
      await updated(profile);
      await shows(profile, 'Those who listen to the storm');
      expect(await requestCount(src)).to.equal(1);
    });
  });

  describe('with a story', () => {
    it('prints its name where there is no more', async () => {
      const profile = await settled('spotlight-profile', {data: {...tind, story: 'Om tinden'}});
      expect(text(profile)).to.equal('T Tind Sak Om tinden');
      await accessible(profile);
    });

    it('fetches it once, and shows it one heading below', async () => {
      const src = serve(stormInterview);
      const profile = await settled('spotlight-profile', {data: withStory(src)});
      await shows(profile, 'Vinden sier fra først.');
      expect(headings(profile)).to.deep.equal([
        'h3 Tind',
        'h4 De som lytter til stormen',
        'h5 Hva gjør dere?',
      ]);
      expect(find(profile, 'article').getAttribute('aria-labelledby')).to.equal('name');
      expect(shadow(profile).querySelectorAll('#name')).to.have.length(1);
      await accessible(profile);
      expect(await requestCount(src)).to.equal(1);
    });

    it('looks for it beside the profile, wherever the page is', async () => {
      const story = serve(stormInterview);
      const path = new URL(story).pathname;
      const src = serve(withStory(`../../..${path}`));
      const profile = await settled('spotlight-profile', {src});
      await shows(profile, 'Vinden sier fra først.');
      expect(await requestCount(story)).to.equal(1);
    });

    it('asks for nothing before a reader comes near', async () => {
      const far = serve(stormInterview);
      const close = serve(stormInterview);
      const profile = await settled(
        'spotlight-profile',
        html`<div style="padding-block-start: 9000px">
          <spotlight-profile .data=${withStory(far)}></spotlight-profile>
        </div>`,
      );
      // The browser looks at both in one go: once one is there, the other would have been asked for.
      const other = await settled('spotlight-profile', {data: withStory(close)});
      other.parentElement!.style.cssText = 'position: fixed; inset: 0';
      await shows(other, 'Vinden sier fra først.');
      expect(await requestCount(far)).to.equal(0);
      expect(text(profile)).to.equal('T Tind Sak De som lytter');
      profile.scrollIntoView();
      await shows(profile, 'Vinden sier fra først.');
      expect(await requestCount(far)).to.equal(1);
    });

    it('finds it in the same file without a request', async () => {
      const address = serve(oneFile);
      const profile = await settled('spotlight-profile', {src: `${address}#tind`});
      expect(text(profile)).to.contain('Vinden sier fra først.');
      expect(await requestCount(address)).to.equal(1);
    });

    it('finds it at the end of a long file', async () => {
      const others = Array.from({length: 600}, (_, index) => ({...tind, id: `tind-${index}`}));
      const [first, story] = oneFile.items;
      const address = serve({...oneFile, items: [first, ...others, story]});
      const profile = await settled('spotlight-profile', {src: `${address}#tind`});
      find(profile, '.story-place').scrollIntoView();
      await shows(profile, 'Vinden sier fra først.');
      expect(await requestCount(address)).to.equal(1);
    });

    it('fetches the whole where the file has a summary of it', async () => {
      const href = serve(stormInterview);
      const items = [oneFile.items[0], {...stormInterview, blocks: [], href}];
      const address = serve({...oneFile, items});
      const profile = await settled('spotlight-profile', {src: `${address}#tind`});
      find(profile, '.story-place').scrollIntoView();
      await shows(profile, 'Vinden sier fra først.');
      expect(await requestCount(href)).to.equal(1);
    });

    it('shows the latest, however late the earlier one answers', async () => {
      const slow = serve({...stormInterview, name: 'Den forrige'}, {delay: 'headers'});
      const profile = await settled('spotlight-profile', {data: withStory(slow)});
      await requests(slow, 1);
      profile.data = withStory(serve(stormInterview));
      await shows(profile, 'De som lytter til stormen');
      await release(slow);
      const later = await settled('spotlight-profile', {data: withStory(slow)});
      await shows(later, 'Den forrige');
      await updated(profile);
      expect(text(profile)).to.contain('De som lytter til stormen').and.not.to.contain('forrige');
    });

    for (const [why, answer] of Object.entries({
      'is not there': {status: 404},
      'is no story': {body: JSON.stringify(tind)},
    })) {
      it(`keeps its name where it ${why}, with a small way to try again`, async () => {
        const src = serve(undefined, answer);
        const profile = await settled('spotlight-profile', {data: withStory(src)});
        await shows(profile, 'Saken kunne ikke hentes.');
        expect(text(profile)).to.equal(
          'T Tind Sak De som lytter Saken kunne ikke hentes. Prøv igjen',
        );
        await accessible(profile);
      });
    }

    it('tries again when asked, and gives the focus to what came', async () => {
      const src = serve(stormInterview, {failures: 1, failWith: 404});
      const profile = await settled('spotlight-profile', {data: withStory(src)});
      await shows(profile, 'Prøv igjen');
      const button = find<HTMLButtonElement>(profile, '.retry');
      button.focus();
      button.click();
      await shows(profile, 'Vinden sier fra først.');
      await new Promise((resolve) => requestAnimationFrame(resolve));
      expect(shadow(profile).activeElement?.className).to.equal('story-place');
      expect(await requestCount(src)).to.equal(2);
    });

    it('goes when the next profile has none', async () => {
      const profile = await settled('spotlight-profile', {data: withStory(serve(stormInterview))});
      await shows(profile, 'Vinden sier fra først.');
      const loaded = next(profile, 'spotlight-load');
      profile.data = tind;
      await loaded;
      await updated(profile);
      expect(text(profile)).to.equal('T Tind');
    });
  });

  describe('when the profile cannot be had', () => {
    it('says why, and is accessible', async () => {
      const profile = await settled('spotlight-profile', {src: serve(undefined, {status: 404})});
      expect(text(profile)).to.equal('Profilen kunne ikke hentes. Prøv igjen');
      await accessible(profile);
    });

    it('shows no story alone', async () => {
      const profile = mount('spotlight-profile');
      const failed = next(profile, 'spotlight-error');
      profile.data = stormInterview;
      expect((await failed).problems[0]).to.include({path: 'type', found: 'story'});
    });

    it('waits accessibly', async () => {
      const src = serve(tind, {delay: 'headers'});
      const profile = mount('spotlight-profile', {src});
      await updated(profile);
      expect(text(profile)).to.equal('Henter profilen …');
      await accessible(profile);
    });
  });

  it('breaks no number between lines', async () => {
    const profile = await settled(
      'spotlight-profile',
      html`<div style="inline-size: 360px">
        <spotlight-profile .data=${overlong}></spotlight-profile>
      </div>`,
    );
    const [number] = shadow(profile).querySelectorAll('.amount bdi');
    expect(number!.textContent).to.match(/1\s234\s567\s890/);
    expect(number!.getClientRects()).to.have.length(1);
  });

  for (const width of [280, 360, 768, 1200]) {
    it(`has no word outside the box, and none over another, at ${width} px`, async () => {
      for (const data of [overlong, stormvakt, lysloype, vindtreff]) {
        const profile = await settled(
          'spotlight-profile',
          html`<div style="inline-size: ${width}px">
            <spotlight-profile .data=${data}></spotlight-profile>
          </div>`,
        );
        const box = find(profile, 'article').getBoundingClientRect();
        expect(box.width).to.equal(width);
        for (const part of shadow(profile).querySelectorAll('[part], li, dd, dt, h4')) {
          if (part.matches('.visually-hidden')) continue;
          const {left, right} = part.getBoundingClientRect();
          if (right === left) continue;
          expect(left, part.outerHTML).to.be.at.least(box.left - 0.5);
          expect(right, part.outerHTML).to.be.at.most(box.right + 0.5);
          expect(part.scrollWidth, part.outerHTML).to.be.at.most(part.clientWidth + 1);
        }
        const side = find(profile, '.side').getBoundingClientRect();
        const rest = find(profile, '.rest').getBoundingClientRect();
        expect(side.left >= rest.right || side.bottom <= rest.top).to.be.true;
      }
    });
  }
});
