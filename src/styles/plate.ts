import {css} from 'lit';

/** The logo's plate, the portrait's disc with name and role, and the initials that stand in for either. */
export const plate = css`
  .plate {
    flex: none;
    display: grid;
    place-items: center;
    inline-size: 3.5em;
    block-size: 3.5em;
    padding: 0.25em;
    overflow: clip;
    color: var(--_on-plate);
    background: var(--_plate);
    border: 1px solid var(--_line);
    border-radius: var(--_radius-small);
  }
  /* Logos are drawn for paper, also where the reader has chosen all other colours. */
  @media (forced-colors: active) {
    .plate:not(.bone) {
      border-color: var(--_line);
      color: var(--_on-plate);
      background: var(--_plate);
      forced-color-adjust: none;
    }
  }
  .plate img {
    max-inline-size: 100%;
    max-block-size: 100%;
    inline-size: auto;
    block-size: auto;
    object-fit: contain;
  }
  .monogram {
    font-weight: 700;
    letter-spacing: -0.02em;
    line-height: 1;
    hyphens: none;
    white-space: nowrap;
  }

  .portrait {
    flex: none;
    display: grid;
    place-items: center;
    inline-size: 2.5em;
    block-size: 2.5em;
    overflow: clip;
    color: var(--_accent);
    background: var(--_tint);
    border: 1px solid transparent;
    border-radius: 50%;
  }
  .portrait .monogram {
    font-size: var(--_type-label);
    font-weight: 650;
  }
  .portrait img {
    inline-size: 100%;
    block-size: 100%;
    object-fit: cover;
  }
  .person {
    margin: 0;
    line-height: 1.35;
  }
  .person b {
    display: block;
    font-weight: 600;
  }
  .person > bdi {
    display: block;
    color: var(--_text-soft);
    font-size: var(--_type-label);
  }
  .person > bdi::first-letter {
    text-transform: uppercase;
  }
`;
