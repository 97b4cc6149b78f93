import {setCustomElementsManifest, type Preview} from '@storybook/web-components-vite';
import {withActions} from 'storybook/actions/decorator';
import {readable} from '../stories/serve.js';
import {settled} from '../stories/settled.js';
import {nameDefaultSlots, readManifestTypes} from './arg-types.js';
import {onPage, startAfresh} from './page.js';
import './preview.css';
import {globalTypes, initialGlobals} from './toolbars.js';

// A clean clone has no manifest yet, and TypeScript need not wait for one.
const manifests = import.meta.glob('../dist/custom-elements.json', {
  eager: true,
  import: 'default',
});
const [manifest] = Object.values(manifests);
if (!manifest)
  throw new Error('There is no dist/custom-elements.json: `npm run storybook` makes it.');
setCustomElementsManifest(nameDefaultSlots(manifest));

const preview: Preview = {
  tags: ['autodocs'],
  globalTypes,
  initialGlobals,
  decorators: [onPage, withActions],
  beforeEach: startAfresh,
  afterEach: ({canvasElement, parameters}) =>
    parameters['neverAnswers'] ? undefined : settled(canvasElement),
  argTypesEnhancers: [readManifestTypes],
  parameters: {
    layout: 'fullscreen',
    actions: {
      handles: ['load', 'error', 'select', 'language-change'].map((name) => `spotlight-${name}`),
    },
    a11y: {
      test: 'error',
      options: {
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
      source: {type: 'dynamic', excludeDecorators: true, transform: readable},
      toc: true,
    },
    options: {storySort: {order: ['Introduction', 'Card', 'Language']}},
  },
};

export default preview;
