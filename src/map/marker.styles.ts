/** Markers: shapes in their theme's colour, and rings of several themes. */
export const markers = /* css */ `
  .markers {
    position: absolute;
    inset: 0;
    will-change: transform;
    pointer-events: none;
  }
  .marker {
    position: absolute;
    inset-block-start: 0;
    inset-inline-start: 0;
    display: grid;
    place-items: center;
    inline-size: max(44px, var(--_width));
    block-size: max(44px, var(--_width));
    margin: calc(max(44px, var(--_width)) / -2) 0 0 calc(max(44px, var(--_width)) / -2);
    padding: 0;
    background: none;
    border: 0;
    border-radius: 50%;
    pointer-events: auto;
    cursor: pointer;
  }
  .marker svg {
    inline-size: var(--_width);
    block-size: var(--_width);
    overflow: visible;
    filter: drop-shadow(0 1px 1.5px rgb(0 20 40 / 35%));
    transition: scale 0.12s;
  }
  .marker .shape {
    inline-size: calc(var(--_width) * 0.78);
    block-size: calc(var(--_width) * 0.78);
    stroke: light-dark(#ffffff, #0d151c);
    stroke-width: 2.500;
    stroke-linejoin: round;
    paint-order: stroke;
  }
  .marker .shape path {
    stroke-width: 5;
  }
  .marker:hover {
    z-index: 1;
  }
  .marker:hover svg {
    scale: 1.1;
  }
  .marker:focus-visible {
    z-index: 2;
    outline: 3px solid var(--_accent);
    outline-offset: -1px;
    border-radius: 50%;
  }
  .marker[data-open] {
    z-index: 1;
  }
  .marker[data-open]::before {
    content: '';
    position: absolute;
    inset: -1px;
    border: 3px solid var(--_accent);
    border-radius: 50%;
    background: color-mix(in srgb, var(--_accent) 22%, transparent);
  }
  .marker[data-open] svg {
    position: relative;
  }
  .ring .disc {
    fill: var(--_surface);
  }
  .ring .part {
    fill: none;
    stroke: var(--_theme);
    stroke-width: 5;
  }
  .ring text {
    fill: var(--_text);
    font-size: 16px;
    font-weight: 700;
    font-variant-numeric: tabular-nums;
    letter-spacing: -0.02em;
  }
  .ring .digits-3 {
    font-size: 13px;
  }
  .ring .digits-4 {
    font-size: 11px;
  }
  .ring .digits-5 {
    font-size: 9px;
  }
  @media (prefers-reduced-motion: reduce) {
    .marker svg {
      transition: none;
    }
  }
  @media (forced-colors: active) {
    .shape {
      fill: ButtonText;
    }
    .marker .shape {
      stroke: Canvas;
    }
    .marker[data-open]::before {
      border-color: Highlight;
    }
    .ring .disc {
      fill: Canvas;
      stroke: ButtonText;
    }
    .ring .part {
      stroke: ButtonText;
    }
    .ring text {
      fill: ButtonText;
    }
  }
`;
