import {css} from 'lit';

export const styles = css`
  .quotes {
    container-type: inline-size;
    contain-intrinsic-inline-size: 20em;
    min-block-size: inherit;
    display: grid;
    gap: 1.5em;
  }
  .quotes:focus {
    outline: 0;
  }
  .quotes > .content {
    padding: 1.5em;
    background: var(--_surface);
    border: 1px solid var(--_line);
    border-radius: var(--_radius);
  }
  @container (max-inline-size: 22em) {
    .quote {
      padding: 1.25em 1.25em 1.125em 1.5em;
    }
  }
`;
