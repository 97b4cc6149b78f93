import {css} from 'lit';

/** One document: plate, name and text in one column, or side by side where there is room. */
export const rows = css`
  .rows {
    margin: 0;
    padding: 0;
    list-style: none;
    border-block-start: 1px solid var(--_line);
  }
  .row {
    display: grid;
    grid-template-columns: auto minmax(0, 1fr);
    gap: var(--_space-small) 1em;
    align-items: start;
    padding: var(--_space) var(--_padding);
  }
  /* A long list costs no more than what is in view of it. The first rows are always drawn: pages are also pictured whole. */
  .row:nth-child(n + 50) {
    content-visibility: auto;
    contain-intrinsic-block-size: auto 9em;
  }
  .row + .row {
    border-block-start: 1px solid var(--_line);
  }
  .row:focus {
    outline: 0;
  }
  .row:focus-visible {
    outline: 3px solid var(--_focus);
    outline-offset: -4px;
    border-radius: var(--_radius-small);
  }
  .row-head,
  .row-text {
    grid-column: 1 / -1;
    min-inline-size: 0;
  }
  .plate + .row-head,
  .aligned .mark + .row-head {
    grid-column: 2;
    align-self: center;
  }
  .mark {
    display: none;
    inline-size: 3em;
    block-size: 3em;
    padding: 0.75em;
    color: var(--_accent);
    background: var(--_tint);
    border: 1px solid transparent;
    border-radius: var(--_radius-small);
    fill: none;
    stroke: currentcolor;
    stroke-width: 1.75;
    stroke-linecap: round;
    stroke-linejoin: round;
  }
  .aligned .mark {
    display: block;
  }
  .row .plate {
    inline-size: 3em;
    block-size: 3em;
  }
  .row-name {
    margin: 0;
    font-size: 1.125em;
    font-weight: 650;
    letter-spacing: -0.01em;
    line-height: 1.3;
    text-wrap: balance;
  }
  .row-name a {
    display: inline-block;
    padding-block: 0.125em;
    margin-block: -0.125em;
    color: var(--_accent);
    text-decoration: none;
  }
  .row-name a:hover {
    text-decoration: underline;
    text-decoration-thickness: 0.08em;
    text-underline-offset: 0.15em;
  }
  .meta {
    margin: 0.125em 0 0;
    color: var(--_text-soft);
    font-size: var(--_type-label);
    line-height: 1.45;
  }
  .row-text {
    display: grid;
    gap: var(--_space-small);
  }
  .row-text:not(:has(*)) {
    display: none;
  }
  .summary p {
    max-inline-size: 65ch;
    margin: 0;
    text-wrap: pretty;
  }
  .summary a {
    color: var(--_accent);
    text-underline-offset: 0.15em;
  }
  .row .note {
    margin: 0;
    color: var(--_text-soft);
    font-size: var(--_type-note);
  }

  @container (min-inline-size: 32em) {
    .aligned .row {
      grid-template-columns: 3em minmax(0, 1fr);
      row-gap: 0.5em;
    }
    .aligned .row > :first-child {
      grid-row: 1 / 3;
    }
    .aligned .row-head,
    .aligned .row-text {
      grid-column: 2;
    }
    .aligned .row > .row-head {
      align-self: start;
    }
  }
  @container (min-inline-size: 52em) {
    .row,
    .aligned .row {
      grid-template-columns: minmax(0, 4fr) minmax(0, 7fr);
      column-gap: 2em;
    }
    .row-head,
    .row-text {
      grid-column: auto;
    }
    .aligned .row {
      grid-template-columns: 3em minmax(0, 4fr) minmax(0, 7fr);
      column-gap: 1em;
    }
    .aligned .row > :first-child {
      grid-row: 1;
    }
    .aligned .row-head {
      grid-column: 2;
    }
    .aligned .row-text {
      grid-column: 3;
      padding-inline-start: 1em;
    }
  }
`;
