import {aliasIn} from './groups.js';
import {type FileToken, type TokenSet} from './token-set.js';

export type Mode = 'light' | 'dark';
export const modes: readonly Mode[] = ['light', 'dark'];

/** Where aliases are looked for: in what the designer wrote, then in what we come with. */
export interface Sources {
  readonly light: TokenSet;
  /** The file, or the group, of the dark values. */
  readonly dark: TokenSet;
  readonly defaults: TokenSet;
}

/** What a token comes to, why it comes to nothing, or nothing at all where nothing is said of the mode. */
export type Resolved =
  | {
      readonly value: unknown;
      readonly type: string | undefined;
      readonly chain: readonly FileToken[];
    }
  | {readonly broken: 'no-such-alias' | 'circular-alias'; readonly path: string};

/**
 * Follows a token's aliases to a value. A token without a dark value has none, unless it refers to one that does; a value
 * that is named as the dark one counts wherever it stands.
 */
export function resolve(
  token: FileToken,
  mode: Mode,
  sources: Sources,
  chain: readonly FileToken[] = [],
  said = false,
): Resolved | undefined {
  const path = [...chain, token];
  if (chain.includes(token))
    return {broken: 'circular-alias', path: path.map(({id}) => id).join(' → ')};
  const isDark = mode === 'dark';
  const isSaid =
    said || (isDark && (token.dark !== undefined || sources.dark.get(token.id) === token));
  const value = isDark ? (token.dark ?? token.value) : token.value;
  const alias = aliasIn(value);
  if (alias === undefined) {
    return isDark && !isSaid ? undefined : {value, type: typeIn(path), chain: path};
  }
  const target = find(alias, mode, sources);
  if (!target) return {broken: 'no-such-alias', path: alias};
  return resolve(target, mode, sources, path, isSaid);
}

/** The token of a path, in the file of the mode first. */
function find(alias: string, mode: Mode, {light, dark, defaults}: Sources): FileToken | undefined {
  const [first, ...rest] = alias.split('.');
  const inside = /^(light|dark)$/i.test(first ?? '') ? rest.join('.') : alias;
  const isOwn = inside !== alias;
  const order = isOwn
    ? first?.toLowerCase() === 'dark'
      ? [dark, light]
      : [light, dark]
    : mode === 'dark'
      ? [dark, light]
      : [light, dark];
  for (const path of [alias, inside]) {
    for (const set of [...order, defaults]) {
      const token = set.get(path);
      if (token) return token;
    }
  }
  return undefined;
}

/** A token without a type has that of the token it refers to. */
const typeIn = (chain: readonly FileToken[]): string | undefined =>
  chain.find(({type}) => type !== undefined)?.type;
