import * as z from 'zod/mini';
import {FileAddress} from './address.js';
import {Identifier} from './identifier.js';
import {Words} from './localized.js';

/** Somebody or something by name: a name to print, or a document that can be opened where it is at hand or at `href`. */
export const Reference = z.union(
  [Words, z.object({id: Identifier, name: Words, href: z.optional(FileAddress)})],
  'reference',
);
export type Reference = z.infer<typeof Reference>;
