import {css} from 'lit';
import {directoryTokens} from '../styles/tokens.js';

export const styles = css`
  .directory {
    ${directoryTokens}
    --_padding: var(--_directory-padding);
  }
  .top {
    padding: var(--_padding) var(--_padding) 0.5em;
  }
  .name {
    margin: 0;
    font-size: clamp(1.25em, 5cqi, 1.625em);
    font-weight: 680;
    letter-spacing: -0.018em;
    line-height: 1.2;
    text-wrap: balance;
  }
  .name a {
    color: inherit;
    text-underline-offset: 0.15em;
  }
  .empty {
    margin: 0;
    padding: 2em var(--_padding) 2.5em;
    color: var(--_text-soft);
    border-block-start: 1px solid var(--_line);
    text-align: center;
    text-wrap: balance;
  }
  .empty p {
    margin: 0 0 0.5em;
  }
  .empty .clear {
    text-align: center;
  }
  .more {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    justify-content: center;
    gap: 0.5em 1.25em;
    padding: 1em var(--_padding);
    border-block-start: 1px solid var(--_line);
  }
  .more p {
    margin: 0;
    color: var(--_text-soft);
    font-size: var(--_type-label);
    font-variant-numeric: tabular-nums;
  }
  .more .retry {
    min-block-size: max(2.75em, 44px);
  }
  .loading,
  .list-foot {
    margin: 0;
    padding: 0.75em var(--_padding);
    color: var(--_text-soft);
    border-block-start: 1px solid var(--_line);
  }
  .outdated .retry {
    min-block-size: max(2.75em, 44px);
  }
  .loading p,
  .list-foot p {
    margin: 0.25em 0;
    font-size: var(--_type-label);
  }
  .list-foot a {
    color: var(--_accent);
    text-underline-offset: 0.15em;
  }

  @container (max-inline-size: 22em) {
    .top,
    .row,
    .more,
    .empty,
    .loading,
    .outdated,
    .list-foot {
      --_padding: calc(var(--_directory-padding) * 0.6667);
    }
    .field {
      flex-basis: calc(50% - 0.75em);
    }
    .field.search,
    .field.sort {
      flex-basis: 100%;
    }
  }
  @media (forced-colors: active) {
    input,
    select {
      border-color: ButtonText;
    }
    .clear {
      margin-inline: 0;
      border-color: currentcolor;
    }
  }
  @media print {
    .directory {
      break-inside: auto;
    }
    .controls,
    .clear,
    .more,
    .loading,
    .outdated {
      display: none;
    }
    .row:nth-child(n) {
      content-visibility: visible;
      break-inside: avoid;
    }
  }
`;
