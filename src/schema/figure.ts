import * as z from 'zod/mini';
import {Link} from './link.js';
import {Localized} from './localized.js';
import {Quantity} from './quantity.js';

/** A number worth showing large, with the words that are read after it. */
export const Figure = z.object({
  quantity: Quantity,
  label: Localized,
  kind: z.optional(z.enum(['forecast', 'target'])),
  source: z.optional(Link),
});
export type Figure = z.infer<typeof Figure>;
