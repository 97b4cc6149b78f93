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
  .outdated .retry {
    min-block-size: 2.25em;
    padding-inline: 0.5em;
    margin-inline-start: -0.5em;
    border-color: transparent;
  }

  .outdated {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    column-gap: 0.5em;
    margin: 0.5em 0 0;
    color: var(--_text-soft);
  }
  .outdated > * {
    font-size: var(--_type-note);
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
    block-size: 1.25em;
    margin: 0;
    max-inline-size: 9em;
  }
  .bone.short {
    max-inline-size: 60%;
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
