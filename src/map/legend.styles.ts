/** The themes with their shapes and colours. */
export const legend = /* css */ `
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

  @media (forced-colors: active) {
    .legend button[aria-pressed='true'] {
      forced-color-adjust: none;
      color: HighlightText;
      background: Highlight;
    }
    .legend button[aria-pressed='true'] > * {
      color: HighlightText;
      fill: HighlightText;
    }
  }
`;
