import * as z from 'zod/mini';
import {Identifier} from './identifier.js';
import {Link} from './link.js';
import {Localized, Words} from './localized.js';
import {Picture} from './picture.js';
import {Reference} from './reference.js';

/** A person, with the role held at the time. `withdrawn: true` takes the person out of the whole file. */
export const Person = z.object({
  id: z.optional(Identifier),
  name: Words,
  role: z.optional(Localized),
  organisation: z.optional(Reference),
  get image() {
    return z.optional(Picture);
  },
  email: z.optional(z.email('email')),
  telephone: z.optional(z.e164('telephone')),
  links: z.optional(z.array(Link)),
  withdrawn: z.optional(z.boolean()),
});
export type Person = z.infer<typeof Person>;
