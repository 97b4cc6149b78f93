import {css} from 'lit';

// Made from src/tokens/spotlight.tokens.json by `npm run tokens`: change that file, not this one.

/** Every token that all elements have, with its default in place. */
export const tokens = css`
  --_text: var(--spotlight-color-text, light-dark(#16202e, #eef1f4));
  --_text-soft: var(--spotlight-color-text-soft, light-dark(#4a5666, #b3bcc8));
  --_surface: var(--spotlight-color-surface, light-dark(#fff, #171d26));
  --_sunken: var(--spotlight-color-sunken, light-dark(#f4f6f8, #10151c));
  --_line: var(--spotlight-color-line, light-dark(#dde2e8, #313a47));
  --_control: var(--spotlight-color-control, light-dark(#7a8697, #7d8a9b));
  --_accent: var(--spotlight-color-accent, light-dark(#0f5c63, #7fd0d3));
  --_on-accent: var(--spotlight-color-on-accent, light-dark(#fff, #08282b));
  --_tint: var(--spotlight-color-tint, light-dark(#e6f1f1, #16353a));
  --_focus: var(--spotlight-color-focus, var(--_accent));
  --_plate: var(--spotlight-color-plate, #fff);
  --_on-plate: var(--spotlight-color-on-plate, #0f5c63);
  --_radius: var(--spotlight-radius, 14px);
  --_radius-small: var(--spotlight-radius-small, 8px);
  --_radius-pill: var(--spotlight-radius-pill, 22px);
  --_font-size: var(--spotlight-font-size, max(1em, 14px));
  --_type-note: var(--spotlight-type-note, 0.8125em);
  --_type-label: var(--spotlight-type-label, 0.875em);
  --_type-aside: var(--spotlight-type-aside, 0.9375em);
  --_type-heading: var(--spotlight-type-heading, 1.25em);
  --_type-title: var(--spotlight-type-title, 1.4375em);
  --_space-small: var(--spotlight-space-small, 0.75em);
  --_space: var(--spotlight-space, 1.25em);
  --_space-large: var(--spotlight-space-large, 2.5em);
`;

/** The tokens of cards alone. */
export const cardTokens = css`
  --_card-padding: var(--spotlight-card-padding, 1.5em);
`;

/** The tokens of directories alone. */
export const directoryTokens = css`
  --_directory-padding: var(--spotlight-directory-padding, 1.5em);
`;
