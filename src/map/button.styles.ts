/** The buttons on the map and around it. */
export const buttons = /* css */ `
  .controls {
    position: absolute;
    inset-block-start: 12px;
    inset-inline-start: 12px;
    display: grid;
    border-radius: var(--_radius-small);
    box-shadow: 0 1px 4px rgb(0 20 40 / 22%);
  }
  .controls button,
  .edge button {
    display: grid;
    place-items: center;
    inline-size: 44px;
    block-size: 44px;
    padding: 0;
    color: var(--_text);
    background: var(--_surface);
    border: 1px solid var(--_line);
    cursor: pointer;
  }
  .controls button + button {
    border-block-start: 0;
  }
  .controls button:first-child {
    border-start-start-radius: var(--_radius-small);
    border-start-end-radius: var(--_radius-small);
  }
  .controls button:last-child {
    border-end-start-radius: var(--_radius-small);
    border-end-end-radius: var(--_radius-small);
  }
  .controls button:hover,
  .edge button:hover {
    color: var(--_accent);
    background: var(--_tint);
  }
  .controls button:focus-visible,
  .edge button:focus-visible {
    z-index: 1;
    outline-offset: -3px;
    border-radius: var(--_radius-small);
  }
  .controls button[aria-expanded='true'] {
    color: var(--_on-accent);
    background: var(--_accent);
  }
  .controls svg,
  .edge svg,
  .close svg {
    inline-size: 22px;
    block-size: 22px;
    fill: none;
    stroke: currentcolor;
    stroke-width: 2;
    stroke-linecap: round;
    stroke-linejoin: round;
  }
  .edge {
    position: absolute;
    box-shadow: 0 1px 4px rgb(0 20 40 / 22%);
    border-radius: var(--_radius-small);
  }
  .edge button {
    border-radius: var(--_radius-small);
  }
  .edge.north {
    inset-block-start: 12px;
    inset-inline-start: calc(50% - 22px);
  }
  /* Above the attribution, which a narrow map has below it. */
  .edge.south {
    inset-block-end: 2.25em;
    inset-inline-start: calc(50% - 22px);
  }
  .edge.west {
    inset-block-start: max(50% - 22px, 200px);
    inset-inline-start: 12px;
  }
  .edge.east {
    inset-block-start: max(50% - 22px, 200px);
    inset-inline-end: 12px;
  }
  /* A short map has no room for it below the other buttons. */
  @container (max-block-size: 19em) {
    .edge.west,
    .edge.east {
      inset-block-start: calc(50% - 22px);
    }
    .edge.west {
      inset-inline-start: 68px;
    }
  }
  .edge.south svg { rotate: 180deg; }
  .edge.west svg { rotate: -90deg; }
  .edge.east svg { rotate: 90deg; }

  .skip {
    position: absolute;
    z-index: 2;
    inset-block-start: 12px;
    inset-inline-start: 12px;
    min-block-size: 44px;
    padding: 0.5em 1em;
    color: var(--_on-accent);
    background: var(--_accent);
    border: 0;
    border-radius: var(--_radius-small);
    font-weight: 600;
  }
  .skip:not(:focus) {
    inline-size: 1px;
    block-size: 1px;
    min-block-size: 0;
    padding: 0;
    overflow: hidden;
    clip-path: inset(50%);
  }
  .tiles-choice {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0 0.75em;
    margin: 0.25em 0 0;
    color: var(--_text-soft);
    font-size: 0.9375em;
  }
  .quiet {
    min-block-size: 44px;
    padding: 0.25em 0.75em;
    margin-inline-start: -0.75em;
    color: var(--_accent);
    background: none;
    border: 1px solid transparent;
    border-radius: var(--_radius-small);
    font-weight: 600;
    text-align: start;
    cursor: pointer;
  }
  .quiet:hover {
    background: var(--_tint);
  }

  @media (forced-colors: active) {
    .controls button[aria-expanded='true'] {
      forced-color-adjust: none;
      color: HighlightText;
      background: Highlight;
    }
  }
`;
