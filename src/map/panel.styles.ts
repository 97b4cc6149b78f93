/** The list beside the map, and the card of what is open. */
export const panel = /* css */ `
  .panel {
    container-type: inline-size;
    min-inline-size: 0;
    background: var(--_surface);
    border: 1px solid var(--_line);
    border-radius: var(--_radius);
    overflow: clip;
  }
  .panel:focus {
    outline: 0;
  }
  .panel:focus-visible {
    outline: 3px solid var(--_accent);
    outline-offset: 2px;
  }
  @container (min-inline-size: 46em) {
    .panel {
      block-size: var(--_map-height);
      overflow: hidden auto;
      overscroll-behavior: contain;
    }
    .panel-head {
      position: sticky;
      inset-block-start: 0;
      z-index: 2;
    }
  }
  .panel-head {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    justify-content: space-between;
    gap: 0 0.25em;
    padding: 0.375em 0.25em 0.375em 1em;
    background: var(--_surface);
    border-block-end: 1px solid var(--_line);
  }
  .count {
    margin: 0;
    font-size: 0.9375em;
    font-weight: 650;
    font-variant-numeric: tabular-nums;
  }
  .order {
    position: relative;
    max-inline-size: 100%;
  }
  .order select {
    appearance: none;
    max-inline-size: 100%;
    overflow: hidden;
    text-overflow: ellipsis;
    min-block-size: 44px;
    padding: 0.25em 1.875em 0.25em 0.5em;
    color: inherit;
    background: var(--_surface);
    border: 1px solid transparent;
    border-radius: var(--_radius-small);
    font: inherit;
    font-size: 0.9375em;
    cursor: pointer;
  }
  .order::after {
    content: '';
    position: absolute;
    inset-block-start: calc(50% - 0.3em);
    inset-inline-end: 0.75em;
    inline-size: 0.4em;
    block-size: 0.4em;
    border: solid var(--_text-soft);
    border-width: 0 2px 2px 0;
    rotate: 45deg;
    pointer-events: none;
  }
  .order select:hover {
    border-color: var(--_line);
  }
  .order select:focus-visible {
    outline: 3px solid var(--_accent);
  }
  .part-name {
    margin: 0;
    padding: 1.25em 1em 0.375em;
    padding-inline: 1.15em;
    color: var(--_text-soft);
    font-size: 0.875em;
    font-weight: 600;
    border-block-start: 1px solid var(--_line);
  }
  .picks {
    margin: 0;
    padding: 0;
    list-style: none;
  }
  .picks li + li {
    border-block-start: 1px solid var(--_line);
  }
  .pick {
    display: grid;
    grid-template-columns: auto minmax(0, 1fr);
    gap: 0.75em;
    align-items: center;
    inline-size: 100%;
    min-block-size: 44px;
    padding: 0.625em 1em;
    background: none;
    border: 0;
    line-height: 1.35;
    text-align: start;
    cursor: pointer;
  }
  .pick:hover {
    background: var(--_sunken);
  }
  .pick[aria-current] {
    background: var(--_tint);
    box-shadow: inset 4px 0 0 var(--_accent);
  }
  .pick:focus-visible {
    outline-offset: -3px;
    border-radius: var(--_radius-small);
  }
  .pick .shape {
    inline-size: 1.375em;
    block-size: 1.375em;
  }
  .pick b {
    display: block;
    font-weight: 620;
  }
  .pick-where {
    display: block;
    color: var(--_text-soft);
    font-size: 0.875em;
  }
  .panel .empty,
  .panel .more {
    margin: 0;
    padding: 1em;
    text-align: center;
  }
  .panel .more {
    border-block-start: 1px solid var(--_line);
  }

  .opened {
    position: relative;
    background: var(--_surface);
    border-block-end: 1px solid var(--_line);
    box-shadow: inset 0 4px 0 var(--_accent);
  }
  .opened:focus {
    outline: 0;
  }
  .opened:focus-visible {
    outline: 3px solid var(--_accent);
    outline-offset: -3px;
  }
  .opened .card {
    background: none;
    border: 0;
    border-radius: 0;
  }
  .opened .content {
    padding-block-start: 1.25em;
  }
  .opened .eyebrow,
  .opened .head,
  .opened .several {
    padding-inline-end: 2.5em;
  }
  .opened .name:not(.long, .longest) {
    font-size: clamp(1em, 6cqi, 1.25em);
  }
  .opened .several {
    margin: 0;
    padding: 1.125em 3.25em 0.75em 1em;
    font-size: 1.0625em;
    line-height: 1.3;
  }
  .close {
    position: absolute;
    z-index: 1;
    inset-block-start: 10px;
    inset-inline-end: 6px;
    display: grid;
    place-items: center;
    inline-size: 44px;
    block-size: 44px;
    padding: 0;
    background: none;
    border: 0;
    border-radius: 50%;
    cursor: pointer;
  }
  .close:hover {
    background: var(--_tint);
  }
  @media (forced-colors: active) {
    .pick[aria-current] {
      outline: 3px solid Highlight;
      outline-offset: -3px;
    }
  }
`;
