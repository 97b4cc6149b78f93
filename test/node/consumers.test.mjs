/**
 * What a stranger's own code knows of the package, once it is packed and unpacked: its types under each way of finding
 * modules, in React and in Vue, and what happens on a server. Wrong use is marked in `test/consumers`, and has to be found.
 */
import assert from 'node:assert/strict';
import {existsSync, writeFileSync} from 'node:fs';
import {join} from 'node:path';
import {after, before, describe, it} from 'node:test';
import {packedPackage} from '../support/packed-package.mjs';

const brought = ['react', '@types/react', 'vue', 'typescript', 'vue-tsc'];
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

  it('tell React’s JSX what there is', () =>
    compile('react.tsx', {module: 'nodenext', jsx: 'react-jsx'}));

  it('tell Vue’s templates what there is', () =>
    compile('vue.vue', bundler, 'vue-tsc/bin/vue-tsc.js'));
});

describe('On a server', () => {
  it('every module of the package can be imported by Node', async () => {
    const modules = Object.entries(made.manifest.exports).filter(([, target]) => target.default);
    assert.ok(modules.length > 8);
    const names = modules.map(([path]) => join('spotlight-widgets', path));
    const printed = await node(
      `for (const name of ${JSON.stringify(names)}) {
         await import(name);
         console.log(name);
       }`,
    );
    assert.deepEqual(printed.trim().split('\n'), names);
  });

  it('an import registers the elements for whoever draws them there, and leaves no DOM behind', async () => {
    const printed = await node(
      `await import('spotlight-widgets');
       console.log(typeof document, typeof window, customElements.get('spotlight-card').name);`,
    );
    assert.equal(printed, 'undefined undefined SpotlightCard\n');
  });

  it('code that requires modules can have it too', async () => {
    const printed = await made.run(
      '--no-warnings',
      '-p',
      `typeof require('spotlight-widgets').SpotlightCard`,
    );
    assert.equal(printed, 'function\n');
  });

  it('profiles are read as the widgets read them', async () => {
    const printed = await node(`
      import {readDocument} from 'spotlight-widgets/schema';
      const place = {name: 'Rjukan', latitude: 594.2};
      const {document, problems} = readDocument({type: 'organisation', id: 'fjell', name: 'Fjell', places: [place]});
      console.log(document.name, problems[0].path);`);
    assert.equal(printed, 'Fjell places[0].latitude\n');
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
  await made.run(`node_modules/${compiler}`, '-p', project);
}

/** Runs a module in the stranger's folder. */
function node(/** @type {string} */ code) {
  return made.run('--input-type=module', '--eval', code);
}
