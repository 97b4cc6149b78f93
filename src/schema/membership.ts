import * as z from 'zod/mini';
import {DateSpan} from './date-span.js';
import {Localized} from './localized.js';
import {Reference} from './reference.js';

/** An organisation's part in a network: as what, and from when to when. */
export const Membership = z.object({
  network: Reference,
  role: z.optional(Localized),
  since: z.optional(DateSpan),
  until: z.optional(DateSpan),
});
export type Membership = z.infer<typeof Membership>;
