import {css} from 'lit';

/** Search, filters and sorting. Pages enlarge fields with smaller text when a phone enters them. */
export const controls = css`
  .controls {
    display: flex;
    flex-wrap: wrap;
    gap: 0.875em 0.75em;
    margin-block-start: 1.125em;
  }
  .field {
    flex: 1 1 8.5em;
    min-inline-size: 0;
  }
  .field.sort {
    flex-basis: 12.5em;
  }
  .field.search {
    flex-basis: 100%;
  }
  @container (min-inline-size: 68em) {
    .field.search {
      flex: 2 1 14em;
    }
  }
  .field label {
    display: block;
    margin-block-end: 0.25em;
    color: var(--_text-soft);
    font-size: var(--_type-note);
    font-weight: 550;
  }
  input,
  select {
    appearance: none;
    display: block;
    inline-size: 100%;
    min-block-size: max(2.75em, 44px);
    margin: 0;
    padding: 0.375em 0.75em;
    color: inherit;
    background: var(--_surface);
    border: 1px solid var(--_control);
    border-radius: var(--_radius-small);
    font: inherit;
    font-size: max(1em, 16px);
    letter-spacing: inherit;
    word-spacing: inherit;
  }
  select {
    padding-inline-end: 2em;
    /* In WebKit, a long choice makes everything around it wider otherwise. */
    overflow: hidden;
    text-overflow: ellipsis;
    cursor: pointer;
  }
  option {
    color: var(--_text);
    background: var(--_surface);
  }
  .select {
    position: relative;
  }
  .select::after {
    content: '';
    position: absolute;
    inset-block-start: calc(50% - 0.375em);
    inset-inline-end: 0.9375em;
    inline-size: 0.4375em;
    block-size: 0.4375em;
    border: solid var(--_text-soft);
    border-width: 0 2px 2px 0;
    rotate: 45deg;
    pointer-events: none;
  }
  input:hover,
  select:hover {
    border-color: var(--_accent);
  }
  input:focus-visible,
  select:focus-visible {
    outline: 3px solid var(--_focus);
    outline-offset: 1px;
  }
  .count-line {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    justify-content: space-between;
    column-gap: 1em;
    min-block-size: max(2.75em, 44px);
    margin-block-start: var(--_space-small);
  }
  .count {
    margin: 0;
    font-weight: 600;
    font-variant-numeric: tabular-nums;
  }
  .clear {
    min-block-size: max(2.75em, 44px);
    margin-inline: -0.75em;
    padding: 0.25em 0.75em;
    color: var(--_accent);
    background: none;
    border: 1px solid transparent;
    border-radius: var(--_radius-small);
    font-weight: 600;
    text-align: start;
    cursor: pointer;
  }
  .clear:hover {
    background: var(--_tint);
  }
`;
