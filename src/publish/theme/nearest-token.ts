import type {KnownToken, KnownTokens} from './known-tokens.js';

/** What others call the same. */
const otherWords: Readonly<Record<string, string>> = {
  background: 'surface',
  bg: 'surface',
  border: 'line',
  brand: 'accent',
  corner: 'radius',
  corners: 'radius',
  divider: 'line',
  foreground: 'text',
  link: 'accent',
  muted: 'text-soft',
  primary: 'accent',
  rounding: 'radius',
  spacing: 'space',
  secondary: 'text-soft',
};

/** The token that a mistyped name most likely means. */
export function nearestToken(name: string, {all}: KnownTokens): KnownToken | undefined {
  const words = name.replace(/^(colou?rs?|farger?)-/, 'color-').split('-');
  const translated = words.map((word) => otherWords[word] ?? word).join('-');
  const ranked = all
    .map((token) => ({
      token,
      steps: Math.min(distance(name, token.name), distance(translated, token.name)),
    }))
    .sort((one, other) => one.steps - other.steps);
  const [best] = ranked;
  if (best && best.steps <= Math.max(1, Math.floor(name.length / 4))) return best.token;
  return insideAnother(name, all);
}

/** The token that stands in a group of the designer's own: `theme.color.accent`. */
function insideAnother(name: string, all: KnownTokens['all']): KnownToken | undefined {
  const ending = all.filter((token) => name.endsWith(`-${token.name}`));
  return ending.sort((one, other) => other.name.length - one.name.length)[0];
}

/** How many letters have to be put in, taken out, changed or swapped with their neighbour (optimal string alignment). */
function distance(one: string, other: string): number {
  const rows: number[][] = [Array.from({length: other.length + 1}, (_, index) => index)];
  for (let i = 1; i <= one.length; i += 1) {
    const row = [i];
    for (let j = 1; j <= other.length; j += 1) {
      const isSame = one[i - 1] === other[j - 1];
      const isSwapped = one[i - 1] === other[j - 2] && one[i - 2] === other[j - 1];
      row[j] = Math.min(
        (row[j - 1] ?? 0) + 1,
        (rows[i - 1]?.[j] ?? 0) + 1,
        (rows[i - 1]?.[j - 1] ?? 0) + (isSame ? 0 : 1),
        i > 1 && j > 1 && isSwapped ? (rows[i - 2]?.[j - 2] ?? 0) + 1 : Infinity,
      );
    }
    rows.push(row);
  }
  return rows[one.length]?.[other.length] ?? 0;
}
