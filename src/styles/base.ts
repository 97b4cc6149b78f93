import {css} from 'lit';
import {tokens} from './tokens.js';

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
    ${tokens}

    color: var(--_text);
    font-size: var(--_font-size);
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
  /* What every element but the toggle draws: it measures the room there is, and fills the place reserved for it. */
  .box {
    container-type: inline-size;
    contain-intrinsic-inline-size: 30em;
    min-block-size: inherit;
    background: var(--_surface);
    border: 1px solid var(--_line);
    border-radius: var(--_radius);
  }
  .box:focus {
    outline: 0;
  }
  .box > .content {
    padding: var(--_padding, clamp(1.25em, 5cqi, 3em));
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
    outline: 3px solid var(--_focus);
    outline-offset: 2px;
    border-radius: 3px;
  }

  /* Only what is under the pointer moves: a change of theme is at once. */
  @media (prefers-reduced-motion: no-preference) {
    button:hover {
      transition: 0.15s;
    }
    button:active {
      translate: 0 1px;
    }
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
