import type {$ZodIssue} from 'zod/v4/core';

/** What each rule of the schemas asks for, by the key that the schema gives it, in words an editor understands. */
export const rules = {
  alt: 'what the picture shows, or "" where it only decorates',
  country: 'two capital letters, such as NO (ISO 3166-1)',
  currency: 'three capital letters, such as NOK (ISO 4217)',
  county: 'two digits, such as 55',
  date: 'a date such as 2020, 2020-11 or 2020-11-04, a season such as 2020-21, or two with / between',
  email: 'an e-mail address',
  'facts-label': 'a label of its own, or a key that brings one',
  'facts-value': 'one of text, quantity, people, places or links',
  'file-address':
    'an address that begins with https:// or http://, or a path relative to this file',
  identifier: 'small letters a to z, digits and single hyphens',
  language: 'a language code, such as nb or en',
  latitude: 'degrees from -90 to 90',
  link: 'an address (url), a label, or both',
  'link-address': 'an address that begins with https:, http:, mailto: or tel:',
  localized: 'text, or texts by language (nb, nn, en, se)',
  longitude: 'degrees from -180 to 180',
  municipality: 'four digits, such as 5501',
  'organisation-number': 'a Norwegian organisation number: nine digits, the last a check digit',
  pixels: 'a whole number of pixels',
  quantity: 'one of value, from with to, or text',
  rank: 'a whole number from 1',
  reference: 'a name, or a group of fields with id and name',
  sdg: 'a whole number from 1 to 17',
  telephone: 'a telephone number with country code, such as +4712345678',
  translations: 'text in at least one of nb, nn, en, se',
  'unique-identifier': 'an id that no other document of the collection has',
  words: 'text',
};

/** What kind of value a field takes, by the validator's name for it. */
export const kinds = {
  array: 'a list',
  boolean: 'true or false',
  number: 'a number',
  object: 'a group of fields',
  string: 'text',
};

/** What a rule asks for, by its key. */
export const ruleOf = (key: keyof typeof rules): string => rules[key];

const isRule = (key: string): key is keyof typeof rules => Object.hasOwn(rules, key);
const isKind = (key: string): key is keyof typeof kinds => Object.hasOwn(kinds, key);

/** Says what was expected where a check failed. */
export function describeExpectation(issue: $ZodIssue): string {
  if (isRule(issue.message)) return rules[issue.message];
  if (issue.code === 'invalid_type')
    return isKind(issue.expected) ? kinds[issue.expected] : issue.expected;
  if (issue.code === 'invalid_value') return oneOf(issue.values);
  if (issue.code === 'invalid_union' && 'options' in issue) return oneOf(issue.options ?? []);
  return 'something else';
}

function oneOf(values: readonly unknown[]): string {
  return values.length === 1 ? String(values[0]) : `one of ${values.join(', ')}`;
}
