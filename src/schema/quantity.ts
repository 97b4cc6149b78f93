import * as z from 'zod/mini';
import {DateSpan} from './date-span.js';
import {Localized} from './localized.js';
import {rule} from './rule.js';

/**
 * How much or how many: a number (`value`), a change (`from` and `to`), or words where no number is known (`text`).
 * `unit` is `%` for per cent; `currency` is an ISO 4217 code.
 */
export const Quantity = z
  .object({
    value: z.optional(z.number()),
    from: z.optional(z.number()),
    to: z.optional(z.number()),
    text: z.optional(Localized),
    qualifier: z.optional(z.enum(['approx', 'atLeast', 'moreThan', 'lessThan'])),
    unit: z.optional(Localized),
    currency: z.optional(z.string('currency').check(z.regex(/^[A-Z]{3}$/, 'currency'))),
    asOf: z.optional(DateSpan),
  })
  .check(rule('quantity'));
export type Quantity = z.infer<typeof Quantity>;
