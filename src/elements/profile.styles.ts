import {css} from 'lit';
import {lines} from '../styles/lines.js';
import {side, stacked} from '../styles/side.js';

export const styles = css`
  .profile {
    --_padding: clamp(1.25em, 5cqi, 3.5em);
  }
  .story-place:focus {
    outline: 0;
  }
  .page {
    padding: var(--_padding);
  }

  .head {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 1em 1.25em;
  }
  .head .plate {
    inline-size: 4.5em;
    block-size: 4.5em;
  }
  .head .plate .monogram {
    font-size: 1.375em;
  }
  .title {
    flex: 1 1 12em;
    min-inline-size: 0;
  }
  .title .eyebrow {
    margin-block-end: 0.375em;
  }
  .slogan {
    margin: 0.5em 0 0;
    color: var(--_text-soft);
    font-size: 1.125em;
    line-height: 1.4;
    text-wrap: balance;
  }
  .intro .lead {
    max-inline-size: 36em;
    margin-block-start: 1em;
  }
  .intro .lead p + p {
    margin-block-start: 0.625em;
  }
  .intro .tags {
    margin-block-start: var(--_space);
  }

  .side,
  .rest:has(> *) {
    margin-block-start: var(--_space-large);
  }
  .rest {
    container-type: inline-size;
    min-inline-size: 0;
  }
  .rest > * {
    margin-block: 0;
  }
  .rest > * + * {
    margin-block-start: var(--_space-large);
  }
  .section .heading {
    margin-block-end: var(--_space-small);
  }
  .section .figures,
  .section .list,
  .section .people,
  .section .references {
    margin-block: 0;
  }
  .list,
  .vision {
    max-inline-size: 62ch;
  }
  .vision {
    margin: 0;
    font-size: var(--_type-heading);
    line-height: 1.4;
    text-wrap: pretty;
  }
  .beside {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(min(100%, 12em), 1fr));
    gap: var(--_space-large) 2em;
  }
  .quotes {
    display: grid;
    gap: var(--_space);
  }
  .people li {
    align-content: start;
    align-items: start;
  }
  .people .portrait {
    grid-row: 1 / span 3;
  }
  .people .employer,
  .people .ways,
  .contribution {
    grid-column: 2;
    margin: 0.125em 0 0;
    line-height: 1.4;
  }
  .contribution b {
    color: var(--_text);
    font-weight: 550;
  }
  .stated {
    margin: 0 0 0.75em;
  }
  .stated::first-letter {
    text-transform: uppercase;
  }
  .tasks {
    display: grid;
    gap: 0.25em;
    margin: 0;
  }
  .tasks dt {
    color: var(--_text-soft);
    font-size: var(--_type-label);
  }
  .tasks dd {
    margin: 0 0 0.75em;
  }
  .tasks .references {
    columns: auto;
  }
  .tasks .references li {
    padding: 0;
    border: 0;
    font-weight: 600;
  }
  .ways,
  .ways span,
  .side dd {
    overflow-wrap: anywhere;
  }

  .story-place {
    padding-block-start: var(--_space-large);
    border-block-start: 1px solid var(--_line);
  }
  .story-place .column {
    padding: 0;
    margin-inline: 0;
  }
  .story-place .name {
    font-size: clamp(1.375em, 5.5cqi, 1.875em);
  }
  .story-name:not(.heading, .name) {
    margin: 0;
    font-size: var(--_type-heading);
    font-weight: 600;
    line-height: 1.3;
  }
  .profile-foot {
    margin-block-start: var(--_space-large);
    padding-block-start: var(--_space);
    color: var(--_text-soft);
    border-block-start: 1px solid var(--_line);
    font-size: var(--_type-label);
  }
  .profile-foot p {
    margin: 0.25em 0 0;
  }

  ${lines}
  ${side}
  @container (max-inline-size: 24em) {
    ${stacked}
  }
  @container (min-inline-size: 46em) {
    .page:has(> .side) {
      display: grid;
      /* What the box needs more than the text beside it goes to the second row. */
      grid-template: auto 1fr / minmax(0, 1fr) minmax(15em, 17em);
      column-gap: clamp(2em, 4.5cqi, 3.5em);
    }
    .page > .side {
      grid-area: 1 / 2 / span 2;
      align-self: start;
      margin: 0;
    }
    .page > .rest {
      grid-column: 1;
    }
    .page > .profile-foot {
      grid-column: 1 / -1;
    }
    ${stacked}
  }

  @media print {
    .profile {
      break-inside: auto;
      border: 0;
    }
    .page {
      padding: 0;
    }
    .side {
      border-color: var(--_line);
    }
    .lines li,
    .side {
      break-inside: avoid;
    }
  }
`;
