/** Where everything is that the codes name, as absolute addresses, and what the scripts have to be. */
export interface Place {
  /** The published folder, with a slash at its end. */
  readonly profiles: string;
  readonly script: string;
  readonly integrity: string;
  readonly frameScript: string;
  readonly frameIntegrity: string;
}

/** Reads it from the page's own script tags: what the page itself uses is what it hands out. */
export function readPlace(document: Document): Place {
  const script = document.querySelector<HTMLScriptElement>('script[src$="/spotlight.js"]');
  const frame = document.querySelector<HTMLScriptElement>('script[src$="/spotlight-frame.js"]');
  if (!script || !frame) throw new Error('The page has lost its script tags.');
  return {
    profiles: new URL('../../', frame.src).href,
    script: script.src,
    integrity: script.integrity,
    frameScript: frame.src,
    frameIntegrity: frame.integrity,
  };
}
