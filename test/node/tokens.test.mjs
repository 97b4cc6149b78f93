/** What follows from the one file of design tokens, and that all of it says the same. */
import assert from 'node:assert/strict';
import {execFileSync} from 'node:child_process';
import {readdir, readFile} from 'node:fs/promises';
import {describe, it} from 'node:test';
import {fileURLToPath} from 'node:url';
import Color from 'colorjs.io';
import {parse, defineConfig} from '@terrazzo/parser';
import {readTokens} from '../../scripts/tokens/read-tokens.mjs';

const inPlace = (path) => new URL(`../../${path}`, import.meta.url);
const read = (path) => readFile(inPlace(path), 'utf8');

const {contrastPairs} = await import(inPlace('dist/package/tokens/pairs.js'));
const {failures, measure, ratioOf} = await import(
  inPlace('dist/package/publish/theme/contrast.js')
);
const {ownTokens} = await import(inPlace('dist/package/publish/theme/command.js'));
const {neutral} = await import(inPlace('dist/package/publish/theme/theme.js'));
const {makeTheme} = await import(inPlace('dist/package/publish/theme/make-theme.js'));
const {cssOf} = await import(inPlace('dist/package/publish/theme/colour.js'));

const tokens = await readTokens();
const known = await ownTokens();
const presets = (await readdir(inPlace('src/tokens/themes'))).map((file) =>
  file.replace('.tokens.json', ''),
);

describe('The design tokens', () => {
  it('are what the styles, the README and the guide were made from', () => {
    const script = fileURLToPath(inPlace('scripts/tokens.mjs'));
    execFileSync(process.execPath, [script, '--check'], {stdio: 'pipe'});
  });

  it('are read by our own reader as Terrazzo reads them', () => {
    assert.deepEqual(
      known.all.map(({id, property, description}) => ({id, property, description})),
      tokens.map(({id, property, description}) => ({id, property, description})),
    );
    for (const [index, {fallback, id}] of tokens.entries()) {
      const {colours, follows, size} = known.all[index];
      if (follows) assert.match(fallback, /^var\(--_/);
      else if (size) assert.equal(fallback, size, id);
      else
        assert.deepEqual(hexesIn(fallback), unique([colours.light, colours.dark].map(cssOf)), id);
    }
  });

  it('say in hexadecimal what they say in components', async () => {
    for (const file of ['spotlight', ...presets.map((name) => `themes/${name}`)]) {
      const source = await read(`src/tokens/${file}.tokens.json`);
      const values = [];
      JSON.parse(source, (_, value) => {
        if (value?.colorSpace) values.push(value);
        return value;
      });
      assert.ok(values.length > 20);
      for (const {components, hex} of values) {
        const made = new Color('srgb', components).toString({format: 'hex', collapse: false});
        assert.equal(made, hex, file);
      }
    }
  });

  it('use no measure of the page’s root', () => {
    for (const {fallback, property} of tokens)
      assert.doesNotMatch(fallback, /\d\s*(rem|vw|vh)/, property);
  });

  it('are in the manifest of every element, with description and default', async () => {
    const {modules} = JSON.parse(await read('dist/custom-elements.json'));
    const elements = modules
      .flatMap(({declarations = []}) => declarations)
      .filter(({tagName}) => tagName);
    assert.ok(elements.length >= 6);
    for (const {cssProperties, tagName} of elements) {
      const wanted = tokens.filter(({owner}) => owner === '' || tagName === `spotlight-${owner}`);
      assert.deepEqual(
        cssProperties.map(({name, description}) => [name, description]),
        wanted.map(({property, description}) => [property, description]),
        tagName,
      );
      for (const {default: fallback, name} of cssProperties) assert.ok(fallback, name);
    }
  });

  it('are each used: a property that changes nothing is a lie', async () => {
    const files = (await readdir(inPlace('src'), {recursive: true})).filter(
      (name) => name.endsWith('.ts') && !/styles[\\/](map-)?tokens\.ts$/.test(name),
    );
    const source = (await Promise.all(files.map((name) => read(`src/${name}`)))).join('\n');
    for (const {alias, owner} of tokens) {
      if (owner === 'map' && !source.includes('mapTokens')) continue;
      assert.match(source, new RegExp(`var\\(${alias}\\)`), alias);
    }
  });

  it('are handed to Figma one mode at a time', async () => {
    for (const mode of ['light', 'dark']) {
      const text = await read(`dist/tokens/${mode}.tokens.json`);
      assert.doesNotMatch(text, /"mode"/);
      const config = defineConfig({}, {cwd: inPlace('')});
      const filename = inPlace(`dist/tokens/${mode}.tokens.json`);
      const {tokens: found} = await parse([{filename, src: text}], {config});
      assert.equal(Object.keys(found).length, tokens.length);
      for (const {id, colours} of known.all) {
        if (colours)
          assert.equal(
            cssOf(new Color('srgb', found[id].$value.components)),
            cssOf(colours[mode]),
            id,
          );
      }
    }
  });
});

describe('The themes', () => {
  it('hold every contrast, the neutral one and each preset', async () => {
    assert.deepEqual(failures(neutral, known), []);
    assert.ok(measure(neutral, known).length >= 60);
    assert.deepEqual(presets.sort(), ['designsystemet', 'punkt', 'wordpress']);
    for (const name of presets) {
      const light = await read(`src/tokens/themes/${name}.tokens.json`);
      assert.deepEqual(makeTheme({light}, known).problems, [], name);
    }
  });

  it('are measured in pairs of tokens that exist, each named once', () => {
    const ids = new Set(known.all.map(({id}) => id));
    const names = contrastPairs.map(({front, ground}) => `${front} ${ground}`);
    for (const {front, ground} of contrastPairs)
      assert.ok(ids.has(front) && ids.has(ground), front);
    assert.equal(new Set(names).size, names.length);
  });

  it('are style sheets of custom properties alone, which a strict page may link', async () => {
    for (const name of presets) {
      const css = await read(`dist/themes/${name}.css`);
      const body = /^\/\* .* \*\/\n:root \{\n([\s\S]*)\}\n$/.exec(css)?.[1];
      assert.ok(body, name);
      for (const line of body.trimEnd().split('\n')) {
        assert.match(
          line,
          /^ {2}--spotlight-[a-z0-9-]+: (light-dark\(#[0-9a-f]{6,8}, #[0-9a-f]{6,8}\)|#[0-9a-f]{6}|\d+px);$/,
        );
      }
    }
  });
});

describe('Contrast', () => {
  it('is that of WCAG', () => {
    assert.equal(ratioOf(new Color('black'), new Color('white')), 21);
    assert.equal(ratioOf(new Color('#777777'), new Color('white')).toFixed(2), '4.48');
  });

  it('is that of what one sees: translucent colours are laid on their ground first', () => {
    const half = new Color('rgb(0 0 0 / 0.5)');
    const grey = ratioOf(new Color('rgb(127.5 127.5 127.5)'), new Color('white'));
    assert.ok(Math.abs(ratioOf(half, new Color('white')) - grey) < 0.001);
  });
});

describe('The colours of a map’s themes', () => {
  /** Machado, Oliveira and Fernandes (2009), severity 1. */
  const sights = {
    protan: [
      [0.152286, 1.052583, -0.204868],
      [0.114503, 0.786281, 0.099216],
      [-0.003882, -0.048116, 1.051998],
    ],
    deutan: [
      [0.367322, 0.860646, -0.227968],
      [0.280085, 0.672501, 0.047413],
      [-0.01182, 0.04294, 0.968881],
    ],
    tritan: [
      [1.255528, -0.076749, -0.178779],
      [-0.078411, 0.930809, 0.147602],
      [0.004733, 0.691367, 0.3039],
    ],
    common: [
      [1, 0, 0],
      [0, 1, 0],
      [0, 0, 1],
    ],
  };
  const seen = (colour, sight) => {
    const {coords} = colour.to('srgb-linear');
    const mixed = sight.map((row) =>
      row.reduce((sum, weight, index) => sum + weight * coords[index], 0),
    );
    return new Color(
      'srgb-linear',
      mixed.map((each) => Math.min(1, Math.max(0, each))),
    );
  };

  it('differ for everyone, also for those who do not see all colours', () => {
    const themes = known.all.filter(({id}) => id.startsWith('color.theme.'));
    assert.equal(themes.length, 6);
    for (const mode of ['light', 'dark']) {
      for (const [name, sight] of Object.entries(sights)) {
        for (const [index, one] of themes.entries()) {
          for (const other of themes.slice(index + 1)) {
            const [a, b] = [one, other].map(({colours}) => seen(colours[mode], sight));
            assert.ok(a.deltaE(b, '2000') > 12, `${one.id} and ${other.id}, ${mode}, ${name}`);
          }
        }
      }
    }
  });
});

const hexesIn = (text) =>
  unique([...text.matchAll(/#[0-9a-f]+/g)].map(([hex]) => cssOf(new Color(hex))));

function unique(list) {
  return [...new Set(list)];
}
