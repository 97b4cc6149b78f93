import * as z from 'zod/mini';
import {documentFields, profileFields} from './common-fields.js';
import {DateSpan} from './date-span.js';
import {Funding} from './funding.js';
import {Localized} from './localized.js';
import {Quantity} from './quantity.js';

/** One of the United Nations' Sustainable Development Goals, by number. */
const Goal = z.int('sdg').check(z.minimum(1, 'sdg'), z.maximum(17, 'sdg'));

/** Something that organisations do together, have made or have agreed on. */
export const Project = z.object({
  type: z.literal('project'),
  ...documentFields,
  ...profileFields,
  kind: z.optional(z.enum(['project', 'case', 'product', 'publication', 'agreement'])),
  status: z.optional(z.enum(['planned', 'ongoing', 'finished'])),
  theme: z.optional(Localized),
  start: z.optional(DateSpan),
  end: z.optional(DateSpan),
  duration: z.optional(Quantity),
  funding: z.optional(z.array(Funding)),
  sdg: z.optional(z.array(Goal)),
});
export type Project = z.infer<typeof Project>;
