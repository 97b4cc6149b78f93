/**
 * Makes `dist/tokens` (the tokens for designers' tools) and `dist/themes` (a style sheet for each preset), and stops at
 * colours that cannot be told apart, with and without each preset.
 */
import {cp, mkdir, readdir, readFile, writeFile} from 'node:fs/promises';
import {basename} from 'node:path';
import {oneMode} from './tokens/outputs.mjs';
import {readTokens} from './tokens/read-tokens.mjs';

const root = new URL('../', import.meta.url);
const source = new URL('src/tokens/', root);
const dist = new URL('dist/', root);

await mkdir(new URL('tokens/', dist), {recursive: true});
await mkdir(new URL('themes/', dist), {recursive: true});
// The `spotlight` command reads it too.
await cp(
  new URL('spotlight.tokens.json', source),
  new URL('package/tokens/spotlight.tokens.json', dist),
);

const {makeTheme} = await import('../dist/package/publish/theme/make-theme.js');
const {failures, ratioText} = await import('../dist/package/publish/theme/contrast.js');
const {ownTokens} = await import('../dist/package/publish/theme/command.js');
const {neutral} = await import('../dist/package/publish/theme/theme.js');

const tokens = JSON.parse(await readFile(new URL('spotlight.tokens.json', source), 'utf8'));
await writeJson('tokens/spotlight.tokens.json', tokens);
for (const mode of ['light', 'dark'])
  await writeJson(`tokens/${mode}.tokens.json`, oneMode(tokens, mode));
const properties = (await readTokens()).map(({property, alias, fallback}) => ({
  property,
  alias,
  fallback,
}));
await writeFile(new URL('tokens/spotlight.css', dist), defaults(properties));

const known = await ownTokens();
refuse(
  'neutral',
  failures(neutral, known).map((failure) => ({
    level: 'error',
    ...failure,
    ratio: ratioText(failure.ratio),
  })),
);
for (const file of await readdir(new URL('themes/', source))) {
  const name = basename(file, '.tokens.json');
  const light = await readFile(new URL(`themes/${file}`, source), 'utf8');
  const {css, problems} = makeTheme({light}, known);
  refuse(name, problems);
  // Also a file to start from.
  await writeFile(new URL(`themes/${file}`, dist), light);
  const {$description} = JSON.parse(light);
  await writeFile(new URL(`themes/${name}.css`, dist), `/* ${$description} */\n${css}`);
}

/** A preset has to be right in every respect: what a designer is only told of counts here too. */
function refuse(name, problems) {
  if (problems.length === 0) return;
  for (const problem of problems) console.error(`${name}: ${JSON.stringify(problem)}`);
  throw new Error(`the theme ${name} is not sound`);
}

/** Every custom property with its default, to copy from. */
function defaults(list) {
  const publicName = new Map(
    list.map(({alias, property}) => [`var(${alias})`, `var(${property})`]),
  );
  const lines = list.map(
    ({property, fallback}) => `  ${property}: ${publicName.get(fallback) ?? fallback};`,
  );
  return `:root {\n${lines.join('\n')}\n}\n`;
}

async function writeJson(path, value) {
  await writeFile(new URL(path, dist), `${JSON.stringify(value, null, 2)}\n`);
}
