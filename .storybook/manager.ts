import {addons} from 'storybook/manager-api';
import {create} from 'storybook/theming';

addons.setConfig({
  // "Start here" stands first as a folder; as a root it would follow all elements.
  sidebar: {showRoots: false},
  theme: create({
    base: 'light',
    brandTitle: 'Spotlight widgets',
    brandUrl: './',
    colorSecondary: '#0f5c63',
  }),
});
