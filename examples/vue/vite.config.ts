import vue from '@vitejs/plugin-vue';
import {defineConfig} from 'vite';

export default defineConfig({
  base: './',
  publicDir: '../public',
  plugins: [
    vue({
      template: {
        // These tags are elements of the browser, not components of ours.
        compilerOptions: {isCustomElement: (tag) => tag.startsWith('spotlight-')},
      },
    }),
  ],
});
