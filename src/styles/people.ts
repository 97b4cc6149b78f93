import {css} from 'lit';

/** People, who has which task, and lists of organisations. */
export const people = css`
  .people {
    display: grid;
    grid-template-columns: repeat(auto-fill, minmax(min(100%, 16em), 1fr));
    gap: var(--_space);
    padding: 0;
    list-style: none;
  }
  .people li {
    display: grid;
    grid-template-columns: auto 1fr;
    column-gap: var(--_space-small);
    align-items: start;
  }
  .people .employer,
  .people .ways {
    grid-column: 2;
    margin: 0;
    color: var(--_text-soft);
    font-size: var(--_type-label);
  }
  .ways {
    display: flex;
    flex-wrap: wrap;
    column-gap: var(--_space-small);
  }
  .ways a {
    display: inline-block;
    padding-block: 0.25em;
  }
  .roles dt {
    color: var(--_text-soft);
    font-size: var(--_type-label);
  }
  .roles dd {
    margin: 0;
    font-weight: 550;
  }
  .roles dd + dt {
    margin-block-start: var(--_space-small);
  }
  .stated {
    margin-block-end: 0.375em;
    font-weight: 600;
  }
  .references {
    columns: 2 14em;
    column-gap: 2em;
    padding: 0;
    list-style: none;
  }
  .references li {
    break-inside: avoid;
    padding-block: 0.25em;
    border-block-end: 1px solid var(--_line);
  }
`;
