import {css} from 'lit';

/** Numbers shown large, each above its label. */
export const figures = css`
  .figures {
    display: flex;
    flex-wrap: wrap;
    gap: 1.5em;
    max-inline-size: 48em;
    margin-block: 1.5em;
    padding: 0;
    list-style: none;
  }
  .figures li {
    flex: 1 1 auto;
    min-inline-size: min(100%, 8em);
    max-inline-size: 100%;
    /* A number that is broken between lines is another number. */
    overflow-wrap: break-word;
  }
  .figures .amount {
    display: block;
    color: var(--_accent);
    font-size: clamp(1.5em, 8cqi, 2em);
    font-weight: 680;
    letter-spacing: -0.03em;
    line-height: 1.15;
    font-variant-numeric: tabular-nums;
    text-wrap: balance;
  }
  .figures .kind,
  .figures .source {
    display: block;
  }
  /* The number alone decides how wide a column is: in a row each stands on one line, and the labels below on the same. */
  .figures .label {
    display: block;
    inline-size: 0;
    min-inline-size: 100%;
    color: var(--_text-soft);
    font-size: var(--_type-label);
    line-height: 1.4;
  }
  .figures .kind {
    font-style: italic;
  }
`;
