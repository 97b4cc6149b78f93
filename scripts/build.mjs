/**
 * Builds everything in `dist`, in the order the parts need each other: `npm run build`.
 * `--no-storybook` leaves the slowest part out, as `npm start` does.
 */
import {execFileSync} from 'node:child_process';
import {mkdirSync, readFileSync, rmSync, writeFileSync} from 'node:fs';
import {fileURLToPath} from 'node:url';
import {brotliCompressSync} from 'node:zlib';
import {writeBillOfMaterials} from './build/bill-of-materials.mjs';
import {integrityOf} from './build/checked-loads-plugin.mjs';
import {writeEditorData} from './build/editor-data.mjs';
import {writeFrameworkTypes} from './build/framework-types.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));
/** What each script may cost at most, in bytes of brotli 11: on every visit, with a map in view, and close to one. */
const largest = {
  'spotlight.js': 22.65 * 1000,
  'spotlight-prerendered.js': 23.7 * 1000,
  'spotlight-more.js': 20.1 * 1000,
  'spotlight-map.js': 55 * 1000,
  'spotlight-map-detail.js': 120 * 1000,
};

const vite = ['vite/bin/vite.js', 'build', '--logLevel', 'warn'];
const steps = {
  'tokens up to date': () => node('scripts/tokens.mjs', '--check'),
  basemap: () => node('scripts/basemap.mjs'),
  'element manifest': () => tool('@custom-elements-manifest/analyzer/cem.js', 'analyze', '--quiet'),
  'map details': () => tool(...vite, '--mode', 'map-detail'),
  map: () => tool(...vite, '--mode', 'map'),
  script: () => tool(...vite),
  'script for prerendered pages': () => tool(...vite, '--mode', 'prerendered'),
  package: () => tool('typescript/bin/tsc', '-p', 'tsconfig.package.json'),
  'tokens and themes': () => node('scripts/build-tokens.mjs'),
  'what editors and frameworks know': writeElementTypes,
  'JSON Schema': writeJsonSchema,
  'still map': writeStillMap,
  'integrity hashes': writeIntegrity,
  'bill of materials': () => writeBillOfMaterials(root),
  'demo sites': () => node('scripts/build-site.mjs'),
  'embed page': () => tool(...vite, '--mode', 'embed-page'),
  Storybook: () =>
    tool(
      'storybook/dist/bin/dispatcher.js',
      'build',
      '-o',
      'dist/storybook',
      '--quiet',
      '--disable-telemetry',
    ),
};
if (process.argv.includes('--no-storybook')) delete steps.Storybook;

rmSync(`${root}dist`, {recursive: true, force: true});
for (const [name, step] of Object.entries(steps)) {
  const start = Date.now();
  await step();
  console.log(`built ${name} in ${((Date.now() - start) / 1000).toFixed(1)} s`);
}

function tool(bin, ...args) {
  node(`node_modules/${bin}`, ...args);
}

function node(script, ...args) {
  try {
    execFileSync(process.execPath, [script, ...args], {cwd: root, encoding: 'utf8', stdio: 'pipe'});
  } catch (error) {
    console.error(`${error.stdout ?? ''}${error.stderr ?? ''}`);
    throw new Error(`${script} failed`, {cause: error});
  }
}

function writeElementTypes() {
  const manifest = JSON.parse(readFileSync(`${root}dist/custom-elements.json`, 'utf8'));
  writeEditorData(manifest, `${root}dist/`);
  writeFrameworkTypes(manifest, `${root}dist/package/`);
}

async function writeJsonSchema() {
  const {makeJsonSchema} = await import('../dist/package/publish/json-schema.js');
  mkdirSync(`${root}dist/schema`, {recursive: true});
  writeFileSync(`${root}dist/schema/v1.json`, `${JSON.stringify(makeJsonSchema(), null, 2)}\n`);
}

/** Norway for pages without scripts, with no points on it yet. */
async function writeStillMap() {
  const {mapSvg} = await import('../dist/package/map/map-svg.js');
  const words = {title: 'Kart over Norge', description: 'Fastlandet, Svalbard og Jan Mayen'};
  writeFileSync(`${root}dist/norway.svg`, `${mapSvg([], words)}\n`);
}

/** SHA-384 of the scripts that pages load, as the `integrity` attribute takes it (W3C Subresource Integrity). */
function writeIntegrity() {
  const integrity = Object.fromEntries(
    Object.keys(largest).map((name) => [name, integrityOf(name)]),
  );
  writeFileSync(`${root}dist/integrity.json`, `${JSON.stringify(integrity, null, 2)}\n`);
  for (const [name, most] of Object.entries(largest)) {
    const size = brotliCompressSync(readFileSync(`${root}dist/${name}`)).length;
    console.log(`${name} is ${(size / 1000).toFixed(1)} KB brotli`);
    if (size > most) throw new Error(`${name} may have ${most} bytes brotli, not ${size}`);
  }
}
