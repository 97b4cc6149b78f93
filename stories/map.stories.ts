import type {Meta, StoryObj} from '@storybook/web-components-vite';
import {html, nothing} from 'lit';
import {waitFor} from 'storybook/test';
import '../src/elements/map.js';
import type {SpotlightMap} from '../src/elements/map.js';
import {edges, many, misplaced, scattered} from '../test/fixtures/map.js';
import {gone, serve} from './serve.js';
import {keepWaiting, onPageOfItsOwn, unanswered} from './silence.js';

type Values = Partial<Pick<SpotlightMap, 'src' | 'theme' | 'lang' | 'tiles' | 'height'>> & {
  'heading-level'?: number;
  'theme-filter'?: string;
};
type Story = StoryObj<Values>;

const meta: Meta<Values> = {
  title: 'Map',
  component: 'spotlight-map',
  argTypes: {
    lang: {control: 'inline-radio', options: ['nb', 'nn', 'en', 'se']},
    'heading-level': {control: {type: 'number', min: 2, max: 6}},
  },
  render: (values) => html`
    <spotlight-map
      src=${values.src ?? nothing}
      lang=${values.lang ?? nothing}
      theme=${values.theme ?? nothing}
      tiles=${values.tiles ?? nothing}
      height=${values.height ?? nothing}
      heading-level=${values['heading-level'] ?? nothing}
      theme-filter=${values['theme-filter'] ?? nothing}
    ></spotlight-map>
  `,
};
export default meta;

/** Projects in Norway and abroad, some in one place, one elsewhere in the world, and one that is nowhere in particular. */
export const Ready: Story = {args: {src: serve(scattered)}};

/** A few hundred: rings show how many there are, and of which themes. */
export const Hundreds: Story = {args: {src: serve(many(300))}};

/** Ten thousand projects. */
export const TenThousand: Story = {
  args: {src: serve(many(10_000))},
  play: ({canvasElement}) => seeTenThousand(canvasElement),
};

/** Ten thousand in one place: one marker, which opens as a list. */
export const OnePlace: Story = {
  args: {src: serve(many(10_000, 'one place'))},
  play: ({canvasElement}) => seeTenThousand(canvasElement),
};

/** Svalbard and Jan Mayen are where they are; what is beyond the map is in the list. */
export const Edges: Story = {args: {src: serve(edges)}};

/** Positions that cannot be right are left out of the map, and told of in the console. */
export const Misplaced: Story = {args: {src: serve(misplaced)}};

/** The card of what is open stands beside the map, where it covers nothing. */
export const Opened: Story = {
  args: {src: serve(scattered)},
  play: ({canvasElement}) => press(canvasElement, '.marker'),
};

/** Several in one place, to choose from. */
export const SeveralOpened: Story = {
  args: {src: serve(many(12, 'one place'))},
  play: ({canvasElement}) => press(canvasElement, '.marker'),
};

/** One theme alone: the reader's choice in the legend. */
export const Filtered: Story = {
  args: {src: serve(scattered)},
  play: ({canvasElement}) => press(canvasElement, '.legend button'),
};

/** One theme alone: the page's choice. */
export const OneTheme: Story = {args: {src: serve(scattered), 'theme-filter': 'Velferd'}};

/** Buttons that move the map, for whoever cannot drag. */
export const Moving: Story = {
  args: {src: serve(scattered)},
  play: ({canvasElement}) => press(canvasElement, '.controls button:last-child'),
};

/** A background map on offer: nothing is asked for before the reader wants it. */
export const Tiles: Story = {args: {src: serve(scattered), tiles: 'kartverket-greyscale'}};

/** In English. */
export const InEnglish: Story = {args: {src: serve(scattered), lang: 'en'}};

/** In nynorsk. */
export const InNynorsk: Story = {args: {src: serve(scattered), lang: 'nn'}};

/** Always dark. */
export const Dark: Story = {args: {src: serve(many(300)), theme: 'dark'}};

/** On a phone: the list comes below. */
export const Narrow: Story = {
  args: {src: serve(many(300))},
  decorators: [(story) => html`<div class="room" data-width="360">${story()}</div>`],
};

/** Nothing to show yet. */
export const Empty: Story = {args: {src: serve({...scattered, items: []})}};

/** The collection is on its way. */
export const Loading: Story = {
  args: {src: unanswered()},
  beforeEach: keepWaiting,
  parameters: {...onPageOfItsOwn, neverAnswers: true},
};

/** The collection cannot be had. */
export const Unreachable: Story = {args: {src: gone()}};

/** Waits until all of a long collection is shown. */
async function seeTenThousand(canvas: HTMLElement): Promise<void> {
  const {shadowRoot} = canvas.querySelector('spotlight-map')!;
  await waitFor(
    () => {
      const count = shadowRoot!.querySelector('.count')?.textContent ?? '';
      if (count.replace(/\D/g, '') !== '10000') throw new Error(`Only so many: ${count}`);
    },
    {timeout: 20_000},
  );
}

/** Presses something on the map, once it is there. */
async function press(canvas: HTMLElement, selector: string): Promise<void> {
  await waitFor(
    () => {
      const {shadowRoot} = canvas.querySelector('spotlight-map')!;
      const button = shadowRoot!.querySelector<HTMLElement>(selector);
      if (!button) throw new Error(`There is no ${selector} yet.`);
      button.click();
    },
    {timeout: 10_000},
  );
}
