/** What the rules of the format expect, and how to mend what breaks them. */
export const rules = {
  alt: {
    expected: 'what the picture shows, or "" where it only decorates',
    mend: 'Add "alt": without it, the picture is not shown.',
  },
  country: {
    expected: 'two capital letters, such as NO (ISO 3166-1)',
    mend: "Write the country's two letters.",
  },
  currency: {
    expected: 'three capital letters, such as NOK (ISO 4217)',
    mend: "Write the currency's three letters.",
  },
  county: {
    expected: 'two digits in quotation marks, such as "55"',
    mend: "Write the county's number of 2024.",
  },
  date: {
    expected:
      'a date such as "2020", "2020-11" or "2020-11-04", a season such as "2020-21", or two with / between',
    mend: 'Write the date with the year first, in quotation marks; leave it out if it is not known.',
  },
  email: {expected: 'an e-mail address', mend: 'Write name@example.no, or take the field out.'},
  'facts-label': {
    expected: 'a label of its own, or a key that brings one',
    mend: 'Add "label", or "key" with who, role, company, employees, location or linkedin.',
  },
  'facts-value': {
    expected: 'one of text, quantity, people, places or links',
    mend: 'Make one row for each.',
  },
  'file-address': {
    expected: 'an address that begins with https:// or http://, or a path relative to this file',
    mend: 'Write the whole address, or the path with / between folders.',
  },
  identifier: {
    expected: 'small letters a to z, digits and single hyphens',
    mend: 'Write the id without spaces, capitals, æ, ø and å.',
  },
  language: {expected: 'a language code, such as nb or en', mend: 'Write nb, nn, en or se.'},
  latitude: {
    expected: 'degrees from -90 to 90',
    mend: 'Write degrees with a decimal point and no quotation marks, such as 59.91.',
  },
  link: {
    expected: 'an address (url), a label, or both',
    mend: 'Add "url" or "label", or take the link out.',
  },
  'link-address': {
    expected: 'an address that begins with https:, http:, mailto: or tel:',
    mend: "Write the whole address, as it stands in the browser's address bar.",
  },
  localized: {
    expected: 'text, or texts by language (nb, nn, en, se)',
    mend: 'Write "…" or {"nb": "…", "en": "…"}.',
  },
  longitude: {
    expected: 'degrees from -180 to 180',
    mend: 'Write degrees with a decimal point and no quotation marks, such as 10.75.',
  },
  municipality: {
    expected: 'four digits in quotation marks, such as "5501"',
    mend: "Write the municipality's number of 2024.",
  },
  'organisation-number': {
    expected: 'a Norwegian organisation number: nine digits, the last a check digit',
    mend: "A digit is wrong or missing: look the number up in Brønnøysund's register.",
  },
  pixels: {expected: 'a whole number of pixels', mend: 'Write only the number, such as 1200.'},
  quantity: {expected: 'one of value, from with to, or text', mend: 'Keep one of them.'},
  rank: {expected: 'a whole number from 1', mend: 'Write only the number.'},
  reference: {
    expected: 'a name, or a group of fields with id and name',
    mend: 'Write "…" or {"id": "…", "name": "…"}.',
  },
  sdg: {
    expected: 'a whole number from 1 to 17',
    mend: "Write the goals' numbers without quotation marks.",
  },
  telephone: {
    expected: 'a telephone number with country code, such as +4712345678',
    mend: "Write + and the country's code, then digits alone.",
  },
  translations: {
    expected: 'text in at least one of nb, nn, en, se',
    mend: 'Write the text under one of these languages.',
  },
  'unique-identifier': {
    expected: 'an id that no other document of the collection has',
    mend: 'Give the document another id. The second one is not shown.',
  },
  words: {expected: 'text', mend: 'Write the text in quotation marks.'},
  array: {expected: 'a list', mend: 'Write [ ] around it.'},
  boolean: {expected: 'true or false', mend: 'Write true or false without quotation marks.'},
  number: {
    expected: 'a number',
    mend: 'Write the number without quotation marks, with a decimal point.',
  },
  object: {expected: 'a group of fields', mend: 'Write { } with the fields inside.'},
  string: {expected: 'text', mend: 'Write the text in quotation marks.'},
} as const;
