import type {Preview} from '@storybook/web-components-vite';
import {withActions} from 'storybook/actions/decorator';
import {readable} from '../stories/serve.js';
import {settled} from '../stories/settled.js';
import {extractArgTypes} from './arg-types.js';
import {onPage, startAfresh} from './page.js';
import './preview.css';
import {globalTypes, initialGlobals} from './toolbars.js';

/** Storybook's own name for those who visit all stories: they ask for what is wrong, readers of the panel for all places. */
const isTest = navigator.userAgent.includes('StorybookTestRunner');

const preview: Preview = {
  globalTypes,
  initialGlobals,
  decorators: [onPage, withActions],
  beforeEach: startAfresh,
  afterEach: ({canvasElement, parameters}) =>
    parameters['neverAnswers'] ? undefined : settled(canvasElement),
  parameters: {
    layout: 'fullscreen',
    actions: {
      handles: ['load', 'error', 'select', 'language-change'].map((name) => `spotlight-${name}`),
    },
    a11y: {
      test: 'error',
      options: {
        ...(isTest && {resultTypes: ['violations']}),
        runOnly: [
          'wcag2a',
          'wcag2aa',
          'wcag21a',
          'wcag21aa',
          'wcag22a',
          'wcag22aa',
          'best-practice',
        ],
        // Off unless asked for.
        rules: {
          'target-size': {enabled: true},
          'label-content-name-mismatch': {enabled: true},
        },
      },
    },
    controls: {expanded: true, sort: 'none'},
    docs: {
      codePanel: true,
      extractArgTypes,
      source: {type: 'dynamic', excludeDecorators: true, transform: readable},
      toc: {headingSelector: 'h2, h3'},
    },
    options: {
      storySort: {
        order: [
          'Start here',
          ['Introduction', 'A partner', 'A municipality', 'A designer', 'A cluster'],
          'Tokens',
          'Card',
          'Quote',
          'Story',
          'Profile',
          'Directory',
          'Map',
          'Language',
        ],
      },
    },
  },
};

export default preview;
