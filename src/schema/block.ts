import * as z from 'zod/mini';
import {Figure} from './figure.js';
import {Link} from './link.js';
import {Localized} from './localized.js';
import {Person} from './person.js';
import {Picture} from './picture.js';
import {Place} from './place.js';
import {Quantity} from './quantity.js';
import {Quote} from './quote.js';
import {Reference} from './reference.js';
import {Role} from './role.js';
import {rule} from './rule.js';
import {Video} from './video.js';

/** What a facts row may be about without a label of its own. */
export const factKeys = ['who', 'role', 'company', 'employees', 'location', 'linkedin'] as const;

/** One row of a facts box: one kind of value, under its own label or one that its key brings. */
export const FactsRow = z
  .object({
    label: z.optional(Localized),
    key: z.optional(z.enum(factKeys)),
    text: z.optional(Localized),
    quantity: z.optional(Quantity),
    people: z.optional(z.array(Person)),
    places: z.optional(z.array(Place)),
    links: z.optional(z.array(Link)),
  })
  .check(rule('facts-label'), rule('facts-value'));
export type FactsRow = z.infer<typeof FactsRow>;

const ListItem = z.object({label: z.optional(Localized), text: Localized});

/** Every kind of block but the question, which holds such blocks in its answer. */
const plainBlocks = [
  z.object({type: z.literal('text'), text: Localized}),
  z.object({type: z.literal('heading'), text: Localized}),
  z.object({
    type: z.literal('quote'),
    quote: Quote,
    placement: z.optional(z.enum(['welcome', 'pull'])),
  }),
  z.object({
    type: z.literal('list'),
    style: z.optional(z.enum(['bullets', 'steps', 'terms', 'cases', 'goals'])),
    items: z.array(ListItem),
  }),
  z.object({type: z.literal('figures'), items: z.array(Figure)}),
  z.object({type: z.literal('facts'), rows: z.array(FactsRow)}),
  z.object({type: z.literal('image'), image: Picture}),
  z.object({type: z.literal('video'), video: Video}),
  z.object({type: z.literal('people'), items: z.array(Person)}),
  z.object({type: z.literal('roles'), items: z.array(Role)}),
  z.object({
    type: z.literal('organisations'),
    items: z.array(Reference),
    stated: z.optional(Quantity),
  }),
  z.object({type: z.literal('project'), project: Reference}),
  z.object({type: z.literal('note'), title: z.optional(Localized), items: z.array(Localized)}),
] as const;

export const PlainBlock = z.discriminatedUnion('type', plainBlocks);
export type PlainBlock = z.infer<typeof PlainBlock>;

/** A question of an interview with its answer, and who answered it. */
export const Question = z.object({
  type: z.literal('question'),
  question: Localized,
  key: z.optional(z.enum(['what-and-role', 'goals', 'success-story', 'why-partner'])),
  answer: z.array(PlainBlock),
  answeredBy: z.optional(z.array(Person)),
});
export type Question = z.infer<typeof Question>;

/** A piece of a story. Blocks are shown in the order given. */
export const Block = z.discriminatedUnion('type', [...plainBlocks, Question]);
export type Block = z.infer<typeof Block>;
