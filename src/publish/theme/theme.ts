import type Color from 'colorjs.io';
import type {KnownToken, KnownTokens} from './known-tokens.js';
import type {Mode} from './resolve.js';

/** What a designer's file says of the tokens it names. */
export interface Theme {
  readonly colours: ReadonlyMap<string, Partial<Readonly<Record<Mode, Color>>>>;
  readonly sizes: ReadonlyMap<string, string>;
}

/** A theme that changes nothing. */
export const neutral: Theme = {colours: new Map(), sizes: new Map()};

/** The colour a token has with a theme: the theme's own, that of the token it follows, or the default. */
export function colourWith(theme: Theme, id: string, mode: Mode, known: KnownTokens): Color {
  const token = known.all.find((each) => each.id === id);
  const own = theme.colours.get(id)?.[mode];
  if (own) return own;
  if (token?.follows) return colourWith(theme, token.follows, mode, known);
  if (!token?.colours) throw new Error(`There is no colour "${id}".`);
  return token.colours[mode];
}

/** Whether a theme has a say in a token's colour. */
export function isSetBy(theme: Theme, id: string, mode: Mode, known: KnownTokens): boolean {
  if (theme.colours.get(id)?.[mode]) return true;
  const follows = known.all.find((each) => each.id === id)?.follows;
  return follows !== undefined && isSetBy(theme, follows, mode, known);
}

/** The token that a name means; both have the same custom property. */
export const tokenNamed = (name: string, known: KnownTokens): KnownToken | undefined =>
  known.all.find((each) => each.name === name);
