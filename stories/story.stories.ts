import type {Meta, StoryObj} from '@storybook/web-components-vite';
import {html, nothing} from 'lit';
import '../src/elements/story.js';
import type {SpotlightStory} from '../src/elements/story.js';
import {bareStory, interview} from '../test/fixtures/stories.js';
import {gone, serve} from './serve.js';

type Values = Partial<Pick<SpotlightStory, 'src' | 'data' | 'theme' | 'lang'>>;
type Story = StoryObj<Values>;

const meta: Meta<Values> = {
  title: 'Story',
  component: 'spotlight-story',
  argTypes: {lang: {control: 'inline-radio', options: ['nb', 'nn', 'en', 'se']}},
  render: ({src, data, theme, lang}) => html`
    <spotlight-story
      src=${src ?? nothing}
      .data=${data}
      theme=${theme ?? nothing}
      lang=${lang ?? nothing}
    ></spotlight-story>
  `,
};
export default meta;

/** An interview with every kind of block that there is. */
export const Interview: Story = {args: {src: serve(interview)}};

/** In English where there is English; the rest in its own language, and said to be. */
export const Translated: Story = {args: {src: serve(interview), lang: 'en'}};

/** Always dark, whatever the page is. */
export const Dark: Story = {args: {src: serve(interview), theme: 'dark'}};

/** Only what a story must have. */
export const Bare: Story = {args: {data: bareStory}};

/** A block of a kind that this version does not know is skipped; the rest is shown. */
export const UnknownBlock: Story = {
  args: {
    data: {
      ...bareStory,
      blocks: [
        {type: 'hologram', text: 'Fremtid'},
        {type: 'text', text: 'Resten av saken.'},
      ],
    },
  },
};

/** The story cannot be had. */
export const Failed: Story = {args: {src: gone()}};
