import * as z from 'zod/mini';
import {Block} from './block.js';
import {documentFields} from './common-fields.js';
import {DateSpan} from './date-span.js';
import {Localized} from './localized.js';
import {Person} from './person.js';
import {Reference} from './reference.js';

/** An interview, a welcome, a piece of news or an article. Its `name` is its title. */
export const Story = z.object({
  type: z.literal('story'),
  ...documentFields,
  kind: z.optional(z.enum(['welcome', 'interview', 'news', 'article'])),
  about: z.optional(Reference),
  lead: z.optional(Localized),
  byline: z.optional(Person),
  published: z.optional(DateSpan),
  blocks: z.optional(z.array(Block)),
});
export type Story = z.infer<typeof Story>;
