import {css} from 'lit';

/** Names with what is known of them, one below the other: partners, funding, recognition. */
export const lines = css`
  .lines {
    margin: 0;
    padding: 0;
    list-style: none;
  }
  .lines li {
    padding-block: 0.75em;
    border-block-start: 1px solid var(--_line);
    break-inside: avoid;
  }
  .lines li:last-child {
    border-block-end: 1px solid var(--_line);
  }
  .lines b {
    margin-inline-end: 0.375em;
    font-weight: 600;
  }
  .lines .details {
    display: block;
  }
  .details {
    color: var(--_text-soft);
    font-size: var(--_type-aside);
  }
  .outcome {
    display: inline-block;
    padding: 0 0.625em;
    color: var(--_text-soft);
    border: 1px solid var(--_line);
    border-radius: var(--_radius-pill);
    font-size: var(--_type-note);
    font-weight: 600;
  }
  .outcome.nominated {
    color: var(--_accent);
    border-color: currentcolor;
  }
  .outcome.won {
    color: var(--_on-accent);
    background: var(--_accent);
    border-color: transparent;
  }
`;
