import {defineConfig} from 'vite';
import {checkedLoads} from './scripts/build/checked-loads-plugin.mjs';
import {compiledEarly} from './scripts/build/compiled-early-plugin.mjs';
import {compiledSchemas} from './scripts/build/compiled-schemas-plugin.mjs';
import {guardedStart} from './scripts/build/guarded-start-plugin.mjs';
import {laterFile} from './scripts/build/later-file.mjs';
import {laterParts} from './scripts/build/later-parts-plugin.mjs';
import {mapWords, packedCatalogues} from './scripts/build/packed-catalogues-plugin.mjs';
import {smallMessageEngine} from './scripts/build/message-engine-plugin.mjs';
import {smallLit} from './scripts/build/small-lit-plugin.mjs';
import {squeezeTemplates} from './scripts/build/squeeze-templates-plugin.mjs';
import {tightened} from './scripts/build/tighten-plugin.mjs';

interface File {
  readonly entry: string;
  readonly name: string;
  readonly folder?: string;
}

const script: File = {entry: 'src/embed.ts', name: 'spotlight.js'};
/** The files of the script tag, by mode, in the order in which they have to be built: each knows the hash of the one before. */
const files: Record<string, File> = {
  'map-detail': {entry: 'src/map/generated/detail.ts', name: 'spotlight-map-detail.js'},
  map: {entry: 'src/map/begin.ts', name: 'spotlight-map.js'},
  // For pages that a server has drawn, whose templates have to be those of the package to the letter.
  prerendered: {entry: 'src/prerendered.ts', name: 'spotlight-prerendered.js'},
  production: script,
  // The page that hands out codes, with a Lit of its own: it draws nothing of the widgets'.
  'embed-page': {entry: 'src/site/embed/main.ts', name: 'embed.js', folder: 'dist/site/embed'},
};

/** What changes our libraries; the map brings none of them, and the page that hands out codes needs no more than the format. */
function changesOf(mode: string) {
  if (mode.startsWith('map')) return [mapWords()];
  if (mode === 'embed-page') return [compiledSchemas()];
  const keysAtOnce = async () => (await laterFile()).keysAtOnce;
  return [
    ...[laterParts(), compiledSchemas(), smallMessageEngine()],
    ...[packedCatalogues(keysAtOnce), smallLit()],
  ];
}

/** The script tag's build: minified ES modules, each with everything in it that it does not borrow of the one before. */
export default defineConfig(({mode}) => {
  const file = files[mode] ?? script;
  const isPrerendered = mode === 'prerendered';
  const isScript = file === script || isPrerendered;
  const isCalledAtOnce = isScript || mode === 'map';
  const tellsLicences = isScript || mode === 'embed-page';
  return {
    define: {'process.env.NODE_ENV': '"production"'},
    plugins: [
      ...changesOf(mode),
      checkedLoads(),
      squeezeTemplates({markup: !isPrerendered}),
      ...(isScript ? [guardedStart()] : []),
      tightened(),
      ...(isCalledAtOnce ? [compiledEarly()] : []),
    ],
    publicDir: false,
    build: {
      outDir: file.folder ?? 'dist',
      emptyOutDir: false,
      target: 'es2022',
      lib: {entry: file.entry, formats: ['es'], fileName: () => file.name},
      ...(tellsLicences && {license: {fileName: 'THIRD-PARTY-LICENSES.md'}}),
      rolldownOptions: {
        output: {minify: true, comments: {legal: false, annotation: false, jsdoc: false}},
      },
    },
  };
});
