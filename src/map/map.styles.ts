import {buttons} from './button.styles.js';
import {land} from './land.styles.js';
import {legend} from './legend.styles.js';
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
  @media (prefers-reduced-motion: reduce) {
    .hint {
      transition: none;
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

export const styles = [frame, legend, buttons, land, markers, panel].join('');
