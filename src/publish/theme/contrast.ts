import Color from 'colorjs.io';
import {contrastPairs, type Pair} from '../../tokens/pairs.js';
import {cssOf, laidOn, shown} from './colour.js';
import type {KnownTokens} from './known-tokens.js';
import {modes, type Mode} from './resolve.js';
import {colourWith, sourceOf, withColour, type Theme} from './theme.js';

/** How two colours of a theme stand against each other. */
export interface Measured extends Pair {
  readonly mode: Mode;
  readonly ratio: number;
  readonly passes: boolean;
}

/** A pair that cannot be told apart well enough, and the smallest change that would help. */
export interface Failure extends Measured {
  /** The token to change, and to what; nothing, when no lightness of it would do. */
  readonly remedy: {readonly token: string; readonly colour: string} | undefined;
}

/** What a box's own ground lies on: the page, which is light or dark as the widget is. */
const pages: Readonly<Record<Mode, Color>> = {light: new Color('white'), dark: new Color('black')};

/** What a ground lies on, where that is not the page. */
const beneath: Readonly<Record<string, string>> = {
  'color.sunken': 'color.surface',
  'color.tint': 'color.surface',
  'color.accent': 'color.surface',
  'color.plate': 'color.surface',
  'color.map.sea': 'color.surface',
  'color.map.land': 'color.map.sea',
};

/** Measures every pair of colours that meet in a widget, in light and dark. */
export function measure(theme: Theme, known: KnownTokens): Measured[] {
  return modes.flatMap((mode) => contrastPairs.map((pair) => measured(pair, mode, theme, known)));
}

/** The pairs that do not reach what they have to. */
export function failures(theme: Theme, known: KnownTokens): Failure[] {
  return measure(theme, known)
    .filter(({passes}) => !passes)
    .map((pair) => ({...pair, remedy: firstRemedy(pair, theme, known)}));
}

/** The contrast of one colour on another (WCAG 2.2), translucent colours as they look on what is below. */
export function ratioOf(front: Color, ground: Color): number {
  return laidOn(front, ground).contrast(ground, 'WCAG21');
}

/** A ratio as one reads it; cut and not rounded, since 4.499 is not 4.5. */
export const ratioText = (ratio: number): string => (Math.floor(ratio * 100) / 100).toFixed(2);

function measured(pair: Pair, mode: Mode, theme: Theme, known: KnownTokens): Measured {
  const front = colourWith(theme, pair.front, mode, known);
  const ratio = ratioOf(front, solidGround(pair.ground, mode, theme, known));
  return {...pair, mode, ratio, passes: ratio >= pair.least};
}

function solidGround(id: string, mode: Mode, theme: Theme, known: KnownTokens): Color {
  const below = beneath[id];
  const ground = below ? solidGround(below, mode, theme, known) : pages[mode];
  return laidOn(colourWith(theme, id, mode, known), ground);
}

/** The first token that can be changed so that its pair holds; best so that all its pairs do. */
function firstRemedy(pair: Measured, theme: Theme, known: KnownTokens): Failure['remedy'] {
  const source = (id: string) => sourceOf(theme, id, pair.mode, known);
  const tokens = [source(pair.front), source(pair.ground)];
  // What the designer chose is what the designer can change.
  const chosen = tokens.filter((id) => theme.colours.get(id)?.[pair.mode]);
  for (const token of [...chosen, ...tokens.filter((id) => !chosen.includes(id))]) {
    const all = contrastPairs.filter(({front, ground}) =>
      [front, ground].map(source).includes(token),
    );
    for (const wanted of [all, [pair]]) {
      const colour = nearest(token, wanted, pair.mode, theme, known);
      if (colour) return {token, colour};
    }
  }
  return undefined;
}

/** The colour of the same hue, nearest in lightness (OKLCH), with which pairs hold. */
function nearest(
  token: string,
  wanted: readonly Pair[],
  mode: Mode,
  theme: Theme,
  known: KnownTokens,
): string | undefined {
  const {coords} = shown(colourWith(theme, token, mode, known)).to('oklch');
  const [lightness = 0, chroma = 0, hue = 0] = coords.map((each) => each ?? 0);
  for (let step = 0; step <= 1; step += 0.005) {
    for (const next of [lightness - step, lightness + step]) {
      if (next < 0 || next > 1) continue;
      const text = cssOf(shown(new Color('oklch', [next, chroma, hue])));
      const changed = withColour(theme, token, mode, new Color(text));
      if (wanted.every((pair) => measured(pair, mode, changed, known).passes)) return text;
    }
  }
  return undefined;
}
