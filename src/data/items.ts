import type {SpotlightDocument} from '../schema/spotlight-document.js';

/** The documents of a collection; none of any other document. */
export const itemsOf = (document: SpotlightDocument | undefined): readonly SpotlightDocument[] =>
  (document?.type === 'collection' && document.items) || [];
