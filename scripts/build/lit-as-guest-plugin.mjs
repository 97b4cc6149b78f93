import {fileURLToPath} from 'node:url';

const policy = fileURLToPath(new URL('../../src/trusted-types.ts', import.meta.url));

/** What Lit does to a page at import, and what we put in its place. Each has to be found, or the build fails. */
const manners = [
  {
    what: 'the Trusted Types policy, which becomes our own',
    file: /\/lit-html\/lit-html\.js$/,
    theirs: /\w+\.createPolicy\("lit-html",\{createHTML:\w+=>\w+\}\)/,
    ours: 'litPolicy',
    imports: `import {litPolicy} from ${JSON.stringify(policy)};\n`,
  },
  {
    what: 'the list of Lit versions on the page',
    file: /\/(lit-html|reactive-element|lit-element)\.js$/,
    theirs: /\(\w+\.\w+Versions\?\?=\[\]\)\.push\("[\d.]+"\)/,
    ours: '0',
  },
  {
    what: 'a global list of properties, for decorators of a kind that we do not use',
    file: /\/reactive-element\/reactive-element\.js$/,
    theirs: /Symbol\.metadata\?\?=Symbol\("metadata"\),\w+\.litPropertyMetadata\?\?=new WeakMap/,
    ours: '0',
  },
  {
    what: 'the look into that list',
    file: /\/reactive-element\/reactive-element\.js$/,
    theirs: /this\[Symbol\.metadata\]/,
    ours: 'null',
  },
  {
    what: 'the hook by which what lies on a page changes Lit',
    file: /\/(lit-html|reactive-element|lit-element)\.js$/,
    theirs: /(?<==)\w+\.\w+PolyfillSupport\b/,
    ours: 'void 0',
  },
  {
    what: 'the hook by which another Lit on a page changes ours',
    file: /\/lit-element\.js$/,
    theirs: /\w+\.litElementHydrateSupport\?\.\(\{LitElement:\w+\}\)/,
    ours: '0',
  },
];

/** What Lit brings for others, which every page would pay for. Each has to be found, or the build fails. */
const unused = [
  {
    what: 'decorators of a kind that we do not use',
    file: /\/decorators\/property\.js$/,
    theirs: /"object"==typeof \w+\?\w+\(\w+,\w+,\w+\):/,
    ours: '',
  },
  {
    what: 'style sheets for browsers that cannot share them; none of those reads the rest of the script',
    file: /\/css-tag\.js$/,
    theirs: /(?<==)\w+\.ShadowRoot&&.*?CSSStyleSheet\.prototype/,
    ours: '!0',
  },
  {
    what: 'what is said to whoever makes a style sheet wrongly',
    file: /\/css-tag\.js$/,
    theirs: /if\((this\._\$cssResult\$=!0),\w+!==\w+\)throw Error\("[^"]*"\)/,
    ours: '$1',
  },
  {
    what: 'what is said to whoever puts something else into a style sheet',
    file: /\/css-tag\.js$/,
    theirs: /(?<=throw Error\()"Value passed.*?security\."/,
    ours: '',
  },
  {
    what: 'the way from properties to attributes, which none of ours takes',
    file: /\/reactive-element\.js$/,
    theirs: /toAttribute\(\w+,\w+\)\{.*?return \w+\},(?=fromAttribute)/,
    ours: '',
  },
  {
    what: 'what goes that way',
    file: /\/reactive-element\.js$/,
    theirs: /_\$ET\(\w+,\w+\)\{.*?\}(?=_\$AK)/,
    ours: '',
  },
  {
    what: 'when it goes that way',
    file: /\/reactive-element\.js$/,
    theirs: /this\._\$Eq&&=.*?,(?=this\._\$EM\(\)\}updated)/,
    ours: '',
  },
  {
    what: 'attributes that are read as JSON',
    file: /\/reactive-element\.js$/,
    theirs: /case Object:case Array:try\{.*?=null\}/,
    ours: '',
  },
  {
    what: 'properties that go back to their first value, or are written by others',
    file: /\/reactive-element\.js$/,
    theirs: /C\((\w+),(\w+),\{useDefault.*?\}(?=async _\$EP)/,
    ours: 'C($1,$2){this._$AL.has($1)||this._$AL.set($1,this.hasUpdated?$2:void 0)}',
  },
  {
    what: 'the question whether they do',
    file: /\/reactive-element\.js$/,
    theirs: /\|\|\w+\.useDefault&&\w+\.reflect&&.*?(?=\)\)return)/,
    ours: '',
  },
  {
    what: 'their first value',
    file: /\/reactive-element\.js$/,
    theirs: /(?<=\]=)(\w+)\?\?this\._\$Ej\?\.get\(\w+\)\?\?\w+/,
    ours: '$1',
  },
  {
    what: 'what runs as elements begin, for other decorators',
    file: /\/reactive-element\.js$/,
    theirs: /static addInitializer\(\w+\)\{.*?\}(?=static)/,
    ours: '',
  },
  {
    what: 'the call of that',
    file: /\/reactive-element\.js$/,
    theirs: /,this\.constructor\.l\?\.forEach\(.*?\)\)/,
    ours: '',
  },
  {
    what: 'what a class inherits of it',
    file: /\/reactive-element\.js$/,
    theirs: /void 0!==(\w+)\.l&&\(this\.l=\[\.\.\.\1\.l\]\),/,
    ours: '',
  },
  {
    what: 'properties that are listed instead of decorated',
    file: /\/reactive-element\.js$/,
    theirs: /,this\.hasOwnProperty\(\w+\("properties"\)\)\)\{const.*?\}(?=const)/,
    ours: ');',
  },
  {
    what: 'bindings inside of title, textarea, style and script',
    file: /\/lit-html\.js$/,
    theirs: /if\((\w+)\.test\(\w+\.tagName\)\)\{.*?\}\}(?=\}else if\(8===)/,
    ours: '',
  },
  {
    what: 'the end of those',
    file: /\/lit-html\.js$/,
    theirs: /\w+\.test\(\w+\[2\]\)&&\(\w+=RegExp\("<\/"\+\w+\[2\],"g"\)\),/,
    ours: '',
  },
  {
    what: 'bindings inside of comments',
    file: /\/lit-html\.js$/,
    theirs: /else\{let \w+=-1;for\(;-1!==.*?length-1\}(?=\w+\+\+)/,
    ours: '',
  },
  {
    what: 'formulas',
    file: /\/lit-html\.js$/,
    theirs: /3===\w+\?"<(\/?)math>":""/g,
    ours: '""',
  },
];
/** The helper for decorators of any kind, and ours, which do no more than note a property. */
const decorate = /function __decorate\(decorators, target, key, desc\) \{[^]*?\n\}/;
const notesProperties =
  'function __decorate(decorators, target, key) { decorators.forEach((decorator) => decorator(target, key)); }';

const changes = [...manners, ...unused];

/**
 * Makes Lit a guest: it leaves nothing in the page's global scope and goes by our own Trusted Types policy
 * (`src/trusted-types.ts`).
 *
 * @returns {import('vite').Plugin}
 */
export function litAsGuest() {
  const made = new Set();
  return {
    name: 'spotlight:lit-as-guest',
    transform(code, id) {
      const here = changes.filter(({file}) => file.test(id) && /node_modules/.test(id));
      const missed = here.find(({theirs}) => !theirs.test(code));
      if (missed) this.error(`${id} has changed: we no longer find ${missed.what}.`);
      here.forEach((change) => made.add(change));
      const changed = here.reduce((text, {theirs, ours}) => text.replace(theirs, ours), code);
      const imports = here.map((change) => change.imports ?? '').join('');
      return here.length > 0 ? {code: imports + changed, map: null} : null;
    },
    renderChunk(code) {
      if (!decorate.test(code)) this.error('We no longer find the helper for decorators.');
      return {code: code.replace(decorate, notesProperties), map: null};
    },
    buildEnd(error) {
      const missed = changes.find((change) => !made.has(change));
      if (!error && missed) this.error(`No module of Lit had ${missed.what}.`);
    },
  };
}
