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

/** The token whose colour a token has: itself, or the one it follows as long as the theme says nothing of it. */
export function sourceOf(theme: Theme, id: string, mode: Mode, known: KnownTokens): string {
  const follows = known.all.find((each) => each.id === id)?.follows;
  if (theme.colours.get(id)?.[mode] || !follows) return id;
  return sourceOf(theme, follows, mode, known);
}

/** The same theme with another colour for one token, in one mode. */
export function withColour(theme: Theme, id: string, mode: Mode, colour: Color): Theme {
  const colours = new Map(theme.colours);
  colours.set(id, {...colours.get(id), [mode]: colour});
  return {...theme, colours};
}

/** The token that a name means; both have the same custom property. */
export const tokenNamed = (name: string, known: KnownTokens): KnownToken | undefined =>
  known.all.find((each) => each.name === name);
