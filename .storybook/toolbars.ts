import type {Preview} from '@storybook/web-components-vite';
import {hostPages} from './host-pages.js';
import {presets} from './presets.js';

const titlesOf = (all: Readonly<Record<string, {readonly title: string}>>) =>
  Object.entries(all).map(([value, {title}]) => ({value, title}));

/** What a page around the elements, and the reader's system, decide. */
export const globalTypes: NonNullable<Preview['globalTypes']> = {
  language: {
    description: 'The language of the page',
    toolbar: {
      icon: 'globe',
      dynamicTitle: true,
      items: [
        {value: 'nb', title: 'Bokmål', right: 'nb'},
        {value: 'nn', title: 'Nynorsk', right: 'nn'},
        {value: 'en', title: 'English', right: 'en'},
        {value: 'se', title: 'Davvisámegiella', right: 'se'},
      ],
    },
  },
  theme: {
    description: 'The colours of the page',
    toolbar: {
      icon: 'mirror',
      dynamicTitle: true,
      items: [
        {value: 'auto', title: 'As the system has it', icon: 'mirror'},
        {value: 'light', title: 'Light', icon: 'sun'},
        {value: 'dark', title: 'Dark', icon: 'moon'},
      ],
    },
  },
  preset: {
    description: 'The theme of the elements',
    toolbar: {
      icon: 'paintbrush',
      dynamicTitle: true,
      items: [{value: 'neutral', title: 'Neutral'}, ...titlesOf(presets)],
    },
  },
  width: {
    description: 'The room for the element',
    toolbar: {
      icon: 'grow',
      dynamicTitle: true,
      items: [
        {value: 'full', title: 'Full width'},
        ...['280', '360', '768', '1200'].map((width) => ({value: width, title: `${width} px`})),
      ],
    },
  },
  rootSize: {
    description: 'The font size of the page’s root',
    toolbar: {
      icon: 'paragraph',
      dynamicTitle: true,
      items: ['10', '16', '24'].map((size) => ({value: size, title: `Root ${size} px`})),
    },
  },
  host: {
    description: 'The page that the element stands on',
    toolbar: {icon: 'browser', dynamicTitle: true, items: titlesOf(hostPages)},
  },
  forcedColors: {
    description: 'Forced colours, as with Windows’ contrast themes',
    toolbar: {
      icon: 'contrast',
      dynamicTitle: true,
      items: [
        {value: 'system', title: 'Own colours'},
        {value: 'black', title: 'Forced colours on black'},
        {value: 'white', title: 'Forced colours on white'},
      ],
    },
  },
  motion: {
    description: 'How much may move',
    toolbar: {
      icon: 'play',
      dynamicTitle: true,
      items: [
        {value: 'system', title: 'Motion'},
        {value: 'reduce', title: 'Less motion'},
      ],
    },
  },
};

export const initialGlobals = {
  language: 'nb',
  theme: 'light',
  preset: 'neutral',
  width: 'full',
  rootSize: '16',
  host: 'plain',
  forcedColors: 'system',
  motion: 'system',
};

/** What the toolbars say. */
export type Globals = Readonly<Record<keyof typeof initialGlobals, string>>;
