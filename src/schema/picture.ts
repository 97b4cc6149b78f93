import * as z from 'zod/mini';
import {FileAddress} from './address.js';
import {Localized} from './localized.js';
import {Person} from './person.js';

const Pixels = z.int('pixels').check(z.positive('pixels'));

const Source = z.object({src: FileAddress, width: Pixels, type: z.optional(z.string())});

/** An image. An empty `alt` says that it is decorative; `depicts` names the people from the left and is not printed. */
export const Picture = z.object({
  src: FileAddress,
  alt: z.union([Localized, z.literal('')], 'alt'),
  width: z.optional(Pixels),
  height: z.optional(Pixels),
  sources: z.optional(z.array(Source)),
  caption: z.optional(Localized),
  credit: z.optional(Localized),
  get depicts() {
    return z.optional(z.array(Person));
  },
});
export type Picture = z.infer<typeof Picture>;
