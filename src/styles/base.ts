import {css} from 'lit';

/**
 * The rules all elements start from: the shared `--spotlight-…` names with a fallback each, and inherited text
 * properties put back to plain ones inside our own box, so that a heading in capitals around us does not shout through.
 */
export const base = css`
  :host {
    display: block;
    min-inline-size: 0;
  }
  :host([hidden]),
  [hidden] {
    display: none !important;
  }
  *,
  ::before,
  ::after {
    box-sizing: border-box;
  }

  .frame {
    --_text: var(--spotlight-color-text, light-dark(#16202e, #eef1f4));
    --_text-soft: var(--spotlight-color-text-soft, light-dark(#4a5666, #b3bcc8));
    --_line: var(--spotlight-color-line, light-dark(#dde2e8, #313a47));
    --_surface: var(--spotlight-color-surface, light-dark(#ffffff, #171d26));
    --_sunken: var(--spotlight-color-sunken, light-dark(#f4f6f8, #10151c));
    --_accent: var(--spotlight-color-accent, light-dark(#0f5c63, #7fd0d3));
    --_on-accent: var(--spotlight-color-on-accent, light-dark(#ffffff, #08282b));
    --_tint: var(--spotlight-color-tint, light-dark(#e6f1f1, #16353a));
    --_radius: var(--spotlight-radius, 14px);
    --_radius-small: var(--spotlight-radius-small, 8px);

    color: var(--_text);
    font-size: var(--spotlight-font-size, max(1em, 14px));
    font-style: normal;
    font-variant: normal;
    font-weight: 400;
    letter-spacing: normal;
    line-height: 1.55;
    text-align: start;
    text-decoration: none;
    text-indent: 0;
    text-shadow: none;
    text-transform: none;
    white-space: normal;
    word-break: normal;
    line-break: auto;
    tab-size: 8;
    -webkit-text-fill-color: currentcolor;
    word-spacing: normal;
    writing-mode: horizontal-tb;
    overflow-wrap: anywhere;
    hyphens: auto;
    hyphenate-limit-chars: 12 4 5;
    cursor: auto;
  }
  .frame[data-theme='light'] {
    color-scheme: light;
  }
  .frame[data-theme='dark'] {
    color-scheme: dark;
  }
  /* On the page's own ground, in the page's own colour. */
  .frame.bare {
    --_text-soft: inherit;
    --_accent: currentcolor;
    color: inherit;
  }

  picture {
    display: contents;
  }
  button {
    color: inherit;
    font: inherit;
    letter-spacing: inherit;
    line-height: inherit;
    text-transform: inherit;
    word-spacing: inherit;
  }
  a:focus-visible,
  button:focus-visible {
    outline: 3px solid var(--_accent);
    outline-offset: 2px;
    border-radius: 3px;
  }

  .visually-hidden {
    position: absolute;
    inline-size: 1px;
    block-size: 1px;
    margin: -1px;
    overflow: hidden;
    clip-path: inset(50%);
    white-space: nowrap;
  }

  @media print {
    .frame,
    .frame[data-theme] {
      color-scheme: light;
    }
    .retry {
      display: none;
    }
  }
`;
