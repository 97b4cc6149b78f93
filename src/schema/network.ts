import * as z from 'zod/mini';
import {documentFields, profileFields} from './common-fields.js';
import {DateSpan} from './date-span.js';
import {Localized} from './localized.js';
import {Quantity} from './quantity.js';
import {Reference} from './reference.js';
import {Role} from './role.js';

/** A cluster or network. `memberCount` is shown as stated, even where the list of members differs. */
export const Network = z.object({
  type: z.literal('network'),
  ...documentFields,
  ...profileFields,
  founded: z.optional(DateSpan),
  vision: z.optional(Localized),
  slogan: z.optional(Localized),
  roles: z.optional(z.array(Role)),
  members: z.optional(z.array(Reference)),
  memberCount: z.optional(Quantity),
});
export type Network = z.infer<typeof Network>;
