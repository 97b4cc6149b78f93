import {expect} from 'chai';
import '../../src/elements/card.js';
import type {SpotlightCard} from '../../src/elements/card.js';
import {brearm} from '../fixtures/organisations.js';
import {readKnownTokens, type KnownTokens} from '../../src/publish/theme/known-tokens.js';
import {makeTheme} from '../../src/publish/theme/make-theme.js';
import {accessible} from '../support/accessible.js';
import {wear} from '../support/sheet.js';
import {settled} from '../support/settled.js';

const presets = ['punkt', 'designsystemet', 'wordpress'];
const read = async (path: string) => (await fetch(`/src/tokens/${path}.tokens.json`)).text();

let known: KnownTokens;
before(async () => {
  known = readKnownTokens(await read('spotlight'));
});

/** What a preset's file says of a colour in a mode, read without any code of ours. */
async function said(preset: string, name: string, mode: 'light' | 'dark'): Promise<string> {
  const token = JSON.parse(await read(`themes/${preset}`)).color[name];
  const {hex} = mode === 'dark' ? token.$extensions.mode.dark : token.$value;
  const [red, green, blue] = [1, 3, 5].map((at) => parseInt(hex.slice(at, at + 2), 16));
  return `rgb(${red}, ${green}, ${blue})`;
}

async function put(preset: string): Promise<void> {
  const {css} = makeTheme({light: await read(`themes/${preset}`)}, known);
  wear(css ?? '');
}

const styleOf = (card: SpotlightCard, selector: string) =>
  getComputedStyle(card.shadowRoot!.querySelector(selector)!);

describe('Themes', () => {
  for (const preset of presets) {
    for (const mode of ['light', 'dark'] as const) {
      it(`draw a card as ${preset} says, ${mode}`, async () => {
        await put(preset);
        const card = await settled('spotlight-card', {data: brearm, theme: mode});
        const {backgroundColor, color} = styleOf(card, '.frame');
        expect(backgroundColor).to.equal(await said(preset, 'surface', mode));
        expect(color).to.equal(await said(preset, 'text', mode));
        expect(styleOf(card, '.tags li').backgroundColor).to.equal(
          await said(preset, 'tint', mode),
        );
        expect(styleOf(card, '.tags li').color).to.equal(await said(preset, 'accent', mode));
        expect(styleOf(card, '.foot').backgroundColor).to.equal(await said(preset, 'sunken', mode));
        await accessible(card);
      });
    }

    it(`follow the page with ${preset}, until an element says otherwise`, async () => {
      await put(preset);
      for (const scheme of ['light', 'dark'] as const) {
        const other = scheme === 'light' ? 'dark' : 'light';
        const card = await settled('spotlight-card', {data: brearm});
        card.parentElement!.style.colorScheme = scheme;
        expect(styleOf(card, '.frame').backgroundColor).to.equal(
          await said(preset, 'surface', scheme),
        );
        card.theme = other;
        await card.updateComplete;
        expect(styleOf(card, '.frame').backgroundColor).to.equal(
          await said(preset, 'surface', other),
        );
      }
    });
  }

  it('change corners, room and type', async () => {
    await put('punkt');
    wear(
      ':root {--spotlight-card-padding: 40px; --spotlight-space: 3px; --spotlight-type-note: 20px}',
    );
    const card = await settled('spotlight-card', {data: brearm});
    expect(styleOf(card, '.frame').borderRadius).to.equal('0px');
    expect(styleOf(card, '.content').padding).to.equal('40px');
    expect(styleOf(card, '.tags').marginTop).to.equal('3px');
    expect(styleOf(card, '.tags').fontSize).to.equal('20px');
  });

  it('let one element differ from the page', async () => {
    await put('punkt');
    const card = await settled('spotlight-card', {data: brearm, theme: 'light'});
    card.style.setProperty('--spotlight-color-surface', 'rgb(1, 2, 3)');
    expect(styleOf(card, '.frame').backgroundColor).to.equal('rgb(1, 2, 3)');
  });

  it('leave the ring in the accent colour when only that is changed', async () => {
    wear(':root {--spotlight-color-accent: rgb(1, 2, 3)}');
    const card = await settled('spotlight-card', {data: brearm});
    const link = card.shadowRoot!.querySelector<HTMLElement>('.summary a, .action a')!;
    link.focus();
    expect(getComputedStyle(link).outlineColor).to.equal('rgb(1, 2, 3)');
  });
});
