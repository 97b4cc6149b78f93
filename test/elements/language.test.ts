import {expect} from 'chai';
import {html, render} from 'lit';
import {SpotlightLanguageChangeEvent} from '../../src/events.js';
import '../../src/elements/card.js';
import '../../src/elements/language.js';
import {accessible} from '../support/accessible.js';
import {mount, next, settled, text, updated} from '../support/settled.js';

const fjell = {
  type: 'organisation',
  id: 'fjell',
  name: 'Fjell',
  summary: {nb: 'Rydder stier.', nn: 'Ryddar stiar.', en: 'Clears paths.', se: 'Čorge bálgáid.'},
};

const buttons = (toggle: Element) => [...toggle.shadowRoot!.querySelectorAll('button')];
const names = (toggle: Element) => buttons(toggle).map((button) => button.textContent!.trim());
const pressed = (toggle: Element) =>
  buttons(toggle)
    .filter((button) => button.getAttribute('aria-pressed') === 'true')
    .map((button) => button.textContent!.trim());
const status = (toggle: Element) =>
  toggle.shadowRoot!.querySelector('[role=status]')!.textContent!.trim();

async function press(toggle: Element, name: string) {
  buttons(toggle)
    .find((button) => button.textContent!.trim() === name)!
    .click();
  await updated(toggle);
}

describe('<spotlight-language>', () => {
  // What a reader has chosen lasts as long as the page: each test starts from bokmål.
  beforeEach(() => {
    document.dispatchEvent(new SpotlightLanguageChangeEvent('nb'));
    localStorage.clear();
  });

  it('stays as it is, and out of the page’s errors, while it cannot be drawn', async () => {
    const toggle = await settled('spotlight-language', {});
    Object.assign(toggle, {languages: 5});
    await updated(toggle);
    expect(names(toggle)).to.deep.equal(['Norsk', 'English']);
    Object.assign(toggle, {languages: 'nb nn'});
    await updated(toggle);
    expect(names(toggle)).to.deep.equal(['Bokmål', 'Nynorsk']);
  });

  it('is accessible, in light and dark', async () => {
    for (const theme of ['light', 'dark'] as const) {
      await accessible(await settled('spotlight-language', {theme, languages: 'nb nn en se'}));
    }
  });

  it('can be read where the page has a font size of nothing', async () => {
    const toggle = await settled('spotlight-language');
    toggle.parentElement!.style.fontSize = '0';
    const sizes = buttons(toggle).map((button) => parseFloat(getComputedStyle(button).fontSize));
    toggle.parentElement!.style.fontSize = '';
    expect(Math.min(...sizes)).to.be.above(13);
  });

  it('offers Norwegian and English, each by its own name and in its own language', async () => {
    const toggle = await settled('spotlight-language');
    expect(names(toggle)).to.deep.equal(['Norsk', 'English']);
    expect(buttons(toggle).map(({lang}) => lang)).to.deep.equal(['nb', 'en']);
    expect(pressed(toggle)).to.deep.equal(['Norsk']);
  });

  it('tells the forms of Norwegian apart where both are on offer', async () => {
    const toggle = await settled('spotlight-language', {languages: 'nb nn en se'});
    const all = ['Bokmål', 'Nynorsk', 'English', 'Davvisámegiella'];
    expect(names(toggle)).to.deep.equal(all);
    toggle.languages = 'en, nynorsk, nb en xx';
    await updated(toggle);
    expect(names(toggle)).to.deep.equal(['English', 'Norsk']);
  });

  it('means the Norwegian of the page, where the page does not say which to offer', async () => {
    const toggle = await settled(
      'spotlight-language',
      html`<div lang="nn"><spotlight-language></spotlight-language></div>`,
    );
    expect(names(toggle)).to.deep.equal(['Norsk', 'English']);
    expect(buttons(toggle)[0]!.lang).to.equal('nn');
  });

  it('switches every widget on the page, and tells the page', async () => {
    const container = document.createElement('div');
    render(html`<spotlight-card .data=${fjell}></spotlight-card>`, container);
    const toggle = await settled(
      'spotlight-language',
      html`<spotlight-language></spotlight-language>${container}`,
    );
    const card = container.querySelector('spotlight-card')!;
    const changed = next(toggle, 'spotlight-language-change');
    await press(toggle, 'English');
    expect((await changed).language).to.equal('en');
    await updated(card);
    expect(text(card)).to.contain('Clears paths.');
    expect(pressed(toggle)).to.deep.equal(['English']);
  });

  it('follows another toggle, also one of another copy of the script', async () => {
    const toggle = await settled('spotlight-language');
    const other = document.createElement('div');
    document.body.append(other);
    other.addEventListener('spotlight-language-change', (event) => event.stopPropagation());
    other.dispatchEvent(new SpotlightLanguageChangeEvent('en'));
    other.remove();
    await updated(toggle);
    expect(pressed(toggle)).to.deep.equal(['English']);
  });

  it('says the new language in the new language, once and politely', async () => {
    const toggle = await settled('spotlight-language', {languages: 'nb nn en se'});
    expect(status(toggle)).to.equal('');
    await press(toggle, 'English');
    expect(status(toggle)).to.equal('The content is now shown in English.');
    await press(toggle, 'Nynorsk');
    expect(status(toggle)).to.equal('Innhaldet blir no vist på nynorsk.');
    expect(toggle.shadowRoot!.querySelector('[role=status]')!.getAttribute('lang')).to.equal('nn');
    await press(toggle, 'Davvisámegiella');
    expect(status(toggle)).to.equal('Davvisámegiella');
  });

  it('keeps the focus on the button that was pressed', async () => {
    const toggle = await settled('spotlight-language');
    const english = buttons(toggle)[1]!;
    english.focus();
    await press(toggle, 'English');
    expect(toggle.shadowRoot!.activeElement).to.equal(english);
  });

  it('gives readers of Northern Sami their texts, and our own words in bokmål', async () => {
    document.dispatchEvent(new SpotlightLanguageChangeEvent('se'));
    const card = await settled('spotlight-card', {data: {...fjell, founded: '2020'}});
    expect(text(card)).to.contain('Čorge bálgáid.').and.to.contain('Etablert 2020');
    const article = card.shadowRoot!.querySelector('article')!;
    expect(article.lang).to.equal('nb');
    expect(article.querySelector('[lang=se]')!.textContent).to.equal('Čorge bálgáid.');
  });

  it('presses the nearest kin of what is shown, where that is not on offer', async () => {
    document.dispatchEvent(new SpotlightLanguageChangeEvent('nn'));
    const toggle = await settled('spotlight-language', {languages: 'nb en'});
    expect(pressed(toggle)).to.deep.equal(['Norsk']);
  });

  it('stores nothing, unless the page asks for it and the reader has chosen', async () => {
    const forgetful = await settled('spotlight-language');
    await press(forgetful, 'English');
    expect(localStorage).to.have.length(0);
    const mindful = await settled('spotlight-language', {remember: true});
    expect(localStorage).to.have.length(0);
    await press(mindful, 'Norsk');
    expect(localStorage.getItem('spotlight-language')).to.equal('nb');
  });

  it('has buttons that a thumb can hit', async () => {
    const toggle = mount('spotlight-language');
    await updated(toggle);
    for (const button of buttons(toggle)) {
      expect(button.getBoundingClientRect().height).to.be.at.least(40);
    }
  });
});
