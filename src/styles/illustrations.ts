import {css} from 'lit';

/** Pictures and videos among a story's blocks, and what stands for those that cannot be had. */
export const illustrations = css`
  .illustration {
    margin: 1.75em 0;
  }
  .illustration img {
    display: block;
    max-inline-size: 100%;
    max-block-size: min(90vh, 40em);
    block-size: auto;
    object-fit: contain;
    object-position: left;
    border-radius: var(--_radius-small);
  }
  .illustration figcaption {
    margin-block-start: 0.625em;
    color: var(--_text-soft);
    font-size: var(--_type-label);
    line-height: 1.45;
  }
  .illustration .credit {
    display: block;
  }
  /* A frame with hills stands for a picture that cannot be had. */
  .absent {
    display: grid;
    place-content: center;
    justify-items: center;
    gap: 0.75em;
    min-block-size: 12em;
    margin: 0;
    padding: 1.5em;
    color: var(--_text-soft);
    background: var(--_tint);
    border-radius: var(--_radius-small);
    font-size: var(--_type-label);
    text-align: center;
    text-wrap: balance;
  }
  .absent::before {
    content: '';
    inline-size: 3.25em;
    block-size: 2.5em;
    background:
      radial-gradient(circle at 28% 30%, var(--_accent) 0.25em, transparent 0.27em),
      conic-gradient(from 135deg at 65% 38%, var(--_accent) 25%, transparent 0),
      conic-gradient(from 135deg at 30% 62%, var(--_accent) 25%, transparent 0);
    border: 2px solid var(--_accent);
    border-radius: 5px;
  }
  .video .illustration {
    margin-block-end: 0.5em;
  }
  .watch {
    display: flex;
    align-items: center;
    gap: var(--_space-small);
    padding: 0.875em 1.125em;
    background: var(--_sunken);
    border: 1px solid transparent;
    border-radius: var(--_radius-small);
    font-weight: 600;
  }
  .watch::before {
    content: '';
    flex: none;
    inline-size: 2.5em;
    block-size: 2.5em;
    background: conic-gradient(from 235deg at 68% 50%, var(--_on-accent) 70deg, transparent 0) 38% /
      50% 40% no-repeat var(--_accent);
    border-radius: 50%;
    forced-color-adjust: none;
  }
  details {
    color: var(--_text-soft);
  }
  summary {
    cursor: pointer;
  }
  summary:focus-visible {
    outline: 3px solid var(--_focus);
    outline-offset: 2px;
    border-radius: 3px;
  }
`;
