import {css} from 'lit';

/** Topics as small labels. */
export const tags = css`
  .tags {
    display: flex;
    flex-wrap: wrap;
    gap: 0.375em;
    margin: 0;
    padding: 0;
    list-style: none;
    font-size: var(--_type-note);
  }
  .tags li {
    padding: 0.1875em 0.625em;
    color: var(--_accent);
    background: var(--_tint);
    border: 1px solid transparent;
    border-radius: var(--_radius-pill);
    font-weight: 550;
  }
`;
