import {css} from 'lit';

/** A quote that stands for itself, in its own element and among the blocks of a story. */
export const quote = css`
  /* What is noted stands beside who said it, as long as there is room. */
  .quote {
    position: relative;
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 1em 1.5em;
    margin: 0;
    padding: 1.75em 2em 1.625em 2.25em;
    background: var(--_surface);
    border: 1px solid var(--_line);
    border-radius: var(--_radius);
    overflow: clip;
  }
  .quote::before {
    content: '';
    position: absolute;
    inset-block: 0;
    inset-inline-start: 0;
    border-inline-start: 5px solid var(--_accent);
  }
  .quote blockquote {
    inline-size: 100%;
    padding-inline-end: max(0px, 100% - 32em);
    margin: 0;
    font-size: clamp(var(--_type-title) * 0.826, 5cqi, var(--_type-title));
    line-height: 1.42;
    letter-spacing: -0.008em;
    text-wrap: pretty;
  }
  .quote blockquote p {
    margin: 0;
  }
  /* The mark hangs in the margin, so that the words have a straight edge. */
  .quote .marked p:first-child {
    text-indent: -0.6em;
  }
  .quote .marked:lang(en) p:first-child {
    text-indent: -0.46em;
  }
  .quote blockquote p + p {
    margin-block-start: 0.625em;
  }
  .speakers {
    display: flex;
    flex-wrap: wrap;
    flex: auto;
    gap: 0.75em 1.75em;
  }
  .speaker {
    display: grid;
    grid-template-columns: auto 1fr;
    align-items: center;
    column-gap: var(--_space-small);
  }
  .speaker:has(.employer) .portrait {
    grid-row: 1 / span 2;
  }
  .speaker .employer {
    grid-column: 2;
    margin: 0;
    color: var(--_text-soft);
    font-size: var(--_type-label);
    line-height: 1.35;
  }
  .quote .note {
    margin: 0;
    color: var(--_text-soft);
    font-size: var(--_type-note);
  }
  @container (max-inline-size: 22em) {
    .quote {
      padding: 1.25em 1.25em 1.125em 1.5em;
    }
  }
`;
