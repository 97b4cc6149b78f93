import {land} from './land.styles.js';
import {markers} from './marker.styles.js';
import {panel} from './panel.styles.js';

const frame = /* css */ `
  .map {
    --_sea: var(--spotlight-color-map-sea, light-dark(#d6e7ef, #0d1c26));
    --_land: var(--spotlight-color-map-land, light-dark(#fdfcf7, #26333b));
    --_map-line: var(--spotlight-color-map-line, light-dark(#86a9ba, #4d6a7a));
    --_map-label: var(--spotlight-color-map-label, light-dark(#3d4a57, #c3ced8));
    --_theme-1: var(--spotlight-color-theme-1, light-dark(#1d4ed8, #7aa5ff));
    --_theme-2: var(--spotlight-color-theme-2, light-dark(#b45309, #f0a04b));
    --_theme-3: var(--spotlight-color-theme-3, light-dark(#15803d, #5ecb87));
    --_theme-4: var(--spotlight-color-theme-4, light-dark(#be185d, #f686b3));
    --_theme-5: var(--spotlight-color-theme-5, light-dark(#6d28d9, #b99cff));
    --_theme-6: var(--spotlight-color-theme-6, light-dark(#0f766e, #4fd1c5));
  }
  .theme-1 { --_theme: var(--_theme-1); }
  .theme-2 { --_theme: var(--_theme-2); }
  .theme-3 { --_theme: var(--_theme-3); }
  .theme-4 { --_theme: var(--_theme-4); }
  .theme-5 { --_theme: var(--_theme-5); }
  .theme-6 { --_theme: var(--_theme-6); }

  .top {
    margin-block-end: 0.875em;
  }
  .legend {
    display: flex;
    flex-wrap: wrap;
    gap: 0.375em;
    margin: 0;
    padding: 0;
    list-style: none;
  }
  .legend button {
    display: flex;
    align-items: center;
    gap: 0.4375em;
    min-block-size: 44px;
    padding: 0.25em 0.875em 0.25em 0.625em;
    background: var(--_surface);
    border: 1px solid var(--_line);
    border-radius: 22px;
    font-size: 0.9375em;
    line-height: 1.25;
    text-align: start;
    cursor: pointer;
  }
  .legend button:hover {
    border-color: var(--_accent);
  }
  .legend button[aria-pressed='true'] {
    background: var(--_tint);
    border-color: var(--_accent);
    box-shadow: inset 0 0 0 1px var(--_accent);
    font-weight: 600;
  }
  .legend .number {
    color: var(--_text-soft);
    font-size: 0.875em;
    font-variant-numeric: tabular-nums;
  }
  .legend .all {
    padding-inline: 0.875em;
    color: var(--_accent);
    background: none;
    border-color: transparent;
    font-weight: 600;
  }
  .shape {
    flex: none;
    inline-size: 1.25em;
    block-size: 1.25em;
    fill: var(--_theme);
    overflow: visible;
  }

  .columns {
    display: grid;
    gap: 0.875em;
  }
  .left {
    min-inline-size: 0;
  }
  .map-box {
    position: relative;
    block-size: var(--_map-height);
    background: var(--_sea);
    border: 1px solid var(--_line);
    border-radius: var(--_radius);
    overflow: clip;
    isolation: isolate;
  }
  @container (min-inline-size: 46em) {
    .columns {
      grid-template-columns: minmax(0, 1fr) minmax(17em, 27%);
    }
  }

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
  .edge.south {
    inset-block-end: 12px;
    inset-inline-start: calc(50% - 22px);
  }
  .edge.west {
    inset-block-start: calc(50% - 22px);
    inset-inline-start: 12px;
  }
  .edge.east {
    inset-block-start: calc(50% - 22px);
    inset-inline-end: 12px;
  }
  .edge.south svg { rotate: 180deg; }
  .edge.west svg { rotate: -90deg; }
  .edge.east svg { rotate: 90deg; }

  .attribution {
    position: absolute;
    inset-block-end: 0;
    inset-inline-end: 0;
    max-inline-size: 100%;
    margin: 0;
    padding: 0.125em 0.625em;
    color: var(--_map-label);
    background: color-mix(in srgb, var(--_sea) 82%, transparent);
    border-start-start-radius: var(--_radius-small);
    font-size: 0.6875em;
  }
  .attribution a {
    display: inline-block;
    padding-block: 0.25em;
    color: inherit;
  }
  .hint {
    position: absolute;
    inset: 0;
    display: grid;
    place-content: center;
    margin: 0;
    padding: 1em;
    color: #ffffff;
    background: rgb(10 25 38 / 60%);
    font-size: 1.25em;
    font-weight: 600;
    text-align: center;
    text-wrap: balance;
    opacity: 0;
    visibility: hidden;
    transition: opacity 0.2s, visibility 0.2s;
    pointer-events: none;
  }
  .hint[data-shown] {
    opacity: 1;
    visibility: visible;
  }
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

  @media (prefers-reduced-motion: reduce) {
    .hint {
      transition: none;
    }
  }
  @media (forced-colors: active) {
    .legend button[aria-pressed='true'],
    .controls button[aria-expanded='true'] {
      forced-color-adjust: none;
      color: HighlightText;
      background: Highlight;
    }
  }
  @media print {
    .controls,
    .edge,
    .skip,
    .hint,
    .tiles-choice,
    .legend .all {
      display: none;
    }
    .columns {
      display: block;
    }
    .map-box {
      break-inside: avoid;
      print-color-adjust: exact;
    }
  }
`;

export const styles = [frame, land, markers, panel].join('');
