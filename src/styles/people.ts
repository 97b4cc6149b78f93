import {css} from 'lit';

/** People, who has which task, and lists of organisations. */
export const people = css`
  .people {
    display: grid;
    grid-template-columns: repeat(auto-fill, minmax(min(100%, 16em), 1fr));
    gap: 1.25em;
    padding: 0;
    list-style: none;
  }
  .people li {
    display: grid;
    grid-template-columns: auto 1fr;
    column-gap: 0.75em;
    align-items: start;
  }
  .people .employer,
  .people .ways {
    grid-column: 2;
    margin: 0;
    color: var(--_text-soft);
    font-size: 0.875em;
  }
  .ways {
    display: flex;
    flex-wrap: wrap;
    column-gap: 0.75em;
  }
  .ways a {
    display: inline-block;
    padding-block: 0.25em;
  }
  .roles dt {
    color: var(--_text-soft);
    font-size: 0.875em;
  }
  .roles dd {
    margin: 0;
    font-weight: 550;
  }
  .roles dd + dt {
    margin-block-start: 0.75em;
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
