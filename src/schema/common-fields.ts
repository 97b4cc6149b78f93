import * as z from 'zod/mini';
import {FileAddress, LinkAddress} from './address.js';
import {DateSpan} from './date-span.js';
import {Figure} from './figure.js';
import {Identifier} from './identifier.js';
import {Link} from './link.js';
import {Language, LanguageTag, Localized} from './localized.js';
import {Person} from './person.js';
import {Picture} from './picture.js';
import {Place} from './place.js';
import {Quote} from './quote.js';
import {Recognition} from './recognition.js';
import {Reference} from './reference.js';

/** What every document has. Only `id` and `name` are required. */
export const documentFields = {
  id: Identifier,
  name: Localized,
  format: z.optional(z.literal(1)),
  language: z.optional(Language),
  originalLanguage: z.optional(LanguageTag),
  translatedBy: z.optional(z.enum(['human', 'machine'])),
  url: z.optional(LinkAddress),
  href: z.optional(FileAddress),
  image: z.optional(Picture),
  links: z.optional(z.array(Link)),
  source: z.optional(Link),
  tags: z.optional(z.array(Localized)),
  updated: z.optional(DateSpan),
};

/** What organisations, projects, networks and events have besides. */
export const profileFields = {
  alternateNames: z.optional(z.array(Localized)),
  summary: z.optional(Localized),
  places: z.optional(z.array(Place)),
  people: z.optional(z.array(Person)),
  partners: z.optional(z.array(z.object({organisation: Reference, role: z.optional(Localized)}))),
  goals: z.optional(z.array(Localized)),
  figures: z.optional(z.array(Figure)),
  recognitions: z.optional(z.array(Recognition)),
  quotes: z.optional(z.array(Quote)),
  story: z.optional(Reference),
};
