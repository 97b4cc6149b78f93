import * as z from 'zod/mini';
import {rule} from './rule.js';

/** Norwegian organisation number: nine digits, the last a check digit (modulus 11, Brønnøysund Register Centre). */
export const OrganisationNumber = z
  .string('organisation-number')
  .check(z.regex(/^\d{9}$/, 'organisation-number'), rule('organisation-number'));
