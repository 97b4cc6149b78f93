import {expect} from 'chai';
import {html} from 'lit';
import '../../src/elements/quote.js';
import {interview} from '../fixtures/stories.js';
import {accessible} from '../support/accessible.js';
import {settled, text, updated} from '../support/settled.js';

const organisation = {
  type: 'organisation',
  id: 'fjell',
  originalLanguage: 'nb',
  name: 'Fjell',
  quotes: [
    {
      text: {nb: 'Vi rydder **alt**.', en: 'We clear **everything**.'},
      speakers: [{name: 'Per Dal', role: {nb: 'daglig leder', en: 'general manager'}}],
    },
    {text: 'Hun mener det haster.', form: 'paraphrase', speakers: [{name: 'Siv Ås'}]},
    {text: 'Hei.', organisation: 'Fjell AS'},
    {text: {en: 'Well done.', nb: 'Godt gjort.'}, originalLanguage: 'en'},
  ],
};

describe('<spotlight-quote>', () => {
  it('is accessible, in light and dark', async () => {
    for (const theme of ['light', 'dark'] as const) {
      await accessible(await settled('spotlight-quote', {data: organisation, theme}));
    }
  });

  it('shows all quotes: signed by people, by an organisation, by nobody', async () => {
    const quote = await settled('spotlight-quote', {data: organisation});
    expect(text(quote)).to.equal(
      '«Vi rydder alt.» PD Per Dal daglig leder ' +
        'Hun mener det haster. SÅ Siv Ås Gjengitt med andre ord ' +
        '«Hei.» Fjell AS «Godt gjort.» Oversatt fra engelsk',
    );
  });

  it('shows the one that is asked for', async () => {
    const quote = await settled('spotlight-quote', {data: organisation, quote: 3});
    expect(text(quote)).to.equal('«Hei.» Fjell AS');
    quote.quote = 1;
    quote.lang = 'en';
    await updated(quote);
    await updated(quote);
    expect(text(quote)).to.equal(
      '“We clear everything.” PD Per Dal general manager Translated from Norwegian (Bokmål)',
    );
  });

  it('leaves what stands between its tags for a number that no quote has', async () => {
    const quote = await settled(
      'spotlight-quote',
      html`<spotlight-quote quote="9" .data=${organisation}>Les sitatene</spotlight-quote>`,
    );
    expect(text(quote)).to.equal('Les sitatene');
  });

  it('takes a number that is none for no number', async () => {
    const quote = await settled('spotlight-quote', {data: organisation, quote: -1});
    expect(text(quote)).to.contain('Vi rydder alt.').and.to.contain('Godt gjort.');
  });

  it('is signed by its attribution where neither people nor an organisation sign', async () => {
    const quotes = [{text: 'Hei.', attribution: 'het det i salen'}];
    const quote = await settled('spotlight-quote', {data: {...organisation, quotes}});
    expect(text(quote)).to.equal('«Hei.» het det i salen');
  });

  it('finds those of a story among its blocks and answers, two who say one thing as one', async () => {
    const quote = await settled('spotlight-quote', {data: interview, quote: 3});
    expect(text(quote)).to.equal(
      '«Sammen får vi det til.» PD Per Dal daglig leder SÅ Siv Ås teknologidirektør',
    );
    quote.quote = 2;
    await updated(quote);
    expect(text(quote)).to.equal('«Alle skal hjem» PD Per Dal daglig leder');
  });
});
