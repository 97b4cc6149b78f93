import * as z from 'zod/mini';

const weights = [3, 2, 7, 6, 5, 4, 3, 2];

/** Norwegian organisation number: nine digits, the last a check digit (modulus 11, Brønnøysund Register Centre). */
export const OrganisationNumber = z
  .string('organisation-number')
  .check(
    z.regex(/^\d{9}$/, 'organisation-number'),
    z.refine(hasRightCheckDigit, 'organisation-number'),
  );

function hasRightCheckDigit(digits: string): boolean {
  const sum = weights.reduce((total, weight, index) => total + weight * Number(digits[index]), 0);
  return (11 - (sum % 11)) % 11 === Number(digits[8]);
}
