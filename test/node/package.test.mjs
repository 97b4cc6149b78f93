/** What is published: the script that pages load, and the package that others build with. */
import assert from 'node:assert/strict';
import {createHash} from 'node:crypto';
import {existsSync} from 'node:fs';
import {readdir, readFile} from 'node:fs/promises';
import {describe, it} from 'node:test';

const inPlace = (path) => new URL(`../../${path}`, import.meta.url);
const read = (path) => readFile(inPlace(path), 'utf8');

const manifest = JSON.parse(await read('package.json'));
const script = await read('dist/spotlight.js');

/** Where the script has something, with a little of what stands around it. */
const inScript = (pattern) =>
  [...script.matchAll(new RegExp(pattern, 'g'))].map(({index, 0: match}) =>
    script.slice(Math.max(0, index - 40), index + match.length + 40),
  );
const hasNo = (pattern) => assert.deepEqual(inScript(pattern), []);
const hasOne = (pattern) => assert.equal(inScript(pattern).length, 1, `${pattern}`);

/** What a module says it takes from elsewhere. */
const imported = /^(?:import|export)\s+(?:[\w*{][^;'"]*\sfrom\s+)?['"]([^'"]+)['"];/gm;

/** Every path in the package's exports, whatever conditions it stands under. */
function paths(exports) {
  if (typeof exports === 'string') return [exports];
  return Object.values(exports).flatMap(paths);
}

/** Whether a path is one of those that a pattern with a single star names, as bundlers read `sideEffects`. */
const matchesGlob = (path, pattern) =>
  new RegExp(`^${pattern.replaceAll('.', '\\.').replace('*', '[^/]*')}$`).test(path);

describe('The package', () => {
  it('knows its own version', async () => {
    const {version} = await import(inPlace('dist/package/version.js'));
    assert.equal(version, manifest.version);
  });

  it('has every file that it exports', () => {
    const exported = paths(manifest.exports);
    assert.ok(exported.length >= 8);
    for (const path of exported) assert.ok(existsSync(inPlace(path)), path);
    for (const named of [manifest.customElements, manifest['web-types'], manifest.bin.spotlight]) {
      assert.ok(existsSync(inPlace(named)), named);
    }
  });

  it('names the types first, or they would not be found', () => {
    for (const [path, target] of Object.entries(manifest.exports)) {
      if (typeof target === 'string') assert.match(target, /\.(json|js|css)$/, path);
      else assert.deepEqual(Object.keys(target), ['types', 'default'], path);
    }
  });

  it('exports a module for each element, and publishes what the manifest names', async () => {
    const {modules} = JSON.parse(await read('dist/custom-elements.json'));
    const tags = modules.flatMap(({path, declarations}) => {
      assert.ok(existsSync(inPlace(path)), path);
      return declarations.flatMap(({tagName}) => tagName ?? []);
    });
    assert.ok(tags.length >= 6);
    for (const tag of tags) {
      const name = tag.replace('spotlight-', '');
      assert.equal(manifest.exports[`./${name}`]?.default, `./dist/package/elements/${name}.js`);
    }
  });

  it('says of every module that does something when it is imported that it has side effects', async () => {
    const files = await readdir(inPlace('dist/package'), {recursive: true});
    const named = manifest.sideEffects.filter((path) => path.startsWith('./dist/package/'));
    const doing = [];
    for (const name of files.filter((file) => /^[^/]*\.js$|^elements\/.*\.js$/.test(file))) {
      const code = await read(`dist/package/${name}`);
      if (/^register\(|^import ['"]/m.test(code)) doing.push(`./dist/package/${name}`);
    }
    assert.ok(doing.length >= 7);
    for (const path of doing) {
      const covered = named.some((pattern) => matchesGlob(path, pattern));
      assert.ok(covered, path);
    }
  });

  it('publishes what it exports', () => {
    for (const path of paths(manifest.exports)) {
      if (path === './package.json') continue;
      const published = manifest.files.some((file) => `${path}/`.startsWith(`./${file}/`));
      assert.ok(published, path);
    }
  });

  it('has types beside every module', async () => {
    const files = await readdir(inPlace('dist/package'), {recursive: true});
    const modules = files.filter((name) => name.endsWith('.js'));
    assert.ok(modules.length > 20);
    for (const name of modules) assert.ok(files.includes(name.replace(/\.js$/, '.d.ts')), name);
  });

  it('exports the elements, the events and nothing else', async () => {
    const index = await read('dist/package/index.js');
    const names = [...index.matchAll(/export \{([^}]*)\}/g)].flatMap(([, list]) =>
      list.split(',').map((name) => name.trim()),
    );
    for (const name of [
      ...['SpotlightCard', 'SpotlightLanguage', 'SpotlightLoadEvent', 'SpotlightErrorEvent'],
      ...['SpotlightLanguageChangeEvent', 'SpotlightSelectEvent'],
    ]) {
      assert.ok(names.includes(name), name);
    }
    for (const name of names.filter(Boolean)) assert.match(name, /^Spotlight[A-Z]/);
    assert.doesNotMatch(index, /export \*/);
  });

  it('exports the types that a page’s own code needs', async () => {
    const types = await read('dist/package/index.d.ts');
    for (const name of [
      ...['Collection', 'Language', 'LoadFailure', 'Localized', 'Organisation', 'Problem'],
      'SpotlightDocument',
    ]) {
      assert.match(types, new RegExp(`\\b${name}\\b`));
    }
  });

  it('needs at run time what it says it needs, and nothing else', async () => {
    const files = await readdir(inPlace('dist/package'), {recursive: true});
    const needed = new Set();
    for (const name of files.filter((file) => file.endsWith('.js'))) {
      const code = await read(`dist/package/${name}`);
      for (const [, from] of code.matchAll(imported)) {
        if (/^(\.|node:)/.test(from)) continue;
        needed.add(from.split('/', from.startsWith('@') ? 2 : 1).join('/'));
      }
    }
    assert.deepEqual([...needed].sort(), Object.keys(manifest.dependencies).sort());
  });
});

describe('The script that pages load', () => {
  it('is one file: it asks for no other but what most pages do not need, whose hash it knows', async () => {
    hasOne(/(?<![.\w-])import\s*[({*"'`]|(?<![.\w-])import\s+\w/);
    const integrity = JSON.parse(await read('dist/integrity.json'));
    assert.ok(script.includes(integrity['spotlight-more.js']));
    assert.ok(script.includes(integrity['spotlight-map.js']));
    hasNo(/\bfrom\s*["'`][^"'`]+["'`]\s*;/);
    hasNo(/\brequire\s*\(/);
    hasNo(/sourceMappingURL/);
  });

  it('exports nothing: a page that loads it gets elements', () => {
    hasNo(/\bexport\s*[{*]|\bexport\s+(default|const|let|class|function)\b/);
  });

  it('makes no code of text, which strict pages forbid', () => {
    hasNo(/\beval\b/);
    hasNo(/\bFunction\s*\(/);
    hasNo(/set(Timeout|Interval)\s*\(\s*["'`]/);
    hasNo(/javascript:/i);
  });

  it('makes markup of text in one place only, for our own templates', () => {
    hasOne(/\b(innerHTML|outerHTML)\b/);
    hasOne(/createElement\(["'`]template["'`]\);\s*\w+\.innerHTML=/);
    hasNo(/insertAdjacentHTML|setHTMLUnsafe|document\.write|DOMParser|createContextualFragment/);
  });

  it('makes templates through a policy of its own name', () => {
    hasOne(/createPolicy\(/);
    hasOne(/createPolicy\(["'`]spotlight-lit["'`]/);
    hasNo(/["'`]lit-html["'`]/);
  });

  it('has our small message engine in i18next’s place', () => {
    hasNo(/i18next/i);
    hasOne(/PluralRules/);
  });

  it('sends nothing, and fetches in one place', () => {
    hasOne(/\bfetch\(/);
    hasNo(/sendBeacon|XMLHttpRequest|WebSocket|EventSource|RTCPeerConnection|new Image\b/);
  });

  it('stores nothing but a language that a reader asked to be remembered', () => {
    hasNo(/document\.cookie|cookieStore|sessionStorage|indexedDB|serviceWorker|caches\.open/);
  });

  it('is built for readers: without development warnings', () => {
    hasNo(/Lit is in dev mode|process\.env|import\.meta(?!\.url)/);
  });

  it('is compiled while it arrives, as its map is, which takes a hint in the first line', async () => {
    for (const name of ['spotlight.js', 'spotlight-prerendered.js', 'spotlight-map.js']) {
      const [first] = (await read(`dist/${name}`)).split('\n', 1);
      assert.equal(first, '//# allFunctionsCalledOnLoad', name);
    }
  });

  it('says its version', () => {
    assert.ok(script.includes(manifest.version));
  });

  it('has the hash that pages are told to check', async () => {
    const integrity = JSON.parse(await read('dist/integrity.json'));
    const bytes = await readFile(inPlace('dist/spotlight.js'));
    const hash = createHash('sha384').update(bytes).digest('base64');
    assert.equal(integrity['spotlight.js'], `sha384-${hash}`);
  });

  it('has a hash for each script, and for no other', async () => {
    const integrity = JSON.parse(await read('dist/integrity.json'));
    const scripts = (await readdir(inPlace('dist'))).filter((name) => name.endsWith('.js'));
    assert.deepEqual(Object.keys(integrity).sort(), scripts.sort());
  });
});

describe('What the script brings for stories, profiles, directories and maps', () => {
  it('brings neither the script again nor a library', async () => {
    const more = await read('dist/spotlight-more.js');
    assert.doesNotMatch(
      more,
      /spotlight\.js|_\$litType\$|createPolicy|i18next|innerHTML|\bfetch\(|\beval\b/,
    );
    assert.doesNotMatch(more, /\bfrom\s*["'`][^"'`]+["'`]\s*;/);
  });

  it('is the same for pages that a server has drawn', async () => {
    const integrity = JSON.parse(await read('dist/integrity.json'));
    const prerendered = await read('dist/spotlight-prerendered.js');
    assert.ok(prerendered.includes(integrity['spotlight-more.js']));
  });

  it('knows the hash of the map', async () => {
    const integrity = JSON.parse(await read('dist/integrity.json'));
    const more = await read('dist/spotlight-more.js');
    assert.ok(more.includes(integrity['spotlight-map.js']));
  });
});

describe('The map that the script brings', () => {
  it('brings neither the script again nor a library', async () => {
    const map = await read('dist/spotlight-map.js');
    assert.doesNotMatch(
      map,
      /spotlight\.js|_\$litType\$|createPolicy|i18next|innerHTML|\bfetch\(|\beval\b/,
    );
    assert.doesNotMatch(map, /\bfrom\s*["'`][^"'`]+["'`]\s*;/);
  });

  it('knows the hash of its details', async () => {
    const integrity = JSON.parse(await read('dist/integrity.json'));
    const map = await read('dist/spotlight-map.js');
    assert.ok(map.includes(integrity['spotlight-map-detail.js']));
  });
});
