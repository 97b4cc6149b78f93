import * as z from 'zod/mini';
import {FileAddress} from './address.js';
import {documentFields} from './common-fields.js';
import {Organisation} from './organisation.js';

/** Several documents in one file: whole, or cut to what a list needs with `href` to the whole. `next` is the next page. */
export const Collection = z.object({
  type: z.literal('collection'),
  ...documentFields,
  items: z.optional(z.array(z.discriminatedUnion('type', [Organisation]))),
  next: z.optional(FileAddress),
});
export type Collection = z.infer<typeof Collection>;
