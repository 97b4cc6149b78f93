import * as z from 'zod/mini';
import {DateSpan} from './date-span.js';
import {Localized} from './localized.js';
import {Quantity} from './quantity.js';
import {Reference} from './reference.js';

/** Money given to a project: how much, by whom, under which scheme, and what for. */
export const Funding = z.object({
  amount: Quantity,
  funder: Reference,
  scheme: z.optional(Localized),
  earmark: z.optional(Localized),
  date: z.optional(DateSpan),
});
export type Funding = z.infer<typeof Funding>;
