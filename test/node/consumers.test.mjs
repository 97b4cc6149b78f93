/**
 * What a stranger's own code knows of the package, once it is packed and unpacked: its types under each way of finding
 * modules, in React and in Vue, and what happens on a server. Wrong use is marked in `test/consumers`, and has to be found.
 */
import assert from 'node:assert/strict';
import {execFile} from 'node:child_process';
import {existsSync, writeFileSync} from 'node:fs';
import {join} from 'node:path';
import {after, before, describe, it} from 'node:test';
import {promisify} from 'node:util';
import {packedPackage} from '../support/packed-package.mjs';

const run = promisify(execFile);
const brought = ['react', 'react-dom', '@types/react', 'vue', 'typescript', 'vue-tsc'];
const bundler = {module: 'esnext', moduleResolution: 'bundler'};
/** @type {ReturnType<typeof packedPackage>} */
let made;

before(() => {
  made = packedPackage(brought);
  made.copy('test/consumers');
});
after(() => made?.remove());

describe('The types of the package', () => {
  it('come with a single element, as Node finds modules', () =>
    compile('element.ts', {module: 'nodenext'}));

  it('give all elements and profiles, as bundlers find modules', () =>
    compile('package.ts', {...bundler, exactOptionalPropertyTypes: true}));

  it('tell React’s JSX what there is, and are sound themselves', () =>
    compile('react.tsx', {module: 'nodenext', jsx: 'react-jsx', skipLibCheck: false}));

  it('tell Vue’s templates what there is', () =>
    compile('vue.vue', bundler, 'vue-tsc/bin/vue-tsc.js'));
});

describe('On a server', () => {
  it('every module of the package can be imported by Node', async () => {
    const modules = Object.entries(made.manifest.exports).filter(([, target]) => target.default);
    assert.ok(modules.length > 8);
    const names = modules.map(([path]) => join('spotlight-widgets', path));
    const {stdout} = await node(
      `for (const name of ${JSON.stringify(names)}) {
         await import(name);
         console.log(name);
       }`,
    );
    assert.deepEqual(stdout.trim().split('\n'), names);
  });

  it('an import neither registers an element nor leaves a DOM behind', async () => {
    const {stdout} = await node(
      `await import('spotlight-widgets');
       console.log(typeof document, typeof window, customElements.get('spotlight-card'));`,
    );
    assert.equal(stdout, 'undefined undefined undefined\n');
  });

  it('code that requires modules can have it too', async () => {
    const {stdout} = await run(
      process.execPath,
      ['--no-warnings', '-p', `typeof require('spotlight-widgets').SpotlightCard`],
      {cwd: made.folder},
    );
    assert.equal(stdout, 'function\n');
  });

  it('React and Vue write attributes, and leave out what only a browser can take', async () => {
    const {stdout} = await node(`
      import 'spotlight-widgets/card';
      import {createElement} from 'react';
      import {createSSRApp, h} from 'vue';
      import {renderToStaticMarkup} from 'react-dom/server';
      import {renderToString} from 'vue/server-renderer';
      const props = {src: '/a.json', 'heading-level': 2, data: {name: 'Fjell'}};
      const fallback = 'Fjell';
      console.log(renderToStaticMarkup(createElement('spotlight-card', {...props, 'onspotlight-load'() {}}, fallback)));
      console.log(await renderToString(createSSRApp({
        render: () => h('spotlight-card', {...props, onSpotlightLoad() {}}, fallback),
      })));`);
    const expected = '<spotlight-card src="/a.json" heading-level="2">Fjell</spotlight-card>\n';
    assert.equal(stdout, expected.repeat(2));
  });

  it('profiles are read as the widgets read them', async () => {
    const {stdout} = await node(`
      import {readDocument} from 'spotlight-widgets/schema';
      const place = {name: 'Rjukan', latitude: 594.2};
      const {document, problems} = readDocument({type: 'organisation', id: 'fjell', name: 'Fjell', places: [place]});
      console.log(document.name, problems[0].path);`);
    assert.equal(stdout, 'Fjell places[0].latitude\n');
  });
});

/**
 * Compiles one file strictly, with nothing but what it imports.
 *
 * @param {string} file
 * @param {object} options - `compilerOptions`, beside those that all have.
 * @param {string} compiler
 */
async function compile(file, options, compiler = 'typescript/bin/tsc') {
  const folder = join(made.folder, 'test/consumers');
  const project = join(folder, 'tsconfig.json');
  const common = {strict: true, noEmit: true, target: 'es2022', types: [], skipLibCheck: true};
  const compilerOptions = {...common, lib: ['es2022', 'dom', 'dom.iterable'], ...options};
  const vueCompilerOptions = {strictTemplates: true};
  writeFileSync(project, JSON.stringify({compilerOptions, vueCompilerOptions, files: [file]}));
  assert.ok(existsSync(join(folder, file)));
  try {
    await run(process.execPath, [join(made.folder, 'node_modules', compiler), '-p', project]);
  } catch (error) {
    throw new Error(error.stdout || error.stderr, {cause: error});
  }
}

/** Runs a module in the stranger's folder. */
function node(/** @type {string} */ code) {
  return run(process.execPath, ['--input-type=module', '--eval', code], {cwd: made.folder});
}
