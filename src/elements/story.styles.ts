import {css} from 'lit';

export const styles = css`
  .story {
    --_padding: clamp(1.25em, 5cqi, 3em);
  }
  /* Its room is measured by the box it stands in, so that a narrow column has narrow margins. */
  .column,
  .content {
    max-inline-size: calc(42em + 6em);
    margin-inline: auto;
    padding: var(--_padding);
  }
  .eyebrow {
    margin: 0 0 0.5em;
    color: var(--_accent);
    font-size: var(--_type-note);
    font-weight: 600;
  }
  .name {
    margin: 0;
    font-size: clamp(1.5em, 6.5cqi, 2.25em);
    font-weight: 680;
    letter-spacing: -0.022em;
    line-height: 1.14;
    text-wrap: balance;
  }
  .name.long {
    font-size: clamp(1.25em, 5cqi, 1.75em);
  }
  .name.longest {
    font-size: clamp(1em, 4.2cqi, 1.75em);
  }
  .name a {
    color: inherit;
    text-decoration: none;
  }
  .name a:hover {
    text-decoration: underline;
    text-decoration-thickness: 0.06em;
    text-underline-offset: 0.12em;
  }
  .lead {
    margin-block-start: var(--_space-small);
    font-size: 1.1875em;
    line-height: 1.5;
    text-wrap: pretty;
  }
  .lead p {
    margin: 0;
  }
  .lead p + p {
    margin-block-start: 0.625em;
  }
  .byline,
  .note {
    margin: 1em 0 0;
    color: var(--_text-soft);
    font-size: var(--_type-label);
  }
  .byline + .note {
    margin-block-start: 0.25em;
  }
  .blocks {
    display: flow-root;
    margin-block-start: 1.75em;
  }
  .story-foot {
    margin-block-start: var(--_space-large);
    padding-block-start: var(--_space);
    border-block-start: 1px solid var(--_line);
    color: var(--_text-soft);
  }
  .story-foot p {
    margin: 0.25em 0 0;
    font-size: var(--_type-label);
  }
  .story-foot .tags {
    margin-block-end: 1em;
  }

  /* With room beside the text, boxes stand there, as format.md calls them. */
  @container (min-inline-size: 66em) {
    .column {
      max-inline-size: calc(60em + 6em);
    }
    .column > * {
      max-inline-size: 40em;
    }
    .facts-box,
    .note-box {
      float: inline-end;
      inline-size: 17em;
      margin: 0.25em -20em 1.5em 0;
    }
    /* With nothing after them there is nothing to stand beside. */
    .facts-box:not(:has(~ :not(.facts-box, .note-box))),
    .note-box:not(:has(~ :not(.facts-box, .note-box))) {
      float: none;
      inline-size: auto;
      margin: 1.75em 0 0;
    }
    .facts {
      grid-template-columns: 1fr;
      row-gap: 0;
    }
    .facts dd {
      margin-block-end: var(--_space-small);
    }
  }
`;
