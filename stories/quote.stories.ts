import type {Meta, StoryObj} from '@storybook/web-components-vite';
import {html, nothing, type TemplateResult} from 'lit';
import '../src/elements/quote.js';
import type {SpotlightQuote} from '../src/elements/quote.js';
import {quoted} from '../test/fixtures/quotes.js';
import {interview} from '../test/fixtures/stories.js';
import {havbrisWithoutPictures, noor} from '../test/fixtures/names.js';
import {serve} from './serve.js';
import {onPageOfItsOwn} from './silence.js';
import {invalid, loading, loseTheNext, tooNew, unreachable} from './states.js';

type Values = Partial<Pick<SpotlightQuote, 'src' | 'data' | 'quote' | 'theme' | 'lang'>>;
type Story = StoryObj<Values>;

const quotes = (values: Values, content: unknown = nothing): TemplateResult => html`
  <spotlight-quote
    src=${values.src ?? nothing}
    .data=${values.data}
    quote=${values.quote ?? nothing}
    lang=${values.lang ?? nothing}
    theme=${values.theme ?? nothing}
    >${content}</spotlight-quote
  >
`;

/** The words themselves, for readers without JavaScript. */
const words = html`<blockquote>
  Vi begynner alltid med spørsmålet fra dem som skal bruke løsningen.
</blockquote>`;

const meta: Meta<Values> = {
  title: 'Quote',
  component: 'spotlight-quote',
  argTypes: {quote: {control: {type: 'number', min: 1}}},
  render: (values) => quotes(values),
};
export default meta;

const source = {src: serve(quoted)};

/** One quote, signed by the person who said it. */
export const Ready: Story = {
  args: {...source, quote: 1},
  render: (values) => quotes(values, words),
};

/** Indirect speech has no quotation marks and is labelled. */
export const Paraphrase: Story = {args: {...source, quote: 2}};

/** Two people who say one thing sign together. */
export const TwoSpeakers: Story = {args: {...source, quote: 3}};

/** Where no person signs, the organisation does. */
export const SignedByAnOrganisation: Story = {args: {...source, quote: 4}};

/** Nobody signs. */
export const Unsigned: Story = {args: {...source, quote: 5}};

/** Two paragraphs: the marks stand around the whole. */
export const Long: Story = {args: {...source, quote: 6}};

/** In English, and said to be translated. */
export const Translated: Story = {args: {...source, quote: 1, lang: 'en'}};

/** Always dark, whatever the page is. */
export const Dark: Story = {args: {...source, quote: 1, theme: 'dark'}};

/** All quotes of a story, from its blocks and answers. */
export const AllOfAStory: Story = {args: {src: serve(interview)}};

/** A portrait that cannot be had: initials stand in for it. */
export const MissingImage: Story = {args: {src: serve(havbrisWithoutPictures)}};

/** Words and names that are written from right to left, among those that are not. */
export const RightToLeftNames: Story = {args: {src: serve(noor)}};

/** Long words, and a speaker with a long name and a long title. */
export const Overlong: Story = {
  args: {
    src: serve({
      type: 'organisation',
      id: 'lange-ord',
      name: 'Lange ord',
      quotes: [
        {
          text: 'Samferdselsinfrastrukturutviklingsprosjektene krever beredskapskommunikasjon og vedlikeholdsplanlegging.',
          speakers: [
            {
              name: 'Margrethe-Elisabeth Kristoffersen-Tverrfjellgård',
              role: 'Avdelingsdirektør for infrastrukturutvikling og beredskapsplanlegging',
            },
          ],
        },
      ],
    }),
  },
};

/** A quote without words is left out, and the others are shown. */
export const PartlyBroken: Story = {
  args: {src: serve({...quoted, quotes: [{text: 7}, ...quoted.quotes.slice(0, 1)]})},
};

/** A quote element that the page has given nothing: it takes no room. */
export const NothingGiven: Story = {};

/** There are no quotes, so what the page has put between the tags stays. */
export const NoQuotes: Story = {
  args: {src: serve({...quoted, quotes: []})},
  render: (values) => quotes(values, words),
};

/** The profile is on its way. */
export const Loading: Story = loading;

/** While the profile is on its way, what the page has put between the tags stays where it is. */
export const FallbackWhileLoading: Story = {
  ...loading,
  render: (values) => quotes(values, words),
};

/** There was a profile, and a later one cannot be had. */
export const Outdated: Story = {
  args: {...source, quote: 1},
  play: loseTheNext,
  parameters: onPageOfItsOwn,
};

/** The profile cannot be had. */
export const Unreachable: Story = unreachable;

/** The profile cannot be had, and what the page has put between the tags stays, with a way to try again. */
export const FailedWithFallback: Story = {
  ...unreachable,
  render: (values) => quotes(values, words),
};

/** The file is no profile. */
export const Invalid: Story = invalid;

/** The profile is made for a later version of Spotlight than the page uses. */
export const TooNew: Story = tooNew;
