import {cssOf} from './colour.js';
import type {KnownToken, KnownTokens} from './known-tokens.js';
import type {Theme} from './theme.js';

/** A theme as a style sheet that a page links; light and dark follow the page, or an element's `theme`. */
export function themeCss(theme: Theme, known: KnownTokens): string {
  const lines = known.all.flatMap((token) => {
    const value = declared(token, theme);
    return value === undefined ? [] : [`  ${token.property}: ${value};`];
  });
  return `:root {\n${lines.join('\n')}\n}\n`;
}

function declared(token: KnownToken, theme: Theme): string | undefined {
  if (token.kind === 'size') return theme.sizes.get(token.id);
  const {light, dark} = theme.colours.get(token.id) ?? {};
  if (!light && !dark) return undefined;
  const [day, night] = [light ?? token.colours?.light, dark ?? token.colours?.dark].map(
    (colour) => colour && cssOf(colour),
  );
  return day === night ? day : `light-dark(${day}, ${night})`;
}
