import {css} from 'lit';
import {cardTokens} from '../styles/tokens.js';

/** Name and logo only, for narrow columns. */
const compact = css`
  .content {
    padding: 0.875em;
  }
  .head {
    gap: 0.75em;
  }
  .plate {
    inline-size: 2.5em;
    block-size: 2.5em;
  }
  .name {
    font-size: 1.0625em;
  }
  .summary,
  .figures,
  .tags,
  .note,
  .facts,
  .foot,
  .bone:not(.plate, .title) {
    display: none;
  }
`;

/** Facts beside the text, where there is room for both. */
const wide = css`
  .content:has(> .facts) {
    display: grid;
    grid-template-columns: 1.3fr 1fr;
    column-gap: 2em;
  }
  .facts {
    align-content: start;
    margin: 0;
    border-block-start: 0;
    border-inline-start: 1px solid var(--_line);
    padding: 0 0 0 2em;
  }
`;

export const styles = css`
  :host {
    display: flex;
    flex-direction: column;
  }

  .card {
    ${cardTokens}
    --_padding: var(--_card-padding);

    contain-intrinsic-inline-size: 18em;
    position: relative;
    flex: auto;
    display: flex;
    flex-direction: column;
    overflow: clip;
  }
  /* In a long row of cards those far from the reader's view are not laid out, where the browser keeps the reader's place. */
  @supports (overflow-anchor: auto) {
    :host(:nth-child(n + 25)) .card {
      content-visibility: auto;
      contain-intrinsic-block-size: auto 24em;
    }
  }
  .card:has(.name a:hover) {
    border-color: var(--_accent);
  }
  .content {
    flex: auto;
    padding: var(--_padding);
  }

  .head {
    display: flex;
    gap: 1em;
  }
  .title {
    flex: 1;
    display: flex;
    flex-direction: column;
    justify-content: center;
    min-inline-size: 0;
  }
  .name {
    margin: 0;
    font-size: clamp(var(--_type-title) * 0.826, 7cqi, var(--_type-title));
    font-weight: 650;
    letter-spacing: -0.015em;
    line-height: 1.2;
    text-wrap: balance;
    hyphenate-limit-chars: 16 6 6;
  }
  .name.long {
    font-size: clamp(1em, 6cqi, 1.1875em);
    line-height: 1.25;
  }
  .name.longest {
    font-size: clamp(0.875em, 4.2cqi, 1.1875em);
    letter-spacing: -0.035em;
  }
  .long + .membership {
    margin-block-start: 0.5em;
  }
  .name a {
    color: inherit;
    text-decoration: none;
  }
  .name a::after {
    content: '';
    position: absolute;
    inset: 0;
    border-radius: inherit;
  }
  .name a:hover {
    text-decoration: underline;
    text-decoration-thickness: 0.08em;
    text-underline-offset: 0.15em;
  }
  .name a:focus-visible {
    outline: 0;
  }
  .name a:focus-visible::after {
    outline: 3px solid var(--_focus);
    outline-offset: -4px;
    border-radius: calc(var(--_radius) - 1px);
  }
  .eyebrow {
    margin: 0 0 0.25em;
    color: var(--_accent);
    font-size: var(--_type-note);
    font-weight: 600;
    line-height: 1.4;
  }
  .membership {
    margin: 0.125em 0 0;
    color: var(--_text-soft);
    font-size: var(--_type-note);
    line-height: 1.4;
    text-wrap: pretty;
  }

  .summary {
    margin-block-start: var(--_space);
    text-wrap: pretty;
  }
  .summary p {
    max-inline-size: 65ch;
    margin: 0;
  }
  .summary p + p {
    margin-block-start: 0.625em;
  }
  .summary a {
    position: relative;
    color: var(--_accent);
    text-underline-offset: 0.15em;
  }
  .tags {
    margin-block-start: var(--_space);
  }
  .figures {
    margin-block: var(--_space) 0;
  }
  .note {
    margin: 1em 0 0;
    color: var(--_text-soft);
    font-size: var(--_type-note);
  }
  .facts {
    display: grid;
    grid-template-columns: auto 1fr;
    column-gap: 1em;
    row-gap: 0.375em;
    margin: var(--_space) 0 0;
    padding-block-start: var(--_space);
    border-block-start: 1px solid var(--_line);
    font-size: var(--_type-aside);
    line-height: 1.5;
  }
  .facts dt {
    max-inline-size: 10em;
    color: var(--_text-soft);
  }
  .facts dd {
    margin: 0;
    min-inline-size: 0;
  }

  .foot {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    column-gap: 0.75em;
    row-gap: 0.25em;
    padding: 0.875em var(--_padding);
    background: var(--_sunken);
    border-block-start: 1px solid var(--_line);
  }
  .person {
    flex: 1 1 6em;
    font-size: var(--_type-aside);
    /* The link goes to the next line before a name is broken. */
    overflow-wrap: break-word;
  }
  .action {
    position: relative;
    margin-inline-start: auto;
  }
  .action a {
    display: inline-block;
    padding-block: 0.5em;
    color: var(--_accent);
    font-size: var(--_type-aside);
    font-weight: 600;
    text-decoration: none;
  }
  .action a:hover {
    text-decoration: underline;
    text-underline-offset: 0.2em;
  }

  .card[data-layout='compact'] {
    ${compact}
  }
  .card[data-layout='wide'] {
    @container (min-inline-size: 34em) {
      ${wide}
    }
  }
  .card:not([data-layout='standard'], [data-layout='compact']) {
    @container (min-inline-size: 42em) {
      ${wide}
    }
    @container (max-inline-size: 9em) {
      ${compact}
    }
  }
  @container (max-inline-size: 14em) {
    .card:not([data-layout='compact']) .head {
      flex-direction: column;
      align-items: start;
    }
    .facts {
      grid-template-columns: 1fr;
      row-gap: 0;
    }
    .facts dd + dt {
      margin-block-start: 0.5em;
    }
  }
  @container (max-inline-size: 20em) {
    .content,
    .foot,
    .outdated {
      --_padding: calc(var(--_card-padding) * 0.75);
    }
    .content {
      padding-block: var(--_card-padding);
    }
    .head:has(.long) {
      flex-wrap: wrap;
    }
    .head:has(.long) .title {
      flex-basis: 100%;
    }
  }
  @media print {
    .card {
      break-inside: avoid;
    }
  }
`;
