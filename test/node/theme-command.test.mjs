/** `spotlight theme`: a designer's file becomes a style sheet, or one is told what to correct. */
import assert from 'node:assert/strict';
import {spawnSync} from 'node:child_process';
import {existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {after, describe, it} from 'node:test';
import {fileURLToPath} from 'node:url';
import fc from 'fast-check';

const inPlace = (path) => new URL(`../../${path}`, import.meta.url);
const {theme} = await import(inPlace('dist/package/publish/theme/command.js'));

const folder = mkdtempSync(join(tmpdir(), 'spotlight-theme-'));
after(() => rmSync(folder, {recursive: true}));

/** Runs the command on files, given as text or as values; the first is the one that is named. */
async function run(files, ...args) {
  for (const [name, content] of Object.entries(files)) {
    const text = typeof content === 'string' ? content : JSON.stringify(content, null, 2);
    writeFileSync(join(folder, name), text);
  }
  const printed = [];
  const told = [];
  const terminal = {
    folder,
    language: 'en',
    interactive: false,
    print: (text) => printed.push(text),
    tell: (text) => told.push(text),
  };
  const [named] = Object.keys(files);
  const status = await theme([...(named ? [named] : []), ...args], terminal);
  return {status, css: printed.join('\n'), said: told.join('\n')};
}

const one = (tokens, ...args) => run({'my.tokens.json': tokens}, ...args);
const srgb = (...components) => ({colorSpace: 'srgb', components});
/** A file that says one thing of the accent colour. */
const accent = (token) => ({color: {$type: 'color', accent: token}});
const radius = (value, $type = 'dimension') => ({radius: {$type, $root: {$value: value}}});

async function refuses(tokens, ...messages) {
  const {status, css, said} = await one(tokens);
  assert.equal(status, 1, said);
  assert.equal(css, '');
  for (const message of messages) assert.match(said, message);
  return said;
}

async function makes(tokens, ...lines) {
  const {status, css, said} = await one(tokens);
  assert.equal(status, 0, said);
  for (const line of lines) assert.ok(css.includes(line), `${line}\n${css}`);
  return said;
}

describe('spotlight theme, with a sound file', () => {
  it('writes what the file names, in both modes, and nothing else', async () => {
    const $extensions = {mode: {dark: srgb(1, 0.8, 0.6)}};
    const {status, css} = await one(accent({$value: srgb(0.5, 0.1, 0), $extensions}));
    assert.equal(status, 0);
    assert.equal(css, ':root {\n  --spotlight-color-accent: light-dark(#801a00, #ffcc99);\n}');
  });

  it('writes a file where one is asked for', async () => {
    const out = join(folder, 'my-theme.css');
    const {status, css, said} = await one(radius({value: 2, unit: 'px'}), '--out', 'my-theme.css');
    assert.equal(status, 0);
    assert.equal(css, '');
    assert.equal(readFileSync(out, 'utf8'), ':root {\n  --spotlight-radius: 2px;\n}\n');
    assert.match(said, /my-theme\.css: 1 custom properties; \d+ pairs/);
  });

  it('keeps the default in the dark when nothing is said of it, and says so', async () => {
    const said = await makes(accent({$value: srgb(0.5, 0.1, 0)}), 'light-dark(#801a00, #7fd0d3)');
    assert.match(said, /color\.accent: no value for the dark/);
  });

  it('takes one value for both modes where the default has one', async () => {
    const tokens = {color: {$type: 'color', 'on-plate': {$value: srgb(0.5, 0.1, 0)}}};
    const said = await makes(tokens, '--spotlight-color-on-plate: #801a00;');
    assert.doesNotMatch(said, /dark/);
  });

  it('follows aliases into the designer’s own palette, mode by mode', async () => {
    const said = await makes(
      {
        brand: {
          $type: 'color',
          rust: {
            500: {$value: srgb(0.5, 0.1, 0), $extensions: {mode: {dark: '{brand.peach}'}}},
            900: {$value: srgb(0.1, 0, 0)},
          },
          peach: {$value: srgb(1, 0.8, 0.6)},
        },
        color: {
          accent: {$value: '{brand.rust.500}'},
          text: {$value: {$ref: '#/brand/rust/900/$value'}},
        },
      },
      '--spotlight-color-accent: light-dark(#801a00, #ffcc99);',
      '--spotlight-color-text: light-dark(#1a0000, #eef1f4);',
    );
    assert.doesNotMatch(said, /unknown/);
  });

  it('lets a file refer to the defaults', async () => {
    await makes(
      {color: {$type: 'color', focus: {$value: '{color.text}'}}},
      '--spotlight-color-focus: light-dark(#16202e, #eef1f4);',
    );
  });

  it('hands types down, and lets groups extend others', async () => {
    await makes(
      {
        base: {$type: 'dimension', small: {$value: {value: 3, unit: 'px'}}},
        radius: {$extends: '{base}', $root: {$value: {value: 6, unit: 'px'}}},
      },
      '--spotlight-radius: 6px;',
      '--spotlight-radius-small: 3px;',
    );
  });

  it('knows a token by its name, however the name is cut', async () => {
    for (const tokens of [
      {spotlight: {color: {$type: 'color', text: {soft: {$value: srgb(0.2, 0.2, 0.2)}}}}},
      {Color: {textSoft: {$type: 'color', $value: srgb(0.2, 0.2, 0.2)}}},
      {'color/text-soft': {$type: 'color', $value: srgb(0.2, 0.2, 0.2)}},
    ]) {
      await makes(tokens, '--spotlight-color-text-soft: light-dark(#333333, #b3bcc8);');
    }
  });

  it('takes numbers in the unit of the token, px, and em', async () => {
    await makes(
      {
        space: {
          $type: 'number',
          $root: {$value: 2},
          large: {$type: 'dimension', $value: {value: 24, unit: 'px'}},
        },
        radius: {
          $type: 'number',
          $root: {$value: 4},
          small: {$type: 'dimension', $value: {value: 0.5, unit: 'em'}},
        },
        'font-size': {$type: 'number', $value: 1.125},
      },
      '--spotlight-space: 2em;',
      '--spotlight-space-large: 24px;',
      '--spotlight-radius: 4px;',
      '--spotlight-radius-small: 0.5em;',
      '--spotlight-font-size: max(1.125em, 14px);',
    );
  });
});

describe('spotlight theme, with both modes', () => {
  const light = {color: {$type: 'color', accent: {$value: srgb(0.5, 0.1, 0)}}};
  const dark = {color: {$type: 'color', accent: {$value: srgb(1, 0.8, 0.6)}}};
  const expected = '--spotlight-color-accent: light-dark(#801a00, #ffcc99);';

  it('takes a pair of files as Figma exports them, named or one after the other', async () => {
    const files = {
      'Light.tokens.json': {...light, $extensions: {'com.figma.modeName': 'Light'}},
      'Dark.tokens.json': {...dark, $extensions: {'com.figma.modeName': 'Dark'}},
    };
    for (const args of [['--dark', 'Dark.tokens.json'], ['Dark.tokens.json']]) {
      const {status, css, said} = await run(files, ...args);
      assert.equal(status, 0, said);
      assert.ok(css.includes(expected));
    }
  });

  it('takes two groups of one file', async () => {
    await makes({light, dark}, expected);
    const shared = {brand: {$type: 'color', rust: {$value: srgb(0.5, 0.1, 0)}}};
    await makes({...shared, light: {color: {accent: {$value: '{brand.rust}'}}}, dark}, expected);
  });

  it('takes one mode alone, and leaves the other as it is', async () => {
    await makes({dark}, '--spotlight-color-accent: light-dark(#0f5c63, #ffcc99);');
    await makes({light}, '--spotlight-color-accent: light-dark(#801a00, #7fd0d3);');
    const palette = {$type: 'color', rust: {$value: srgb(0.5, 0.1, 0)}};
    await makes(
      {light: palette, ...accent({$value: '{light.rust}'})},
      '--spotlight-color-accent: light-dark(#801a00, #7fd0d3);',
    );
  });

  it('takes modes in any tool’s drawer', async () => {
    const $extensions = {
      'org.example': {modes: {Light: srgb(0.5, 0.1, 0), Dark: srgb(1, 0.8, 0.6)}},
    };
    await makes(accent({$value: srgb(0, 0, 0), $extensions}), expected);
  });

  it('takes our own files back: the source, and the two for Figma', async () => {
    const text = (path) => readFileSync(inPlace(path), 'utf8');
    const whole = await one(text('dist/tokens/spotlight.tokens.json'));
    const pair = await run(
      {
        'l.json': text('dist/tokens/light.tokens.json'),
        'd.json': text('dist/tokens/dark.tokens.json'),
      },
      'd.json',
    );
    assert.equal(whole.status, 0, whole.said);
    assert.equal(pair.css, whole.css);
    assert.match(whole.css, /--spotlight-color-theme-6: light-dark\(#8f7d09, #8b7b1d\)/);
  });
});

describe('spotlight theme, with colours of every kind', () => {
  const kinds = {
    '#801a00': '#801a00',
    '#810': '#881100',
    'rgba(128, 26, 0, 1)': '#801a00',
    'hsl(12 100% 25%)': '#801a00',
    rebeccapurple: '#663399',
    'oklch(0.4 0.1 30)': '#742f25',
    'color(display-p3 0.6 0 0)': 'color(display-p3 0.6 0 0)',
  };
  for (const [written, css] of Object.entries(kinds)) {
    it(`reads ${written}, and says that the format wants more`, async () => {
      const said = await makes(accent({$value: written}), `light-dark(${css}, #7fd0d3)`);
      assert.match(said, /color\.accent: colours as text are of an older draft/);
    });
  }

  const spaces = {
    'srgb-linear': [0.2, 0, 0],
    hsl: [12, 100, 25],
    hwb: [12, 0, 50],
    lab: [27, 40, 38],
    lch: [27, 55, 43],
    oklab: [0.39, 0.12, 0.07],
    oklch: [0.39, 0.14, 34],
    'display-p3': [0.46, 0.15, 0.05],
    'a98-rgb': [0.43, 0.14, 0.05],
    'prophoto-rgb': [0.32, 0.16, 0.06],
    rec2020: [0.39, 0.14, 0.05],
    'xyz-d65': [0.08, 0.05, 0.01],
    'xyz-d50': [0.08, 0.05, 0.01],
  };
  for (const [colorSpace, components] of Object.entries(spaces)) {
    it(`reads ${colorSpace}, also with a component that is none`, async () => {
      const said = await makes(
        accent({$value: {colorSpace, components}}),
        '--spotlight-color-accent: light-dark(',
      );
      assert.doesNotMatch(said, /draft/);
      // A colour without two of its components may well be too light; it is read all the same.
      const partly = {colorSpace, components: [components[0], 'none', 'none']};
      assert.doesNotMatch((await one(accent({$value: partly}))).said, /expected a colour/);
    });
  }

  it('reads what was before the format was settled, and says so', async () => {
    const said = await makes(
      {
        color: {accent: {value: '#801a00', type: 'color'}},
        radius: {small: {value: '3px', type: 'borderRadius'}},
      },
      '--spotlight-radius-small: 3px;',
      'light-dark(#801a00, #7fd0d3)',
    );
    assert.match(said, /older draft/);
  });

  it('goes on where a type is left out, a comma is too many, or hex says otherwise', async () => {
    assert.match(
      await makes('{"color": {"accent": {"$value": "#801a00"},},} // ours'),
      /comments or commas/,
    );
    assert.match(await makes({color: {accent: {$value: srgb(0.5, 0.1, 0)}}}), /no "\$type"/);
    const value = {...srgb(0.5, 0.1, 0), hex: '#0000ff'};
    assert.match(await makes(accent({$value: value}), '#801a00'), /"hex" says #0000ff/);
  });

  it('measures translucent colours as they look', async () => {
    const line = {$value: {...srgb(0, 0, 0), alpha: 0.2}};
    await makes(
      {color: {$type: 'color', line}},
      '--spotlight-color-line: light-dark(#00000033, #313a47);',
    );
    await refuses(
      {color: {$type: 'color', text: {$value: {...srgb(0, 0, 0), alpha: 0.4}}}},
      /color\.text on color\.surface, light: 2\.8\d:1/,
    );
    const said = await makes({
      color: {$type: 'color', surface: {$value: {...srgb(1, 1, 1), alpha: 0.9}}},
    });
    assert.match(said, /color\.surface: a translucent ground/);
  });
});

describe('spotlight theme, with something to correct', () => {
  it('names line and column of what is not JSON', async () => {
    await refuses(
      '{\n  "color": {\n    "accent" oops\n  }\n}',
      /my\.tokens\.json:3: .*not JSON.* column 14/,
    );
    await refuses('', /not JSON/);
    await refuses('[]', /expected an object/);
    await refuses('"#fff"', /expected an object/);
  });

  it('names an unknown token, and the one that was meant', async () => {
    await refuses(
      accent({$value: '#fff'}).color && {color: {$type: 'color', acent: {$value: '#000'}}},
      /my\.tokens\.json:4: color\.acent: unknown token; did you mean color\.accent\?/,
    );
    await refuses(
      {colour: {$type: 'color', accent: {$value: '#000'}}},
      /did you mean color\.accent\?/,
    );
    await refuses(
      {color: {$type: 'color', primary: {$value: '#000'}}},
      /did you mean color\.accent\?/,
    );
    await refuses(
      {color: {$type: 'color', background: {$value: '#000'}}},
      /did you mean color\.surface\?/,
    );
    await refuses(
      {global: accent({$value: '#000'})},
      /global\.color\.accent: unknown token; did you mean color\.accent\?/,
    );
    await refuses(
      {shadow: {$type: 'shadow', big: {$value: {}}}},
      /shadow\.big: unknown token, and nothing refers to it/,
    );
  });

  it('does not take a mistyped token for a palette because its neighbour is referred to', async () => {
    await refuses(
      {color: {$type: 'color', acent: {$value: '#000'}, focus: {$value: '{color.text}'}}},
      /color\.acent/,
    );
  });

  it('names what type was expected', async () => {
    await refuses(
      {color: {accent: {$type: 'dimension', $value: {value: 1, unit: 'px'}}}},
      /color\.accent: expected type color, found dimension/,
    );
    await refuses(
      {radius: {$type: 'color', $root: {$value: '#fff'}}},
      /radius: expected type dimension \/ number, found color/,
    );
    await refuses(
      {
        brand: {$type: 'dimension', size: {$value: {value: 1, unit: 'px'}}},
        color: {accent: {$value: '{brand.size}'}},
      },
      /expected type color, found dimension/,
    );
  });

  it('names what is no colour', async () => {
    for (const value of [
      42,
      null,
      'teal-ish',
      '#12345',
      [],
      {colorSpace: 'cmyk', components: [0, 0, 0]},
      srgb(0, 0),
      {...srgb(0, 0, 0), alpha: 2},
      srgb('0', 0, 0),
      true,
    ]) {
      await refuses(accent({$value: value}), /color\.accent: expected a colour/);
    }
    await refuses(
      accent({$value: srgb(15, 92, 99)}),
      /components of srgb go 0–1, 0–1, 0–1; found 15/,
    );
    await refuses(
      {color: {accent: '#fff'}},
      /color\.accent: expected a group, or a token with "\$value"/,
    );
  });

  it('names what is no size, and why rem is none here', async () => {
    await refuses(
      radius({value: 1, unit: 'rem'}),
      /radius: 1rem: rem is the page’s own measure.*number 1/,
    );
    await refuses(radius('0.5rem'), /0\.5rem: rem/);
    await refuses(radius({value: 1, unit: 'vw'}), /expected px or em, found 1vw/);
    await refuses(radius({value: -1, unit: 'px'}), /expected 0–200 px, found -1px/);
    await refuses({space: {$type: 'number', $root: {$value: 20}}}, /expected 0–8 em, found 20em/);
    for (const value of [{value: '1', unit: 'px'}, 'round', null, [], {}]) {
      await refuses(radius(value), /radius: expected a size/);
    }
  });

  it('names aliases that lead nowhere, or in a circle', async () => {
    await refuses(
      accent({$value: '{brand.gone}'}),
      /color\.accent: refers to \{brand\.gone\}, which is not in the file/,
    );
    await refuses(
      {
        a: {$type: 'color', b: {$value: '{a.c}'}, c: {$value: '{a.b}'}},
        color: {accent: {$value: '{a.b}'}},
      },
      /color\.accent: refers to itself: color\.accent → a\.b → a\.c → a\.b/,
    );
    await refuses(accent({$value: '{color.accent}'}), /color\.accent → color\.accent/);
    await refuses(
      accent({$value: srgb(0.5, 0.1, 0), $extensions: {mode: {dark: '{gone}'}}}),
      /\{gone\}/,
    );
  });

  it('names two that mean the same, and a file without tokens', async () => {
    await refuses(
      {color: {$type: 'color', 'text-soft': {$value: '#333'}, text: {soft: {$value: '#333'}}}},
      /color\.text\.soft: means the same token as color\.text-soft/,
    );
    await refuses({}, /no token in this file/);
    const palette = {$type: 'color', rust: {$value: '{brand.red}'}, red: {$value: '#810'}};
    await refuses({brand: palette}, /no token in this file/);
  });

  it('names the pair that fails, its ratio, and the nearest colour that passes everywhere', async () => {
    const said = await refuses(
      accent({$value: srgb(1, 0.6, 0)}),
      /color\.accent on color\.surface, light: 2\.14:1, has to be 4\.5:1/,
    );
    const [, remedy] =
      /color\.accent on color\.surface.*Nearest that passes: color\.accent (#[0-9a-f]{6})/.exec(
        said,
      );
    assert.match(said, /color\.on-accent on color\.accent, light/);
    await makes(accent({$value: remedy}));
    // The ring follows the accent colour, so that is what to change.
    assert.match(said, /color\.focus on .*passes: color\.accent #/);
  });

  it('checks what is left out together with what is named', async () => {
    const dark = {color: {$type: 'color', surface: {$value: srgb(0.1, 0.1, 0.1)}}};
    await refuses(
      dark,
      /color\.text on color\.surface, light: 1\.\d\d:1/,
      /Nearest that passes: color\.surface/,
    );
    await refuses(
      {color: {$type: 'color', focus: {$value: '#ffffff'}}},
      /color\.focus on color\.surface, light: 1\.00:1, has to be 3:1/,
    );
  });

  it('leaves the file alone that was there', async () => {
    writeFileSync(join(folder, 'kept.css'), 'before');
    const {status} = await one(accent({$value: '#fff'}), '--out', 'kept.css');
    assert.equal(status, 1);
    assert.equal(readFileSync(join(folder, 'kept.css'), 'utf8'), 'before');
    assert.equal((await one(accent({$value: '#fff'}), '--out', 'new.css')).status, 1);
    assert.ok(!existsSync(join(folder, 'new.css')));
  });

  it('says of a dark file’s mistakes that they are there', async () => {
    const {status, said} = await run(
      {'l.json': accent({$value: '#801a00'}), 'd.json': '{'},
      'd.json',
    );
    assert.equal(status, 1);
    assert.match(said, /^d\.json:1: /m);
    const wrong = accent({$value: 'teal-ish'});
    const both = await run({'l.json': accent({$value: '#801a00'}), 'd.json': wrong}, 'd.json');
    assert.match(both.said, /^d\.json:4: color\.accent: expected a colour/m);
  });

  it('survives names that are none', async () => {
    await refuses(
      '{"__proto__": {"accent": {"$type": "color", "$value": "#000"}}}',
      /unknown token/,
    );
    await refuses({constructor: {$type: 'color', $value: '{toString}'}}, /unknown token/);
    await refuses({color: {accent: {$type: 'color', $value: {$ref: '#/%'}}}}, /color\.accent/);
  });
});

describe('spotlight theme, with anything at all', () => {
  const names = [
    'color',
    'accent',
    'text',
    'surface',
    'radius',
    'small',
    '$root',
    'light',
    'dark',
    '__proto__',
  ];
  const keys = [
    '$value',
    '$type',
    '$extensions',
    '$extends',
    '$ref',
    'value',
    'mode',
    'components',
    'colorSpace',
    'alpha',
    'hex',
    'unit',
  ];
  const words = [
    'color',
    'dimension',
    '{color.accent}',
    '{color}',
    '#/color',
    '#/color/text/$value',
    '#123',
    'rgb(0 0 0 / none)',
    'oklch',
    'px',
    '1em',
    'none',
  ];
  const key = fc.constantFrom(...names, ...keys);
  const leaf = fc.oneof(
    fc.constantFrom(...words),
    fc.double(),
    fc.constant(null),
    fc.boolean(),
    fc.array(fc.double(), {maxLength: 4}),
  );
  const {tree} = fc.letrec((tie) => ({
    tree: fc.oneof({maxDepth: 6}, leaf, fc.dictionary(key, tie('tree'), {maxKeys: 5})),
  }));

  it('answers, and never falls over', async () => {
    await fc.assert(
      fc.asyncProperty(fc.dictionary(key, tree, {maxKeys: 5}), async (tokens) => {
        const {status, css, said} = await one(tokens);
        assert.ok(status === 0 || status === 1);
        assert.equal(css === '', status === 1);
        assert.doesNotMatch(said + css, /undefined|NaN|\[object/);
      }),
      {numRuns: 150},
    );
  });

  it('comes to an end where groups extend what they are in, and at any depth', async () => {
    await refuses(
      {color: {$type: 'color', inner: {$extends: '{color}'}, acent: {$value: '#000'}}},
      /color\.inner: refers to itself: color\.inner → color/,
    );
    await refuses({color: {$extends: '{color}'}}, /color: refers to itself: color → color/);
    const deep = `${'{"a":'.repeat(20_000)}1${'}'.repeat(20_000)}`;
    assert.equal((await one(deep)).status, 1);
  });
});

describe('spotlight theme, called wrongly', () => {
  it('ends with 2, and says how it is called', async () => {
    for (const args of [
      [],
      ['gone.json'],
      ['--colour'],
      ['a', 'b', 'c'],
      ['my.tokens.json', '--lang', 'de'],
      ['my.tokens.json', '--dark', 'gone.json'],
    ]) {
      writeFileSync(join(folder, 'my.tokens.json'), JSON.stringify(radius({value: 1, unit: 'px'})));
      const {status, said} = await run({}, ...args);
      assert.equal(status, 2, args.join(' '));
      assert.ok(said.length > 10);
    }
    const {status, said} = await one(radius({value: 1, unit: 'px'}), '--out', 'no/such/folder.css');
    assert.equal(status, 2);
    assert.match(said, /folder\.css cannot be written/);
  });

  it('speaks bokmål, nynorsk and English', async () => {
    const wrong = accent({$value: srgb(1, 0.6, 0)});
    assert.match(
      (await one(wrong, '--lang', 'nb')).said,
      /color\.accent på color\.surface, lys: 2\.14:1, må være 4\.5:1\. Nærmeste/,
    );
    assert.match((await one(wrong, '--lang', 'nn')).said, /må vere 4\.5:1\. Nærmaste/);
    assert.match((await one(wrong, '--lang', 'en')).said, /has to be 4\.5:1/);
    for (const [lang, use] of Object.entries({nb: 'Bruk', nn: 'Bruk', en: 'Usage'})) {
      const {status, css} = await one(wrong, '--help', '--lang', lang);
      assert.equal(status, 0);
      assert.ok(css.startsWith(`${use}: spotlight theme`));
    }
  });

  it('is one of the spotlight command’s', () => {
    writeFileSync(join(folder, 'real.json'), JSON.stringify(radius({value: 1, unit: 'px'})));
    const command = fileURLToPath(inPlace('dist/package/publish/command.js'));
    const {status, stdout, stderr} = spawnSync(
      process.execPath,
      [command, 'theme', 'real.json', '--lang', 'nb'],
      {cwd: folder, encoding: 'utf8'},
    );
    assert.equal(status, 0, stderr);
    assert.equal(stdout, ':root {\n  --spotlight-radius: 1px;\n}\n');
    assert.match(stderr, /alle holder/);
  });
});
