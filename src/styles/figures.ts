import {css} from 'lit';

/** Numbers shown large, each above its label. */
export const figures = css`
  .figures {
    display: flex;
    flex-wrap: wrap;
    gap: 1.5em;
    margin-block: 1.5em;
    padding: 0;
    list-style: none;
  }
  .figures li {
    flex: 1 1 8em;
    max-inline-size: 100%;
    /* A number that is broken between lines is another number. */
    overflow-wrap: break-word;
  }
  .figures .amount {
    display: block;
    color: var(--_accent);
    font-size: 2em;
    font-weight: 680;
    letter-spacing: -0.03em;
    line-height: 1.15;
    font-variant-numeric: tabular-nums;
    text-wrap: balance;
  }
  .figures .label,
  .figures .kind,
  .figures .source {
    display: block;
    color: var(--_text-soft);
    font-size: var(--_type-label);
    line-height: 1.4;
  }
  .figures .kind {
    font-style: italic;
  }
`;
