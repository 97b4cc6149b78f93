import {build} from 'vite';
import {checkedLoads, hashOf} from './checked-loads-plugin.mjs';
import {compiledSchemas} from './compiled-schemas-plugin.mjs';
import {inPlace} from './in-source.mjs';
import {smallMessageEngine} from './message-engine-plugin.mjs';
import {comesWithTheMap} from './packed-catalogues-plugin.mjs';
import {squeezeTemplates} from './squeeze-templates-plugin.mjs';
import {tighten} from './tighten-plugin.mjs';
import {packWords, readWords, wordsNamedIn} from './words.mjs';

/** What comes in a file of its own, once an element asks for it: modules, and the one name that each exports. */
export const laterModules = new Map([
  [inPlace('src/data/close-reading.ts'), 'closeReading'],
  [inPlace('src/elements/directory-part.ts'), 'directoryPart'],
  [inPlace('src/elements/map-part.ts'), 'mapPart'],
  [inPlace('src/elements/profile-part.ts'), 'profilePart'],
  [inPlace('src/elements/story-part.ts'), 'storyPart'],
]);

export const laterName = 'spotlight-more.js';
const words = '\0spotlight:later-words';
const entry = inPlace('later-parts');

/** Keep nothing in mind, so that the file may have copies of its own: the script needs little or nothing of them. */
const directives = /\/(lit|lit-html)\/directives\//;

/**
 * @typedef {object} LaterFile
 * @property {string} code
 * @property {string} integrity
 * @property {readonly {id: string, name: string}[]} kit - What it borrows of the script: modules, and what they export.
 * @property {ReadonlySet<string>} keysAtOnce - The keys of the words that the script itself asks for.
 */

/** @type {Promise<LaterFile> | undefined} */
let made;

/**
 * Makes the file that comes later. It has in it only what the script does not have already: the rest it is handed as an
 * array when it begins, since it cannot import a script that may lie under another address in each page. It has no compile hint
 * (`compiled-early-plugin.mjs`): of all that is in it, a page calls a part.
 */
export const laterFile = () => (made ??= make());

async function make() {
  const atOnce = await modulesOfScript();
  const allWords = await readWords();
  const keys = Object.keys(allWords.en).filter((key) => !comesWithTheMap(key));
  const keysAtOnce = wordsNamedIn(keys, atOnce);
  const later = keys.filter((key) => !keysAtOnce.has(key));
  const {code} = await bundle(entry, [
    borrowed(new Set(atOnce)),
    laterEntry(packWords(allWords, later)),
    compiledSchemas(),
    smallMessageEngine(),
    checkedLoads(),
    squeezeTemplates({markup: false}),
  ]);
  const {body, kit} = wrap(code);
  const tight = `${await tighten(body)}\n`;
  return {code: tight, integrity: hashOf(tight), kit, keysAtOnce};
}

/** The modules that the script has in it when all that may come later is left out. */
async function modulesOfScript() {
  const leftOut = {
    name: 'spotlight:left-out',
    enforce: 'pre',
    load: (id) =>
      laterModules.has(id) ? `export const ${laterModules.get(id)} = {styles: []};` : null,
  };
  const plugins = [leftOut, compiledSchemas(), smallMessageEngine()];
  const {modules} = await bundle(inPlace('src/embed.ts'), plugins);
  // What brings the file that comes later is in the script too.
  return [...Object.keys(modules), inPlace('src/map/load-checked.ts')].filter(
    (id) => !laterModules.has(id),
  );
}

async function bundle(input, plugins) {
  const [{output}] = await build({
    root: inPlace(''),
    configFile: false,
    logLevel: 'error',
    define: {'process.env.NODE_ENV': '"production"'},
    plugins,
    publicDir: false,
    build: {
      write: false,
      target: 'es2022',
      lib: {entry: input, formats: ['es'], fileName: () => laterName},
      rolldownOptions: {
        output: {minify: true, comments: {legal: false, annotation: false, jsdoc: false}},
      },
    },
  });
  return output.find(({type}) => type === 'chunk');
}

/** Takes what the script has already from there: as imports here, which `wrap` makes places of an array. */
function borrowed(modules) {
  return {
    name: 'spotlight:borrowed',
    enforce: 'pre',
    async resolveId(source, importer, options) {
      if (source === entry) return null;
      const found = await this.resolve(source, importer, {...options, skipSelf: true});
      return found && (modules.has(found.id) || directives.test(found.id))
        ? {id: `kit:${found.id}`, external: true}
        : found;
    },
    generateBundle(_options, output) {
      const own = Object.values(output).flatMap((chunk) => Object.keys(chunk.modules ?? {}));
      const twice = own.find((id) => /node_modules\/(?!lit\/directives\/)/.test(id));
      if (twice)
        this.error(
          `${laterName} has a library of its own, which the script may have too: ${twice}`,
        );
    },
  };
}

function laterEntry(packedWords) {
  const exports = [...laterModules].map(
    ([id, name]) => `export {${name}} from ${JSON.stringify(id)};`,
  );
  return {
    name: 'spotlight:later-entry',
    resolveId: (id) => (id === entry || id === words ? id : null),
    load(id) {
      if (id === words) return packedWords;
      if (id !== entry) return null;
      return `
        import {catalogues} from ${JSON.stringify(inPlace('src/locale/locale.ts'))};
        import {en, nb, nn} from ${JSON.stringify(words)};
        Object.assign(catalogues.en, en);
        Object.assign(catalogues.nb, nb);
        Object.assign(catalogues.nn, nn);
        ${exports.join('\n')}
      `;
    },
  };
}

/** Turns a module that imports its kit and exports its parts into a function that takes the one and answers the other. */
function wrap(module) {
  const kit = [];
  const names = [];
  const parts = [];
  const inside = module
    .trim()
    .replaceAll(/import(?:\{([^}]*)\}from)?"kit:([^"]+)";/g, (_all, list, id) => {
      for (const binding of list?.split(',') ?? []) {
        const [name, local = name] = binding.split(' as ');
        kit.push({id, name});
        names.push(local);
      }
      return '';
    })
    .replace(/export\{([^}]*)\};$/, (_all, list) => {
      parts.push(...list.split(',').map((each) => each.split(' as ').reverse().join(':')));
      return '';
    });
  if (parts.length !== laterModules.size || /\b(import|export)[{*"\s]/.test(inside)) {
    throw new Error(`${laterName} is written in a way that the build does not know.`);
  }
  const body = `export const begin=kit=>{const[${names}]=kit;${inside}return{${parts}}};\n`;
  return {body, kit};
}
