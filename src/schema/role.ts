import * as z from 'zod/mini';
import {Localized} from './localized.js';
import {Person} from './person.js';
import {Reference} from './reference.js';

/** A task and who has it: project owner, secretariat, coordinator, steering committee … */
export const Role = z.object({
  name: Localized,
  people: z.optional(z.array(Person)),
  organisations: z.optional(z.array(Reference)),
});
export type Role = z.infer<typeof Role>;
