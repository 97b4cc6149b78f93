import type {Meta, StoryObj} from '@storybook/web-components-vite';
import {html, nothing, type TemplateResult} from 'lit';
import '../src/elements/story.js';
import type {SpotlightStory} from '../src/elements/story.js';
import {bareStory, interview} from '../test/fixtures/stories.js';
import {noorStory, storyWithoutPictures} from '../test/fixtures/names.js';
import {serve} from './serve.js';
import {onPageOfItsOwn} from './silence.js';
import {invalid, loading, loseTheNext, tooNew, unreachable} from './states.js';

type Values = Partial<Pick<SpotlightStory, 'src' | 'data' | 'theme' | 'lang'>> & {
  'heading-level'?: number;
};
type Story = StoryObj<Values>;

const story = (values: Values, content: unknown = nothing): TemplateResult => html`
  <spotlight-story
    src=${values.src ?? nothing}
    .data=${values.data}
    lang=${values.lang ?? nothing}
    theme=${values.theme ?? nothing}
    heading-level=${values['heading-level'] ?? nothing}
    >${content}</spotlight-story
  >
`;

/** What a page has between the tags for readers without JavaScript. */
const link = html`<a href="https://www.example.org/fjell/intervju"
  >Fjell vil gjøre stier trygge</a
>`;

const meta: Meta<Values> = {
  title: 'Story',
  component: 'spotlight-story',
  render: (values) => story(values),
};
export default meta;

/** An interview with every kind of block that there is. */
export const Interview: Story = {
  args: {src: serve(interview)},
  render: (values) => story(values, link),
};

/** In English where there is English; the rest in its own language, and said to be. */
export const Translated: Story = {args: {src: serve(interview), lang: 'en'}};

/** Always dark, whatever the page is. */
export const Dark: Story = {args: {src: serve(interview), theme: 'dark'}};

/** Only what a story must have. */
export const Bare: Story = {args: {src: serve(bareStory)}};

/** A block of a kind that this version does not know is skipped; the rest is shown. */
export const UnknownBlock: Story = {
  args: {
    src: serve({
      ...bareStory,
      blocks: [
        {type: 'hologram', text: 'Fremtid'},
        {type: 'text', text: 'Resten av saken.'},
      ],
    }),
  },
};

/** Below the page's title and a section's, the story's own title is a heading of the fourth level. */
export const HeadingLevel: Story = {
  args: {src: serve(interview), 'heading-level': 4},
  render: (values) => html`
    <h2>Fra klyngen</h2>
    <h3>Intervjuer</h3>
    ${story(values)}
  `,
};

/** A reader of the translation is told that a machine made it. */
export const MachineTranslated: Story = {
  args: {src: serve({...interview, translatedBy: 'machine'}), lang: 'en'},
};

/** A title, a lead and steps in the longest words there are: nothing is cut. */
export const Overlong: Story = {
  args: {
    src: serve({
      type: 'story',
      id: 'lange-ord',
      kind: 'news',
      name: 'Samferdselsinfrastrukturutviklingsprosjektene samler kystkommunenes bredbåndsutbyggingssamarbeid',
      lead: 'Digitaliseringsberedskapen styrkes når **anskaffelsesstrategien** og vedlikeholdsplanleggingen følges ad.',
      byline: {name: 'Margrethe-Elisabeth Kristoffersen-Tverrfjellgård'},
      blocks: [
        {type: 'heading', text: 'Beredskapskommunikasjonsundersøkelsen i Nordre Øyfjordskommune'},
        {
          type: 'facts',
          rows: [
            {label: 'Anskaffelsesveiledningsansvarlig', text: 'Interkommunalt utbyggingsselskap'},
          ],
        },
        {
          type: 'figures',
          items: [
            {quantity: {value: 1234567}, label: 'trasékartleggingsmålepunkter'},
            {quantity: {from: 118, to: 240, unit: 'årsverk'}, label: 'i utbyggingssamarbeidet'},
          ],
        },
        {
          type: 'text',
          text: 'Alt ligger på https://www.example.org/brearm/anskaffelser/2026/fiberutbygging-ytre-og-indre-region/konkurransegrunnlag.',
        },
      ],
      tags: ['Interkommunalt samarbeid om vedlikeholdsplanlegging', 'Digitaliseringsberedskap'],
    }),
  },
};

/** Names that are written from right to left, among words that are not. */
export const RightToLeftNames: Story = {args: {src: serve(noorStory)}};

/** Pictures that cannot be had: what is written below them stays. */
export const MissingImage: Story = {args: {src: serve(storyWithoutPictures)}};

/** A block with a mistake is left out; the rest is shown. */
export const PartlyBroken: Story = {
  args: {
    src: serve({
      ...bareStory,
      published: 'i går',
      blocks: [
        {type: 'text', text: 'Det som er riktig, står.'},
        {type: 'image', image: {alt: 'Et bilde uten adresse'}},
        {type: 'text', text: 'Også det som kommer etter.'},
      ],
    }),
  },
};

/** A story element that the page has given nothing: it takes no room. */
export const NothingGiven: Story = {};

/** The story is on its way. */
export const Loading: Story = loading;

/** While the story is on its way, what the page has put between the tags stays where it is. */
export const FallbackWhileLoading: Story = {
  ...loading,
  render: (values) => story(values, link),
};

/** There was a story, and a later one cannot be had. */
export const Outdated: Story = {
  args: {src: serve(bareStory)},
  play: loseTheNext,
  parameters: onPageOfItsOwn,
};

/** The story cannot be had. */
export const Unreachable: Story = unreachable;

/** The story cannot be had, and what the page has put between the tags stays, with a way to try again. */
export const FailedWithFallback: Story = {
  ...unreachable,
  render: (values) => story(values, link),
};

/** The file is no story. */
export const Invalid: Story = invalid;

/** The story is made for a later version of Spotlight than the page uses. */
export const TooNew: Story = tooNew;
