import {defineConfig} from 'vite';
import {compiledSchemas} from './scripts/build/compiled-schemas-plugin.mjs';
import {litAsGuest} from './scripts/build/lit-as-guest-plugin.mjs';
import {packedCatalogues} from './scripts/build/packed-catalogues-plugin.mjs';
import {smallMessageEngine} from './scripts/build/message-engine-plugin.mjs';
import {squeezeTemplates} from './scripts/build/squeeze-templates-plugin.mjs';

/** The script tag's build: one minified ES module with everything in it. */
export default defineConfig({
  define: {'process.env.NODE_ENV': '"production"'},
  plugins: [
    compiledSchemas(),
    smallMessageEngine(),
    packedCatalogues(),
    litAsGuest(),
    squeezeTemplates(),
  ],
  publicDir: false,
  build: {
    outDir: 'dist',
    emptyOutDir: false,
    target: 'es2022',
    lib: {entry: 'src/embed.ts', formats: ['es'], fileName: () => 'spotlight.js'},
    license: {fileName: 'THIRD-PARTY-LICENSES.md'},
    rolldownOptions: {
      output: {minify: true, comments: {legal: false, annotation: false, jsdoc: false}},
    },
  },
});
