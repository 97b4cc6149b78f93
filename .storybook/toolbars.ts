import type {Preview} from '@storybook/web-components-vite';

const widths = ['280', '320', '360', '480', '768', '1200'];

/** What a page around the elements decides: its language, its colours, and the room it gives them. */
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
        {value: 'light', title: 'Light page', icon: 'sun'},
        {value: 'dark', title: 'Dark section of a light page', icon: 'contrast'},
        {value: 'page-dark', title: 'Dark page', icon: 'moon'},
      ],
    },
  },
  width: {
    description: 'The room for the element',
    toolbar: {
      icon: 'grow',
      dynamicTitle: true,
      items: [
        {value: 'full', title: 'Full width'},
        ...widths.map((width) => ({value: width, title: `${width} px`})),
      ],
    },
  },
};

export const initialGlobals = {language: 'nb', theme: 'light', width: 'full'};
