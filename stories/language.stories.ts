import type {Meta, StoryObj} from '@storybook/web-components-vite';
import {html, nothing, type TemplateResult} from 'lit';
import {expect, userEvent, waitFor} from 'storybook/test';
import '../src/elements/card.js';
import '../src/elements/language.js';
import type {SpotlightLanguage} from '../src/elements/language.js';
import {fjell, havbris, nordlys} from '../test/fixtures/organisations.js';
import {serve} from './serve.js';
import {settled} from './settled.js';

type Values = Partial<Pick<SpotlightLanguage, 'languages' | 'remember' | 'theme' | 'lang'>>;
type Story = StoryObj<Values>;

const toggle = ({lang, languages, remember = false, theme}: Values): TemplateResult => html`
  <spotlight-language
    lang=${lang ?? nothing}
    languages=${languages ?? nothing}
    theme=${theme ?? nothing}
    ?remember=${remember}
  ></spotlight-language>
`;

const sources = [nordlys, havbris, fjell].map(serve);
const toggleAndCards = (values: Values): TemplateResult => html`
  <div class="stack">
    ${toggle(values)}
    <div class="row">
      ${sources.map((src) => html`<spotlight-card src=${src}></spotlight-card>`)}
    </div>
  </div>
`;

const meta: Meta<Values> = {
  title: 'Language',
  component: 'spotlight-language',
  render: (values) => toggle(values),
};
export default meta;

/** Bokmål and English, and the page's own language pressed. */
export const Default: Story = {};

/** On a page in nynorsk, the Norwegian that is offered is nynorsk. */
export const OnNynorskPage: Story = {
  render: (values) => html`<div lang="nn-NO">${toggle(values)}</div>`,
};

/** Where both forms of Norwegian are offered, each goes by its name. */
export const ThreeLanguages: Story = {args: {languages: 'nb nn en'}};

/** Everything there is. Where there is no room for one row, there are two. */
export const FourLanguages: Story = {args: {languages: 'nb nn en se'}};

/** Always dark, on a page in whatever colours. */
export const Dark: Story = {args: {theme: 'dark'}};

/** The toggle as it stands on a page, before a reader has pressed it. */
export const WithCards: Story = {render: toggleAndCards};

const aloneOnItsPage = {docs: {story: {inline: false, height: '30rem'}}};

/**
 * A reader has pressed “English”: every card follows, and says where there is no English to be had.
 * The choice goes before the language of the page for as long as the page is open.
 */
export const Chosen: Story = {
  globals: {language: 'nb'},
  render: toggleAndCards,
  play: async ({canvasElement}) => {
    await settled(canvasElement);
    const root = canvasElement.querySelector('spotlight-language')!.shadowRoot!;
    const english = root.querySelector<HTMLButtonElement>('button[lang=en]')!;
    await userEvent.click(english);

    await waitFor(() => expect(english).toHaveAttribute('aria-pressed', 'true'));
    const cards = [...canvasElement.querySelectorAll('spotlight-card')];
    for (const card of cards) {
      await waitFor(() => expect(card.shadowRoot!.querySelector('article')!.lang).toBe('en'));
    }
    await expect(root.querySelector('[role=status]')!.textContent).toContain('English');
  },
  parameters: aloneOnItsPage,
};

/**
 * A page that lets its readers keep their choice for the next visit. Nothing is stored before a click; after one, this
 * browser keeps the language alone, under the name `spotlight-language`, and this story starts with it.
 */
export const Remember: Story = {
  args: {remember: true},
  render: toggleAndCards,
  parameters: aloneOnItsPage,
};
