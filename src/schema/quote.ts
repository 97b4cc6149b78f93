import * as z from 'zod/mini';
import {DateSpan} from './date-span.js';
import {Link} from './link.js';
import {LanguageTag, Localized} from './localized.js';
import {Person} from './person.js';
import {Reference} from './reference.js';

/** What somebody said. Two speakers who say one thing are one quote; an organisation signs where no person does. */
export const Quote = z.object({
  text: Localized,
  speakers: z.optional(z.array(Person)),
  organisation: z.optional(Reference),
  attribution: z.optional(Localized),
  form: z.optional(z.enum(['verbatim', 'paraphrase'])),
  originalLanguage: z.optional(LanguageTag),
  source: z.optional(Link),
  date: z.optional(DateSpan),
});
export type Quote = z.infer<typeof Quote>;
