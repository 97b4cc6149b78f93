import * as z from 'zod/mini';
import {DateSpan} from './date-span.js';
import {Localized} from './localized.js';
import {Reference} from './reference.js';

/** An award or a place on a ranking; to be nominated is not to have won. */
export const Recognition = z.object({
  name: Localized,
  kind: z.optional(z.enum(['award', 'ranking'])),
  status: z.optional(z.enum(['won', 'nominated', 'lost'])),
  rank: z.optional(z.int('rank').check(z.positive('rank'))),
  category: z.optional(Localized),
  giver: z.optional(Reference),
  date: z.optional(DateSpan),
});
export type Recognition = z.infer<typeof Recognition>;
