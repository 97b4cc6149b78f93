import {css} from 'lit';

/** What stands where a document is on its way, cannot be had, or is not the newest. */
export const status = css`
  .retry {
    position: relative;
    min-block-size: 2.75em;
    padding: 0.5em 1.25em;
    color: var(--_accent);
    background: none;
    border: 1px solid currentcolor;
    border-radius: var(--_radius-pill);
    font-weight: 600;
    cursor: pointer;
  }
  .retry:hover {
    background: var(--_tint);
  }
  .retry.small,
  .outdated .retry {
    min-block-size: 2.25em;
    padding-inline: 0.75em;
    border-color: transparent;
    font-size: var(--_type-note);
  }

  /* Without a place in the layout, and still there for screen readers. */
  .told:empty {
    position: absolute;
  }
  .outdated {
    display: flex;
    align-items: center;
    justify-content: space-between;
    column-gap: 0.75em;
    margin: 0;
    padding: 0.375em var(--_padding, 0);
    color: var(--_text-soft);
    border-block-start: 1px solid var(--_line);
  }
  .outdated span {
    flex: 1 1 0;
    font-size: var(--_type-note);
    line-height: 1.4;
    text-wrap: pretty;
  }
  .outdated .retry {
    margin-inline-end: -0.75em;
  }
  .bare .outdated {
    justify-content: start;
    border: 0;
  }
  .bare .outdated span {
    flex: 0 1 auto;
  }
  .failed {
    display: grid;
    place-content: center;
    justify-items: center;
    gap: 1em;
    min-block-size: 10em;
    block-size: 100%;
    text-align: center;
    text-wrap: balance;
  }
  .failed p {
    max-inline-size: 24em;
    margin: 0;
    color: var(--_text-soft);
  }

  .skeleton .head {
    display: flex;
    align-items: center;
    gap: 1em;
  }
  .bone {
    block-size: 0.75em;
    margin-block-start: 0.8em;
    background: var(--_line);
    border: 0;
    border-radius: var(--_radius-small);
    animation: breathe 1.6s ease-in-out infinite alternate;
  }
  .bone.plate {
    block-size: 3.5em;
    margin: 0;
  }
  .bone.title {
    flex: 0 1 9em;
    inline-size: 9em;
    max-inline-size: 100%;
    block-size: 1.25em;
    margin: 0;
  }
  .bone.short {
    max-inline-size: 60%;
  }
  .bone.fact {
    max-inline-size: 45%;
  }
  .bone.short + .fact {
    margin-block-start: 2.5em;
  }
  .story .bone.plate,
  .directory .bone.plate {
    display: none;
  }
  @keyframes breathe {
    to {
      opacity: 0.45;
    }
  }
  @media (prefers-reduced-motion: reduce) {
    .bone {
      animation: none;
    }
  }
`;
