import {fileSchemes, parseAddress} from '../schema/parse-address.js';
import type {Reference} from '../schema/reference.js';
import type {Story} from '../schema/story.js';
import {itemsOf} from './items.js';
import {loadDocument} from './load-document.js';
import {LoadError} from './load-error.js';
import type {LoadedDocument} from './load-file.js';

/** A story at hand, with the address that its relative paths start from. */
export type LoadedStory = LoadedDocument & {readonly document: Story};

/** A reference that may lead to a story. */
export type StoryReference = Exclude<Reference, string>;

/** The story with an id among those items of a collection that have been read. */
export function storyInPart(id: string, part: LoadedDocument | undefined): Story | undefined {
  return itemsOf(part?.document).find(
    (item): item is Story => item.type === 'story' && item.id === id,
  );
}

/**
 * Finds the story that a document refers to: in the collection that the document was taken from, else at its address.
 * Answers `undefined` where it is in neither place.
 *
 * @throws {LoadError} where the story has an address and cannot be had there.
 */
export async function findStory(
  {id, href}: StoryReference,
  from: LoadedDocument,
): Promise<LoadedStory | undefined> {
  const item = await storyInFile(id, from.file);
  // An item with an address of its own is a summary.
  const whole = item ? item.href : href;
  if (item && !whole) return {...from, document: item};
  const url = whole === undefined ? undefined : parseAddress(whole, fileSchemes, from.address);
  if (!url) return undefined;
  const loaded = await loadDocument({src: url.href, base: from.address});
  if (isStory(loaded)) return loaded;
  throw new LoadError('invalid', [{path: 'type', expected: 'story', found: loaded.document.type}]);
}

async function storyInFile(id: string, file: LoadedDocument | undefined) {
  for (let part = file; part; part = await part.rest?.()) {
    const story = storyInPart(id, part);
    if (story) return story;
  }
  return undefined;
}

const isStory = (loaded: LoadedDocument): loaded is LoadedStory => loaded.document.type === 'story';
