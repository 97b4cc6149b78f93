import {SpotlightDocument} from './spotlight-document.js';

/**
 * What is kept of a (tidied) document that breaks no rule, and `undefined` where one is broken, whichever. The document may be
 * changed.
 */
export function accept(input: unknown): SpotlightDocument | undefined {
  return SpotlightDocument.safeParse(input).data;
}
