import {fileURLToPath} from 'node:url';

/** The server writes the page; Vite makes its script alone. */
export default {
  root: fileURLToPath(new URL('.', import.meta.url)),
  publicDir: false,
  build: {rollupOptions: {input: 'browser.js', output: {entryFileNames: 'browser.js'}}},
};
