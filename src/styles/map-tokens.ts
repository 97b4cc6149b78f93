import {css} from 'lit';

// Made from src/tokens/spotlight.tokens.json by `npm run tokens`: change that file, not this one.

/** The tokens of maps alone. */
export const mapTokens = css`
  --_map-sea: var(--spotlight-color-map-sea, light-dark(#dcebf2, #0f1a22));
  --_map-land: var(--spotlight-color-map-land, light-dark(#fdfcf8, #25313b));
  --_map-line: var(--spotlight-color-map-line, light-dark(#a79f90, #5b6b78));
  --_map-label: var(--spotlight-color-map-label, light-dark(#3f4a56, #c7d0d9));
  --_theme-1: var(--spotlight-color-theme-1, light-dark(#447bfb, #4c7be6));
  --_theme-2: var(--spotlight-color-theme-2, light-dark(#612006, #f9ac5f));
  --_theme-3: var(--spotlight-color-theme-3, light-dark(#0f7251, #4ff7cc));
  --_theme-4: var(--spotlight-color-theme-4, light-dark(#ce508d, #cf4c7c));
  --_theme-5: var(--spotlight-color-theme-5, light-dark(#361889, #b9b8f8));
  --_theme-6: var(--spotlight-color-theme-6, light-dark(#8f7d09, #8b7b1d));
`;
