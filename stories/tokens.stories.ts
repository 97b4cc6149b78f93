import type {Meta, StoryObj} from '@storybook/web-components-vite';
import '../src/elements/card.js';
import '../src/elements/quote.js';
import {html} from 'lit';
import {nordlys} from '../test/fixtures/organisations.js';
import {fjordklyngen, stormvakt} from '../test/fixtures/profiles.js';
import {coloursView, contrastView, sizesView, wearing} from './token-tables.js';
import {themes, type StoryTheme} from './themes.js';
import './tokens.css';

/** Which theme the tokens are shown with. */
interface Values {
  theme: string;
}

const named = ({theme}: Values): StoryTheme =>
  themes.find(({name}) => name === theme) ?? themes[0]!;

/** The looks of all widgets, from one file in the format of the Design Tokens Community Group. */
const meta: Meta<Values> = {
  title: 'Tokens',
  args: {theme: 'neutral'},
  argTypes: {
    theme: {
      control: {type: 'inline-radio'},
      options: themes.map(({name}) => name),
      description: 'Values of the neutral theme or of a preset (`dist/themes/NAME.css`).',
    },
  },
};
export default meta;

export const Colours: StoryObj<Values> = {render: (values) => coloursView(named(values))};
export const Contrast: StoryObj<Values> = {render: (values) => contrastView(named(values))};
export const Sizes: StoryObj<Values> = {
  name: 'Corners, type and room',
  render: (values) => sizesView(named(values)),
};

const worn = (theme: string): StoryObj<Values> => ({
  args: {theme},
  render: (values) => html`
    <div class="row" ${wearing(propertiesIn(named(values).css))}>
      <spotlight-card .data=${nordlys}></spotlight-card>
      <spotlight-card .data=${fjordklyngen}></spotlight-card>
      <spotlight-quote .data=${stormvakt} quote="1"></spotlight-quote>
    </div>
  `,
});

/** On a page of documentation several themes stand together, so each is kept to its own box. */
const propertiesIn = (css: string): Record<string, string> =>
  Object.fromEntries(
    [...css.matchAll(/(--[\w-]+): (.*);/g)].map(([, name = '', value = '']) => [name, value]),
  );

export const BesidePunkt: StoryObj<Values> = worn('punkt');
export const BesideDesignsystemet: StoryObj<Values> = worn('designsystemet');
export const OnWordPress: StoryObj<Values> = {
  ...worn('wordpress'),
  name: 'On a plain WordPress site',
};
