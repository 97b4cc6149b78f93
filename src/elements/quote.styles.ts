import {css} from 'lit';

export const styles = css`
  .quotes {
    --_padding: 1.25em;

    contain-intrinsic-inline-size: 20em;
    display: grid;
    gap: 1.5em;
    background: none;
    border: 0;
    border-radius: 0;
  }
  .quotes > .content,
  .quotes .outdated {
    background: var(--_surface);
    border: 1px solid var(--_line);
    border-radius: var(--_radius);
  }
  .quotes .outdated {
    margin-block-start: -0.75em;
  }
  /* What is on its way looks as a quote does: words, and who said them. */
  .quotes .skeleton {
    display: flex;
    flex-direction: column;
  }
  .quotes .head {
    order: 1;
    margin-block-start: 1.5em;
  }
  .quotes .bone.plate {
    inline-size: 2.5em;
    block-size: 2.5em;
    border-radius: 50%;
  }
`;
