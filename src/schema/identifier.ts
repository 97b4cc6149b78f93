import * as z from 'zod/mini';

/** The name of a document or person among others: lower-case letters, digits and single hyphens. */
export const Identifier = z
  .string('identifier')
  .check(z.regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'identifier'));
