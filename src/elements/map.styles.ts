import {css} from 'lit';
import {mapTokens} from '../styles/map-tokens.js';

/** What is there before the map comes, and keeps its place. The rest comes with it. */
export const styles = css`
  :host {
    display: block;
  }
  .map {
    ${mapTokens}
    --_map-height: var(--_height, var(--spotlight-map-height, clamp(min(16em, 100vh), 75vh, 44em)));

    background: none;
    border: 0;
    border-radius: 0;
  }
  /* A theme of its own needs a ground of its own: the page's may be the other one's. */
  .map:not([data-theme='auto']) {
    padding: 0.875em;
    background: var(--_sunken);
    border-radius: var(--_radius);
  }
  .top .title {
    margin: 0 0 0.5em;
    font-size: clamp(1.25em, 5cqi, 1.625em);
    font-weight: 680;
    letter-spacing: -0.018em;
    line-height: 1.2;
    text-wrap: balance;
  }
  .top .title a {
    color: inherit;
    text-underline-offset: 0.15em;
  }
  .place {
    min-block-size: var(--_map-height);
    background: var(--_map-sea);
    border-radius: var(--_radius);
  }
  .outdated {
    --_padding: 0.75em;
  }
`;
