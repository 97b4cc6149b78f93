export type Range = readonly [least: number, most: number];

const fraction: Range = [0, 1];
const percent: Range = [0, 100];
const angle: Range = [0, 360];
const fractions = [fraction, fraction, fraction];

/** The colour spaces of the Design Tokens Color Module (2025.10), and how far their components may reach. */
export const colourSpaces: Readonly<Record<string, readonly Range[]>> = {
  srgb: fractions,
  'srgb-linear': fractions,
  'display-p3': fractions,
  'a98-rgb': fractions,
  'prophoto-rgb': fractions,
  rec2020: fractions,
  'xyz-d50': fractions,
  'xyz-d65': fractions,
  hsl: [angle, percent, percent],
  hwb: [angle, percent, percent],
  lab: [percent, [-160, 160], [-160, 160]],
  lch: [percent, [0, 230], angle],
  oklab: [fraction, [-0.5, 0.5], [-0.5, 0.5]],
  oklch: [fraction, [0, 0.5], angle],
};
