import {css} from 'lit';

/** The blocks of a story: a readable measure, a steady rhythm, and room around what stands for itself. */
export const blocks = css`
  .blocks > *,
  .question > * {
    margin-block: 0 1.125em;
  }
  .blocks > :first-child {
    margin-block-start: 0;
  }
  .blocks > :last-child,
  .question > :last-child {
    margin-block-end: 0;
  }
  .blocks p,
  .blocks li,
  .blocks dd {
    max-inline-size: 65ch;
    text-wrap: pretty;
  }
  a {
    color: var(--_accent);
    text-underline-offset: 0.15em;
  }
  .heading {
    margin-block: 0 0.375em;
    font-size: var(--_type-heading);
    font-weight: 650;
    letter-spacing: -0.01em;
    line-height: 1.3;
    text-wrap: balance;
  }
  .blocks > .heading,
  .question {
    margin-block-start: 2em;
  }
  .blocks > .heading:first-child,
  .question:first-child {
    margin-block-start: 0;
  }
  .question .heading ~ .heading {
    font-size: 1.0625em;
  }
  .answered-by {
    color: var(--_text-soft);
    font-size: var(--_type-aside);
  }

  .said {
    padding-inline-start: 1.25em;
    border-inline-start: 2px solid var(--_line);
  }
  .said p {
    margin: 0;
  }
  .said blockquote p + p {
    margin-block-start: 0.5em;
  }
  .said blockquote {
    margin: 0;
  }
  .said:has(.attribution) blockquote,
  .said:has(.attribution) blockquote p:last-of-type {
    display: inline;
  }
  .said .signature {
    color: var(--_text-soft);
    font-size: var(--_type-aside);
  }
  .said + .note {
    color: var(--_text-soft);
    font-size: var(--_type-note);
  }
  .placed {
    margin-block: 2em;
  }
  .placed.welcome .quote {
    background: var(--_tint);
    border-color: transparent;
  }
  .placed.welcome .portrait {
    background: var(--_surface);
  }

  .list {
    padding-inline-start: 1.25em;
  }
  .list li + li {
    margin-block-start: 0.375em;
  }
  .list p {
    margin: 0;
  }
  .list .label {
    font-weight: 650;
  }
  .list p + p {
    margin-block-start: 0.5em;
  }
  .list .label + p:last-child {
    display: inline;
  }
  .list.terms {
    padding: 0;
  }
  .list.terms dt {
    font-weight: 650;
  }
  .list.terms dd {
    margin: 0 0 0.75em;
  }
  .list.cases {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(min(100%, 15em), 1fr));
    gap: 1em;
    padding: 0;
    list-style: none;
  }
  .list.cases li {
    margin: 0;
    padding: 1.125em;
    background: var(--_sunken);
    border-radius: var(--_radius-small);
  }
  .list.cases .label {
    display: block;
    margin-block-end: 0.25em;
  }
  .list.goals {
    padding: 0;
    list-style: none;
  }
  .list.goals li {
    position: relative;
    padding-inline-start: 1.75em;
  }
  .list.goals li::before {
    content: '';
    position: absolute;
    inset-block-start: 0.35em;
    inset-inline-start: 0;
    inline-size: 0.875em;
    block-size: 0.875em;
    border: 3px solid var(--_accent);
    border-radius: 50%;
  }

  .facts-box,
  .note-box,
  .project,
  .list.cases li {
    border: 1px solid transparent;
  }
  .note-box > :last-child,
  .facts-box .facts > :last-child {
    margin-block-end: 0;
  }
  .facts-box,
  .note-box {
    clear: inline-end;
    margin-block: 1.75em;
    padding: 1.375em;
    background: var(--_sunken);
    border-radius: var(--_radius-small);
  }
  .facts {
    display: grid;
    grid-template-columns: minmax(5em, auto) 1fr;
    gap: 0.5em 1.25em;
    margin: 0;
  }
  .facts dt {
    color: var(--_text-soft);
  }
  .facts dd {
    margin: 0;
    font-weight: 550;
  }
  .note-box {
    border-inline-start: 3px solid var(--_accent);
  }
  .note-box p {
    margin: 0 0 0.5em;
  }
  .note-box ul {
    margin: 0;
    padding-inline-start: 1.25em;
  }

  .project {
    padding: 0.875em 1.125em;
    background: var(--_sunken);
    border-radius: var(--_radius-small);
    font-weight: 600;
  }

  @container (max-inline-size: 28em) {
    .facts {
      grid-template-columns: 1fr;
      row-gap: 0;
    }
    .facts dd + dt {
      margin-block-start: 0.625em;
    }
  }
  @media print {
    .facts-box,
    .note-box,
    .illustration,
    .quote,
    .list.cases li {
      break-inside: avoid;
    }
    .heading {
      break-after: avoid;
    }
  }
`;
