import * as z from 'zod/mini';
import {FileAddress} from './address.js';
import {documentFields} from './common-fields.js';
import {Happening} from './happening.js';
import {Network} from './network.js';
import {Organisation} from './organisation.js';
import {Project} from './project.js';
import {Story} from './story.js';

/** Anything that can be an item of a collection; its `type` says what it is. */
export const CollectionItem = z.discriminatedUnion('type', [
  Organisation,
  Project,
  Network,
  Happening,
  Story,
]);
export type CollectionItem = z.infer<typeof CollectionItem>;

/** Several documents in one file: whole, or cut to what a list needs with `href` to the whole. `next` is the next page. */
export const Collection = z.object({
  type: z.literal('collection'),
  ...documentFields,
  items: z.optional(z.array(CollectionItem)),
  next: z.optional(FileAddress),
});
export type Collection = z.infer<typeof Collection>;
