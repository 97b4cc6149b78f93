import type {Meta, StoryObj} from '@storybook/web-components-vite';
import {html, nothing} from 'lit';
import {waitFor} from 'storybook/test';
import '../src/elements/directory.js';
import type {SpotlightDirectory} from '../src/elements/directory.js';
import {collectionOf, mixed} from '../test/fixtures/directory.js';
import {gone, serve} from './serve.js';
import {keepWaiting, loseWaiting, onPageOfItsOwn, unanswered} from './silence.js';
import more from './pages/more.json?url&no-inline';

type Values = Partial<Pick<SpotlightDirectory, 'src' | 'data' | 'theme' | 'lang'>> & {
  'heading-level'?: number;
  'page-size'?: number;
  'address-state'?: boolean;
};
type Story = StoryObj<Values>;

const meta: Meta<Values> = {
  title: 'Directory',
  component: 'spotlight-directory',
  argTypes: {
    lang: {control: 'inline-radio', options: ['nb', 'nn', 'en', 'se']},
    'heading-level': {control: {type: 'number', min: 2, max: 6}},
    'page-size': {control: {type: 'number', min: 1}},
  },
  render: (values) => html`
    <spotlight-directory
      src=${values.src ?? nothing}
      .data=${values.data}
      lang=${values.lang ?? nothing}
      theme=${values.theme ?? nothing}
      heading-level=${values['heading-level'] ?? nothing}
      page-size=${values['page-size'] ?? nothing}
      ?address-state=${values['address-state']}
    ></spotlight-directory>
  `,
};
export default meta;

const short = collectionOf(8);

/** A list with all there is to search and choose from. */
export const Ready: Story = {args: {src: serve(short)}};

/** All kinds of documents in one list, each as itself. */
export const AllKinds: Story = {args: {src: serve(mixed)}};

/** More than is shown at first: a button shows the next, and whoever pressed it goes on with the first of them. */
export const ShowMore: Story = {args: {src: serve(collectionOf(60)), 'page-size': 6}};

/** Ten thousand documents: the first are shown while the others are still being read. */
export const TenThousand: Story = {
  render: () =>
    html`<spotlight-directory .data=${collectionOf(10_000)} page-size="6"></spotlight-directory>`,
};

/** What is being searched for is found in any language, however it is written. */
export const Searching: Story = {
  args: {src: serve(short)},
  play: ({canvasElement}) => search(canvasElement, 'maler'),
};

/** Nothing matches, and there is a way out. */
export const NothingFound: Story = {
  args: {src: serve(short)},
  play: ({canvasElement}) => search(canvasElement, 'finnes ikke'),
};

/** A list without filters: there is nothing to choose between. */
export const NoFilters: Story = {
  args: {
    src: serve({
      ...short,
      items: ['Fjell', 'Vik'].map((name) => ({
        type: 'organisation',
        id: name.toLowerCase(),
        name,
      })),
    }),
  },
};

/** A collection that is empty for now. */
export const Empty: Story = {args: {src: serve({...short, items: []})}};

/** In English, with what there is only in Norwegian marked as that. */
export const InEnglish: Story = {args: {src: serve(mixed), lang: 'en'}};

/** In nynorsk. */
export const InNynorsk: Story = {args: {src: serve(short), lang: 'nn'}};

/** Always dark, on a page in whatever colours. */
export const Dark: Story = {args: {src: serve(mixed), theme: 'dark'}};

/** In a narrow column. */
export const Narrow: Story = {
  args: {src: serve(mixed)},
  decorators: [(story) => html`<div class="room" data-width="360">${story()}</div>`],
};

/** A collection in several files: the following pages come in by themselves. */
export const InPages: Story = {
  args: {data: {...short, next: new URL(more, document.baseURI).href}},
};

/** The following pages are on their way. */
export const PagesOnTheirWay: Story = {
  args: {data: {...short, next: unanswered()}},
  beforeEach: keepWaiting,
  parameters: onPageOfItsOwn,
};

/** A following page cannot be had: what is there stays, with a way to try again. */
export const Incomplete: Story = {
  args: {data: {...short, next: unanswered()}},
  beforeEach: loseWaiting,
  play: async ({canvasElement}) => {
    await waitFor(() => {
      if (!rootOf(canvasElement).querySelector('[part=retry]')) throw new Error('Nothing is said.');
    }, patience);
  },
  parameters: onPageOfItsOwn,
};

/** The collection is on its way. */
export const Loading: Story = {
  args: {src: unanswered()},
  beforeEach: keepWaiting,
  parameters: {...onPageOfItsOwn, neverAnswers: true},
};

/** The collection cannot be had. */
export const Unreachable: Story = {args: {src: gone()}};

const rootOf = (canvas: HTMLElement) => canvas.querySelector('spotlight-directory')!.shadowRoot!;

/** Writes in the search field as a reader does. */
async function search(canvas: HTMLElement, words: string): Promise<void> {
  await waitFor(() => {
    const field = rootOf(canvas).querySelector('input');
    if (!field) throw new Error('There is no search field yet.');
    field.value = words;
    field.dispatchEvent(new InputEvent('input', {bubbles: true}));
  }, patience);
}

const patience = {timeout: 5_000};
