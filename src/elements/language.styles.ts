import {css} from 'lit';

export const styles = css`
  :host {
    display: inline-block;
    max-inline-size: 100%;
    vertical-align: middle;
  }
  .toggle {
    display: inline-flex;
    flex-wrap: wrap;
    gap: 2px;
    padding: 3px;
    background: var(--_surface);
    border: 1px solid var(--_line);
    border-radius: var(--_radius-pill);
    hyphens: none;
  }
  button {
    min-block-size: 44px;
    flex: auto;
    padding: 0 0.875em;
    color: var(--_text-soft);
    background: none;
    border: 1px solid transparent;
    border-radius: var(--_radius-pill);
    font-size: var(--_type-aside);
    font-weight: 550;
    cursor: pointer;
  }
  button:hover {
    color: var(--_text);
    background: var(--_tint);
  }
  button[aria-pressed='true'] {
    color: var(--_on-accent);
    background: var(--_accent);
  }
  button:focus-visible {
    outline-offset: 3px;
    border-radius: var(--_radius-pill);
  }
  @media (forced-colors: active) {
    button[aria-pressed='true'] {
      color: HighlightText;
      background: Highlight;
      outline-color: CanvasText;
      forced-color-adjust: none;
    }
  }
  @media print {
    :host {
      display: none;
    }
  }
`;
