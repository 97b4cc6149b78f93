import * as z from 'zod/mini';
import {LinkAddress} from './address.js';
import {Localized} from './localized.js';
import {rule} from './rule.js';

/** A link, or only its label where the address is not known. `rel`: `website`, `linkedin`, `source`, `more` … */
export const Link = z
  .object({
    url: z.optional(LinkAddress),
    label: z.optional(Localized),
    rel: z.optional(z.string()),
  })
  .check(rule('link'));
export type Link = z.infer<typeof Link>;
