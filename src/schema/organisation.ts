import * as z from 'zod/mini';
import {documentFields, profileFields} from './common-fields.js';
import {DateSpan} from './date-span.js';
import {Localized, Words} from './localized.js';
import {Membership} from './membership.js';
import {OrganisationNumber} from './organisation-number.js';
import {Picture} from './picture.js';
import {Quantity} from './quantity.js';

/** A company, municipality, research institute or other organisation. */
export const Organisation = z.object({
  type: z.literal('organisation'),
  ...documentFields,
  ...profileFields,
  legalName: z.optional(Words),
  organisationNumber: z.optional(OrganisationNumber),
  kind: z.optional(z.enum(['company', 'municipality', 'research', 'public', 'ngo'])),
  logo: z.optional(Picture),
  founded: z.optional(DateSpan),
  employees: z.optional(Quantity),
  ownership: z.optional(Localized),
  memberships: z.optional(z.array(Membership)),
  services: z.optional(z.array(Localized)),
  seeking: z.optional(z.array(Localized)),
});
export type Organisation = z.infer<typeof Organisation>;
