import {readFile} from 'node:fs/promises';
import {build, defineConfig, parse} from '@terrazzo/parser';
import css, {FORMAT_ID} from '@terrazzo/plugin-css';

const root = new URL('../../', import.meta.url);
const source = new URL('src/tokens/spotlight.tokens.json', root);

/** What has tokens of its own, by what their paths hold; the rest is for every element. */
const owners = {card: 'card', directory: 'directory', map: 'map', theme: 'map'};

/**
 * One token as style sheets and documentation need it.
 *
 * @typedef {object} Token
 * @property {string} id - `color.text-soft`
 * @property {string} property - `--spotlight-color-text-soft`
 * @property {string} alias - The private name inside our styles: `--_text-soft`
 * @property {string} description
 * @property {string} owner - The element that alone has it, or `''`
 * @property {string} fallback - What it is when nobody says otherwise: `light-dark(#4a5666, #b3bcc8)`
 */

/**
 * Reads the tokens with Terrazzo, which stops at whatever the format (DTCG 2025.10) does not allow.
 *
 * @returns {Promise<Token[]>}
 */
export async function readTokens() {
  const values = {};
  const config = defineConfig(
    {
      plugins: [
        css({skipBuild: true, legacyHex: true, variableName: ({id}) => `--_${privateName(id)}`}),
        {
          name: 'spotlight:values',
          async build({getTransforms}) {
            for (const mode of ['.', 'dark']) {
              for (const {token, value} of getTransforms({format: FORMAT_ID, mode})) {
                values[token.id] = {...values[token.id], [mode]: value};
              }
            }
          },
        },
      ],
      lint: {rules: {'core/consistent-naming': ['error', {format: 'kebab-case'}]}},
    },
    {cwd: root},
  );
  const inputs = [{filename: source, src: await readFile(source, 'utf8')}];
  const {tokens, sources, resolver} = await parse(inputs, {config});
  await build(tokens, {sources, resolver, config});
  return inOrder(JSON.parse(inputs[0].src), tokens).map((token) =>
    described(token, values[token.id]),
  );
}

function described({id, $description, $extensions}, {'.': light, dark}) {
  const {unit = '', atLeast} = $extensions?.['no.spotlight'] ?? {};
  const day = atLeast ? `max(${light}${unit}, ${atLeast})` : `${light}${unit}`;
  return {
    id,
    property: `--spotlight-${id.replaceAll('.', '-')}`,
    alias: `--_${privateName(id)}`,
    description: $description,
    owner:
      id
        .split('.')
        .map((part) => owners[part])
        .find(Boolean) ?? '',
    // What follows another token follows it in the dark too.
    fallback: dark === undefined || dark === light ? day : `light-dark(${light}, ${dark})`,
  };
}

const privateName = (id) => id.replace(/^color\./, '').replaceAll('.', '-');

/** Terrazzo sorts by name; people read in the order of the file. */
function inOrder(file, tokens) {
  const ids = [];
  const visit = (node, path) => {
    if ('$value' in node) return void ids.push(path.filter((part) => part !== '$root').join('.'));
    for (const [key, child] of Object.entries(node)) {
      if (key === '$root' || !key.startsWith('$')) visit(child, [...path, key]);
    }
  };
  visit(file, []);
  return ids.map((id) => tokens[id]);
}
