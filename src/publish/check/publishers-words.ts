import {isFields} from './walk.js';

/** The name of a Markdown file, where the format has blocks: `publish` puts its text there. */
const markdownName = /^[^\s*[\]]+\.md$/i;
const isName = (value: unknown): boolean => typeof value === 'string' && markdownName.test(value);

/** Fields that `publish` takes out: they say what it is to make. */
export const publisherFields: ReadonlySet<string> = new Set(['gather']);

/**
 * A document as it will be read when `publish` has put the blocks of Markdown files in the place of their names. What is in
 * those files is `publish`'s to say.
 */
export function withBlocks(document: unknown): unknown {
  if (!isFields(document)) return document;
  const {blocks} = document;
  const isNamed = isName(blocks) || (isFields(blocks) && Object.values(blocks).every(isName));
  return isNamed ? {...document, blocks: [{type: 'text', text: 'Markdown'}]} : document;
}
