import {buttons} from './button.styles.js';
import {land} from './land.styles.js';
import {legend} from './legend.styles.js';
import {markers} from './marker.styles.js';
import {panel} from './panel.styles.js';

const frame = /* css */ `
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
    background: var(--_map-sea);
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
    background: color-mix(in srgb, var(--_map-sea) 82%, transparent);
    border-start-start-radius: var(--_radius-small);
    font-size: 0.6875em;
  }
  .attribution a {
    display: inline-block;
    padding-block: max(0.25em, 4px);
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
