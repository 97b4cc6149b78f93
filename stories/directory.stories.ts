import type {Meta, StoryObj} from '@storybook/web-components-vite';
import {html, nothing, type TemplateResult} from 'lit';
import {waitFor} from 'storybook/test';
import '../src/elements/directory.js';
import type {SpotlightDirectory} from '../src/elements/directory.js';
import {collectionOf, mixed} from '../test/fixtures/directory.js';
import {bothWays, havbrisWithoutPictures} from '../test/fixtures/names.js';
import {brearm, lyng, skjaer} from '../test/fixtures/organisations.js';
import {publishedAddress} from './published.js';
import {serve} from './serve.js';
import {keepWaiting, loseWaiting, onPageOfItsOwn, unanswered} from './silence.js';
import {invalid, loading, loseTheNext, patience, tooNew, unreachable} from './states.js';
import more from './pages/more.json?url&no-inline';

type Values = Partial<Pick<SpotlightDirectory, 'src' | 'data' | 'theme' | 'lang'>> & {
  'heading-level'?: number;
  'page-size'?: number;
  'address-state'?: boolean;
};
type Story = StoryObj<Values>;

const directory = (values: Values, content: unknown = nothing): TemplateResult => html`
  <spotlight-directory
    src=${values.src ?? nothing}
    .data=${values.data}
    lang=${values.lang ?? nothing}
    theme=${values.theme ?? nothing}
    heading-level=${values['heading-level'] ?? nothing}
    page-size=${values['page-size'] ?? nothing}
    ?address-state=${values['address-state']}
    >${content}</spotlight-directory
  >
`;

/** The list as a page has it for readers without JavaScript. */
const links = html`<ul>
  <li><a href="https://www.example.org/nordlys">Nordlys</a></li>
  <li><a href="https://www.example.org/havbris">Havbris</a></li>
</ul>`;

const meta: Meta<Values> = {
  title: 'Directory',
  component: 'spotlight-directory',
  argTypes: {'page-size': {control: {type: 'number', min: 1}}},
  render: (values) => directory(values),
};
export default meta;

const short = collectionOf(8);

/** A list with all there is to search and choose from. */
export const Ready: Story = {
  args: {src: serve(short)},
  render: (values) => directory(values, links),
};

/** All kinds of documents in one list, each as itself. */
export const AllKinds: Story = {args: {src: serve(mixed)}};

/** More than is shown at first: a button shows the next, and whoever pressed it goes on with the first of them. */
export const ShowMore: Story = {args: {src: serve(collectionOf(60)), 'page-size': 6}};

/** Ten thousand documents: the first are shown while the others are still being read. */
export const TenThousand: Story = {
  args: {'page-size': 6},
  render: (values) => directory({...values, src: (crowd ??= serve(collectionOf(10_000)))}),
  play: async ({canvasElement}) => {
    await waitFor(() => {
      if (!rootOf(canvasElement).querySelector('[part=count]'))
        throw new Error('Nothing is there.');
      if (rootOf(canvasElement).querySelector('.loading')) throw new Error('It still reads on.');
    }, patienceWithMany);
  },
};

// Ten thousand documents are read in one go, however busy the machine is.
const patienceWithMany = {timeout: 20_000};

// Made when it is asked for: other stories need not carry it.
let crowd: string | undefined;

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
  args: {src: serve({...short, next: new URL(more, document.baseURI).href})},
};

/** The following pages are on their way. */
export const PagesOnTheirWay: Story = {
  args: {src: serve({...short, next: unanswered()})},
  beforeEach: keepWaiting,
  parameters: onPageOfItsOwn,
};

/** A following page cannot be had: what is there stays, with a way to try again. */
export const Incomplete: Story = {
  // The first page is handed over, since no request has time to be answered here.
  args: {data: {...short, next: unanswered()}},
  beforeEach: loseWaiting,
  play: async ({canvasElement}) => {
    await waitFor(() => {
      const root = rootOf(canvasElement);
      if (!root.querySelector('[part=rows]') || !root.querySelector('[part=retry]'))
        throw new Error('The list does not say that something is missing.');
    }, patience);
  },
  parameters: {
    docs: {
      ...onPageOfItsOwn.docs,
      source: {
        code: `<spotlight-directory src="${publishedAddress(short)}"></spotlight-directory>`,
      },
    },
  },
};

/** A document that is no such thing is left out, and so is what is wrong in another; all the rest is listed. */
export const PartlyBroken: Story = {
  args: {src: serve({...short, items: [skjaer, {type: 'organisation', id: 'uten-navn'}, lyng]})},
};

/** Names longer than a row. */
export const Overlong: Story = {args: {src: serve({...short, items: [brearm, lyng]})}};

/** Names that are written from right to left, among names that are not. */
export const RightToLeftNames: Story = {args: {src: serve(bothWays)}};

/** Initials stand in for logos that cannot be had. */
export const MissingImage: Story = {
  args: {src: serve({...short, items: [havbrisWithoutPictures, lyng]})},
};

/** A directory that the page has given no collection: it takes no room. */
export const NothingGiven: Story = {};

/** The collection is on its way. */
export const Loading: Story = loading;

/** While the collection is on its way, the links that the page has put between the tags stay. */
export const FallbackWhileLoading: Story = {
  ...loading,
  render: (values) => directory(values, links),
};

/** There was a collection, and a later one cannot be had. */
export const Outdated: Story = {
  args: {src: serve(short), 'page-size': 3},
  play: loseTheNext,
  parameters: onPageOfItsOwn,
};

/** The collection cannot be had. */
export const Unreachable: Story = unreachable;

/** The collection cannot be had, and what the page has put between the tags stays, with a way to try again. */
export const FailedWithFallback: Story = {
  ...unreachable,
  render: (values) => directory(values, links),
};

/** The file is no collection. */
export const Invalid: Story = invalid;

/** The collection is made for a later version of Spotlight than the page uses. */
export const TooNew: Story = tooNew;

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
