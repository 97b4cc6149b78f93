import type {Block} from '../schema/block.js';
import type {Quote} from '../schema/quote.js';
import type {SpotlightDocument} from '../schema/spotlight-document.js';

/** The quotes of a document in the order given; those of a story stand among its blocks and answers. */
export function quotesOf(document: SpotlightDocument): readonly Quote[] {
  if (document.type === 'collection') return [];
  return document.type === 'story' ? inBlocks(document.blocks ?? []) : (document.quotes ?? []);
}

function inBlocks(blocks: readonly Block[]): Quote[] {
  return blocks.flatMap((block) => {
    if (block.type === 'question') return inBlocks(block.answer);
    return block.type === 'quote' ? [block.quote] : [];
  });
}
