/** @typedef {import('./read-tokens.mjs').Token} Token */

/** Our styles' modules: one for all elements but the map, whose tokens only a page with a map should get. */
export const modules = {
  'src/styles/tokens.ts': {
    tokens: ['', 'Every token that all elements have, with its default in place.'],
    cardTokens: ['card', 'The tokens of cards alone.'],
    directoryTokens: ['directory', 'The tokens of directories alone.'],
  },
  'src/styles/map-tokens.ts': {mapTokens: ['map', 'The tokens of maps alone.']},
};

/**
 * A module from which our styles take the tokens.
 *
 * @param {Record<string, [string, string]>} sheets - What each exported sheet is for.
 * @param {Token[]} tokens
 */
export function stylesModule(sheets, tokens) {
  const parts = Object.entries(sheets).map(([name, [owner, about]]) => {
    const lines = tokens
      .filter((token) => token.owner === owner)
      .map(({alias, property, fallback}) => `  ${alias}: var(${property}, ${fallback});`);
    return `/** ${about} */\nexport const ${name} = css\`\n${lines.join('\n')}\n\`;\n`;
  });
  return [
    "import {css} from 'lit';\n",
    '// Made from src/tokens/spotlight.tokens.json by `npm run tokens`: change that file, not this one.\n',
    ...parts,
  ].join('\n');
}

/**
 * The tokens as a table for people.
 *
 * @param {Token[]} tokens
 */
export function table(tokens) {
  const rows = tokens.map(({property, fallback, description}) => [
    `\`${property}\``,
    written(fallback),
    description,
  ]);
  return [['custom property', 'light, dark', 'what it is for'], ['---', '---', '---'], ...rows]
    .map((cells) => `| ${cells.join(' | ')} |`)
    .join('\n');
}

/**
 * Puts a text between the marks that a page has for it.
 *
 * @param {string} page
 * @param {string} text
 */
export function between(page, text) {
  const marks = /(<!-- tokens -->\n)[\s\S]*?(<!-- \/tokens -->)/;
  if (!marks.test(page)) throw new Error('the page has no <!-- tokens --> and <!-- /tokens -->');
  return page.replace(marks, (_, before, after) => `${before}\n${text}\n\n${after}`);
}

/**
 * One mode of the tokens, as Figma imports variables: plain values, no modes beside them.
 *
 * @param {Record<string, unknown>} node - The file of tokens, or a part of it.
 * @param {'light' | 'dark'} mode
 * @returns {Record<string, unknown>}
 */
export function oneMode(node, mode) {
  const {$extensions, ...rest} = node;
  const dark = $extensions?.mode?.dark;
  const value = mode === 'dark' && dark ? {...rest, $value: dark} : rest;
  return Object.fromEntries(
    Object.entries(value).map(([key, child]) => {
      const isPart = key === '$root' || (!key.startsWith('$') && typeof child === 'object');
      return [key, isPart ? oneMode(child, mode) : child];
    }),
  );
}

const written = (fallback) =>
  fallback
    .replace(/^light-dark\((.*), (.*)\)$/, '`$1`, `$2`')
    .replace(/^var\(--_(.*)\)$/, 'as `--spotlight-color-$1`')
    .replace(/^([^`a].*|max.*)$/, '`$1`');
