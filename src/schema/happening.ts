import * as z from 'zod/mini';
import {documentFields, profileFields} from './common-fields.js';
import {DateSpan} from './date-span.js';
import {Localized} from './localized.js';
import {Person} from './person.js';
import {Reference} from './reference.js';

/** Somebody's part in an event: as what, and about what. */
export const Contributor = z.object({
  person: Person,
  role: z.optional(Localized),
  topic: z.optional(Localized),
});
export type Contributor = z.infer<typeof Contributor>;

/** A conference, gathering or other event (`Event` is the browser's own name). */
export const Happening = z.object({
  type: z.literal('event'),
  ...documentFields,
  ...profileFields,
  start: z.optional(DateSpan),
  end: z.optional(DateSpan),
  organiser: z.optional(Reference),
  contributors: z.optional(z.array(Contributor)),
  participants: z.optional(z.array(Reference)),
});
export type Happening = z.infer<typeof Happening>;
