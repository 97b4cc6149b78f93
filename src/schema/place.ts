import * as z from 'zod/mini';
import {Localized} from './localized.js';

/** Where something is. Municipality and county by Statistics Norway's numbers of 2024, degrees in WGS 84. */
export const Place = z.object({
  name: Localized,
  municipality: z.optional(z.string('municipality').check(z.regex(/^\d{4}$/, 'municipality'))),
  county: z.optional(z.string('county').check(z.regex(/^\d{2}$/, 'county'))),
  country: z.optional(z.string('country').check(z.regex(/^[A-Z]{2}$/, 'country'))),
  latitude: z.optional(
    z.number('latitude').check(z.minimum(-90, 'latitude'), z.maximum(90, 'latitude')),
  ),
  longitude: z.optional(
    z.number('longitude').check(z.minimum(-180, 'longitude'), z.maximum(180, 'longitude')),
  ),
  kind: z.optional(z.enum(['office', 'planned', 'pilot', 'venue'])),
});
export type Place = z.infer<typeof Place>;
