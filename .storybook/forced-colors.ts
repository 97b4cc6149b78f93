/**
 * What a browser does to colours where its user has chosen a few of their own (CSS Color Adjustment 1, “Forced Color
 * Palettes”), written into a style sheet: a page cannot switch that on, but it can do the same to elements of its own.
 */

/** The colours a user has chosen, by the names that CSS has for them. */
export type Palette = Readonly<Record<(typeof names)[number], string>>;

const names = [
  ...(['Canvas', 'CanvasText', 'LinkText', 'ButtonFace', 'ButtonText', 'ButtonBorder'] as const),
  ...(['Field', 'FieldText', 'Highlight', 'HighlightText', 'GrayText', 'Mark'] as const),
] as const;

/** The two sets that Chromium has for trying this out. */
export const palettes: Readonly<Record<'black' | 'white', Palette>> = {
  black: paletteOf({ground: '#000', text: '#fff', link: '#ff0', gray: '#3ff23f'}, '#00e6ffcc'),
  white: paletteOf({ground: '#fff', text: '#000', link: '#00009f', gray: '#600000'}, '#050049cc'),
};

function paletteOf(
  {ground, text, link, gray}: Record<'ground' | 'text' | 'link' | 'gray', string>,
  highlight: string,
): Palette {
  return {
    ...{Canvas: ground, ButtonFace: ground, Field: ground, HighlightText: ground},
    ...{CanvasText: text, ButtonText: text, ButtonBorder: text, FieldText: text},
    ...{LinkText: link, GrayText: gray, Highlight: highlight, Mark: '#ff0'},
  };
}

/** What stands in for the browser's own style sheet, which is where forced colours come from. */
export const browserColors = ({CanvasText, Canvas, LinkText}: Palette): string => `
  @layer browser {
    a:any-link { color: ${LinkText}; }
    button, input, select, textarea { color: ${CanvasText}; background-color: ${Canvas}; }
  }
`;

/** Takes the colours of one rule away, as the browser would; `meant` rules are for forced colours and keep theirs. */
export function forceColors({style}: CSSStyleRule, palette: Palette, meant: boolean): void {
  if (meant) return nameColors(style, palette);
  const properties = new Set([...style].map((property) => property.replace(/-.*/, '')));
  if (declares(style, 'color')) style.setProperty('color', 'revert-layer');
  if (properties.has('background')) forceBackground(style, palette);
  for (const edge of ['border', 'outline'].filter((name) => properties.has(name)))
    style.setProperty(`${edge}-color`, 'currentcolor');
  for (const shadow of ['box-shadow', 'text-shadow'].filter((name) => declares(style, name)))
    style.setProperty(shadow, 'none');
  if (declares(style, 'color-scheme')) style.setProperty('color-scheme', 'inherit');
}

/** A ground becomes the user's; no ground stays none. */
function forceBackground(style: CSSStyleDeclaration, {Canvas}: Palette): void {
  const ground = style.getPropertyValue('background') || style.backgroundColor;
  if (!/^(none|transparent|inherit|initial|unset)?$/.test(ground))
    style.setProperty('background-color', Canvas);
  if (!ground.includes('url(')) style.setProperty('background-image', 'none');
}

/** Names that CSS has for the user's colours mean those of the palette. */
function nameColors(style: CSSStyleDeclaration, palette: Palette): void {
  const name = new RegExp(`\\b(${names.join('|')})\\b`, 'gi');
  const colorOf = (found: string) =>
    palette[names.find((known) => known.toLowerCase() === found.toLowerCase()) ?? 'CanvasText'];
  for (const property of [...style]) {
    const value = style.getPropertyValue(property);
    // The parts of a shorthand that holds a variable say nothing by themselves.
    if (value !== '')
      style.setProperty(
        property,
        value.replace(name, colorOf),
        style.getPropertyPriority(property),
      );
  }
}

const declares = (style: CSSStyleDeclaration, property: string): boolean =>
  style.getPropertyValue(property) !== '';
