import type {StorybookConfig} from '@storybook/web-components-vite';
import type {Channel} from 'storybook/internal/channels';
import {REQUEST_WHATS_NEW_DATA} from 'storybook/internal/core-events';

/** Storybook's types leave out where its server and its pages talk to each other. */
interface ServerChannel {
  experimental_serverChannel: (channel: Channel) => Channel;
}

const config: StorybookConfig & ServerChannel = {
  stories: ['../stories/**/*.mdx', '../stories/*.stories.ts'],
  addons: ['@storybook/addon-docs', '@storybook/addon-a11y'],
  framework: {
    name: '@storybook/web-components-vite',
    options: {
      // The configuration at the top builds the script tag's one file, which is not what Storybook needs.
      builder: {viteConfigPath: '.storybook/vite.config.ts'},
    },
  },
  core: {
    disableTelemetry: true,
    disableWhatsNewNotifications: true,
    enableCrashReports: false,
    // It would tell every visitor which packages a developer has.
    disableProjectJson: true,
  },
  experimental_serverChannel: (channel: Channel) => {
    // It would ask Storybook's makers for their news all the same, and only not show them.
    channel.removeAllListeners(REQUEST_WHATS_NEW_DATA);
    return channel;
  },
  features: {
    // Our own toolbars do the same, and more of what our elements answer to.
    backgrounds: false,
    viewport: false,
    changeDetection: false,
    menuOnboardingChecklist: false,
    sidebarOnboardingChecklist: false,
  },
  viteFinal: (vite) => ({
    ...vite,
    base: './',
    optimizeDeps: {
      ...vite.optimizeDeps,
      // Storybook draws with Lit too, and has to draw with the same one.
      include: [...(vite.optimizeDeps?.include ?? []), 'lit', 'lit/directive-helpers.js'],
    },
    build: {
      ...vite.build,
      target: 'es2022',
      // Elements take no `data:` addresses: a picture has to be a file, however small.
      assetsInlineLimit: 0,
      // Storybook's own code is large, and only those who build the elements ever load it.
      chunkSizeWarningLimit: 4096,
    },
  }),
};

export default config;
