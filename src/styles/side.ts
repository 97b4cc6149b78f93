import {css} from 'lit';

/** The box of facts: labels beside their values, and above them where it stands beside the text. */
export const side = css`
  .side {
    padding: 1.25em 1.375em;
    background: var(--_sunken);
    border: 1px solid transparent;
    border-radius: var(--_radius-small);
    font-size: var(--_type-aside);
    line-height: 1.45;
  }
  .side .facts {
    gap: 0.625em 1.25em;
    grid-template-columns: fit-content(14em) minmax(0, 1fr);
  }
  .side dd {
    min-inline-size: 0;
    padding: 0;
    font-weight: 600;
  }
  .side dd > div + div {
    margin-block-start: 0.5em;
  }
  .side .details {
    display: block;
    font-weight: 400;
  }
`;

/** Labels above their values. */
export const stacked = css`
  .side .facts {
    display: block;
  }
  .side dt {
    font-size: 0.8667em;
  }
  .side dd + dt {
    margin-block-start: 1em;
  }
`;
