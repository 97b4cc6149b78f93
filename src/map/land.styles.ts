/** The picture of land and sea, and the names on it. */
export const land = /* css */ `
  .view {
    position: absolute;
    inset: 0;
    overflow: clip;
    cursor: grab;
    touch-action: pan-x pan-y;
    user-select: none;
    -webkit-user-select: none;
  }
  .view:active {
    cursor: grabbing;
  }
  .view:focus-visible {
    outline: 3px solid var(--_accent);
    outline-offset: -3px;
    border-radius: calc(var(--_radius) - 1px);
  }
  .picture {
    position: absolute;
    inset: -25%;
    /* Pushed and scaled as a picture, not drawn anew. */
    will-change: transform;
    pointer-events: none;
  }
  .base,
  .labels,
  .tiles {
    position: absolute;
    inset: 0;
    inline-size: 100%;
    block-size: 100%;
    overflow: visible;
  }
  .tiles img {
    position: absolute;
    inset-block-start: 0;
    inset-inline-start: 0;
    max-inline-size: none;
  }

  .base path {
    fill: none;
    fill-rule: evenodd;
    stroke-linejoin: round;
  }
  .base .halo {
    stroke: color-mix(in oklab, var(--_map-sea) 62%, light-dark(#ffffff, #24404f));
    stroke-width: calc(9 * var(--_pixel));
  }
  .base .neighbour {
    fill: color-mix(in oklab, var(--_map-land) 66%, light-dark(#dcd8cd, #16212a));
  }
  .base .norway {
    fill: var(--_map-land);
  }
  .base .built-up {
    fill: color-mix(in oklab, var(--_map-land) 84%, light-dark(#c99a5b, #d8b98a));
  }
  .base .water {
    fill: color-mix(in oklab, var(--_map-sea) 92%, var(--_map-line));
  }
  .base .ice {
    fill: color-mix(in oklab, var(--_map-sea) 30%, light-dark(#ffffff, #5d7684));
  }
  .base .coast {
    stroke: var(--_map-line);
    stroke-width: calc(0.7 * var(--_pixel));
  }
  .base .border {
    stroke: color-mix(in oklab, var(--_map-label) 55%, var(--_map-land));
    stroke-width: calc(0.8 * var(--_pixel));
  }
  .home .border.country {
    stroke: color-mix(in oklab, var(--_map-label) 80%, var(--_map-land));
    stroke-width: calc(1.4 * var(--_pixel));
  }
  .base .border.county {
    stroke: color-mix(in oklab, var(--_map-label) 45%, var(--_map-land));
    stroke-dasharray: calc(4 * var(--_pixel)) calc(3 * var(--_pixel));
  }
  .base .border.municipality {
    stroke: color-mix(in oklab, var(--_map-label) 26%, var(--_map-land));
    stroke-width: calc(0.6 * var(--_pixel));
  }

  .labels text {
    fill: var(--_map-label);
    stroke: var(--_map-land);
    stroke-width: 3px;
    stroke-linejoin: round;
    paint-order: stroke;
    font-size: 12px;
    font-weight: 500;
  }
  .labels circle {
    fill: var(--_map-label);
    stroke: var(--_map-land);
    stroke-width: 1px;
  }
  .labels .rank-1 text {
    font-size: 13.5px;
    font-weight: 650;
  }
  .labels .country {
    fill: color-mix(in oklab, var(--_map-label) 62%, var(--_map-land));
    stroke: none;
    letter-spacing: 2px;
  }
  .labels .sea {
    fill: color-mix(in oklab, var(--_map-line) 78%, var(--_map-label));
    stroke: none;
    font-style: italic;
    letter-spacing: 2px;
  }

  @media (forced-colors: active) {
    .base .norway,
    .base .neighbour {
      fill: Canvas;
    }
    .base .coast,
    .base .border.border {
      stroke: CanvasText;
    }
    .base .halo,
    .base .built-up {
      stroke: none;
      fill: none;
    }
    .base .water {
      fill: none;
      stroke: CanvasText;
      stroke-width: calc(0.4 * var(--_pixel));
    }
    .labels :is(text, .country, .sea, circle) {
      fill: CanvasText;
      stroke: Canvas;
    }
  }
`;
