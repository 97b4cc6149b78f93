import Color from 'colorjs.io';
import {colourSpaces, type Range} from './colour-spaces.js';
import {isObject} from './groups.js';

/** A colour, or why it is none. */
export type ReadColour =
  | {
      readonly colour: Color;
      readonly note?: 'colour-as-text' | 'hex-differs';
      readonly details?: Record<string, string>;
    }
  | {
      readonly wrong: 'not-a-colour' | 'components-out-of-range';
      readonly details: Record<string, string>;
    };

/** How much two colours may differ (ΔE 2000) and still be one that was rounded. */
const rounding = 2;

/** Reads a colour of the format: space and components, or text as CSS has it, as older drafts wrote it. */
export function readColour(value: unknown): ReadColour {
  if (typeof value === 'string') {
    const colour = parse(value.trim());
    return colour ? {colour, note: 'colour-as-text'} : wrong(value);
  }
  if (!isObject(value)) return wrong(value);
  const {colorSpace, components, hex, alpha = 1} = value;
  if (components === undefined && typeof hex === 'string') {
    const colour = parse(hex);
    return colour ? {colour, note: 'colour-as-text'} : wrong(hex);
  }
  const ranges =
    typeof colorSpace === 'string' && Object.hasOwn(colourSpaces, colorSpace)
      ? colourSpaces[colorSpace]
      : undefined;
  if (!ranges || !isComponents(components) || !isFraction(alpha)) return wrong(value);
  const beyond = components.find((each, index) => {
    const [least, most] = ranges[index] ?? [0, 1];
    return typeof each === 'number' && (each < least || each > most);
  });
  if (beyond !== undefined) {
    return {
      wrong: 'components-out-of-range',
      details: {found: String(beyond), space: String(colorSpace), range: rangeText(ranges)},
    };
  }
  const colour = parse(cssText(String(colorSpace), components, alpha));
  if (!colour) return wrong(value);
  const written = typeof hex === 'string' ? parse(hex) : undefined;
  if (
    typeof hex === 'string' &&
    (!written || written.deltaE(solid(shown(colour)), '2000') > rounding)
  ) {
    return {
      colour,
      note: 'hex-differs',
      details: {found: hex, colour: cssOf(solid(shown(colour)))},
    };
  }
  return {colour};
}

/** A colour as CSS writes it: in hexadecimal where ordinary screens can show it. */
export function cssOf(colour: Color): string {
  const srgb = colour.to('srgb');
  if (srgb.inGamut('srgb', {epsilon: 0.0005}))
    return srgb.toString({format: 'hex', collapse: false});
  return colour.toString();
}

/** A colour as an ordinary screen shows it, with its transparency. */
export const shown = (colour: Color): Color => colour.to('srgb').toGamut({space: 'srgb'});

/** What a translucent colour looks like on an opaque one. */
export function laidOn(front: Color, ground: Color): Color {
  const alpha = front.alpha.valueOf();
  const [top, bottom] = [shown(front), shown(ground)].map(({coords}) =>
    coords.map((each) => each ?? 0),
  );
  return new Color(
    'srgb',
    [0, 1, 2].map(
      (index) => (top?.[index] ?? 0) * alpha + (bottom?.[index] ?? 0) * (1 - alpha),
    ) as [number, number, number],
  );
}

function solid(colour: Color): Color {
  const copy = colour.clone();
  copy.alpha = 1;
  return copy;
}

function parse(text: string): Color | undefined {
  try {
    const colour = new Color(text);
    // A colour of which not even that is known cannot be measured.
    if (colour.alpha === null) colour.alpha = 0;
    return colour.coords.every((each) => each === null || Number.isFinite(each.valueOf()))
      ? colour
      : undefined;
  } catch {
    return undefined;
  }
}

function cssText(space: string, components: readonly (number | 'none')[], alpha: number): string {
  const text = components
    .map((each, index) =>
      index > 0 && /^(hsl|hwb)$/.test(space) && each !== 'none' ? `${each}%` : each,
    )
    .join(' ');
  return /^(hsl|hwb|lab|lch|oklab|oklch)$/.test(space)
    ? `${space}(${text} / ${alpha})`
    : `color(${space} ${text} / ${alpha})`;
}

const isComponents = (value: unknown): value is (number | 'none')[] =>
  Array.isArray(value) &&
  value.length === 3 &&
  value.every((each) => each === 'none' || Number.isFinite(each));

const isFraction = (value: unknown): value is number =>
  typeof value === 'number' && value >= 0 && value <= 1;

const rangeText = (ranges: readonly Range[]): string =>
  ranges.map(([least, most]) => `${least}–${most}`).join(', ');

const wrong = (value: unknown): ReadColour => ({
  wrong: 'not-a-colour',
  details: {found: brief(value)},
});

/** A value as a message shows it. */
export function brief(value: unknown): string {
  const text = JSON.stringify(value ?? null);
  return text.length > 60 ? `${text.slice(0, 59)}…` : text;
}
