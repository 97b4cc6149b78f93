/** Places, people, quotes, dates, numbers and fields. */
export const facts = {
  'organisation-number-start': {
    expected: 'a Norwegian organisation number, which begins with 8 or 9',
    mend: "Look the number up in Brønnøysund's register.",
  },
  country: {
    expected: "a country's code (ISO 3166-1)",
    mend: 'Write NO for Norway, SE for Sweden, DK for Denmark, GB for the United Kingdom.',
  },
  'number-abroad': {
    expected: 'no Norwegian number where the country is {{country}}',
    mend: 'Take the number out, or correct the country.',
  },
  municipality: {
    expected: 'the number of a municipality of 2024',
    mend: 'Look the number up at Statistics Norway.',
  },
  'municipality-old': {
    expected: 'a municipality number of 2024',
    found: '{{number}}, the former number of {{was}}',
    mend: 'The area is now {{now}}.',
  },
  'municipality-split': {
    expected: 'a municipality number of 2024',
    found: '{{number}}, the former number of {{was}}',
    mend: 'The municipality was split between {{now}}: write the one that the place lies in.',
  },
  'municipality-of-another-name': {
    expected: 'the number of {{name}}',
    found: '{{number}}, which is {{is}}',
    mend: 'Correct the number or the name.',
  },
  county: {
    expected: 'a county number of 2024',
    mend: "Write the first two digits of the municipality's number.",
  },
  'county-old': {
    expected: 'a county number of 2024',
    found: 'a former one',
    mend: 'The area is now {{now}}.',
  },
  'county-of-another': {
    expected: 'the county of municipality {{municipality}}: {{now}}',
    found: '{{value}}, {{is}}',
    mend: 'Correct the county or the municipality.',
  },
  'half-position': {
    expected: 'both latitude and longitude',
    found: 'no {{field}}',
    mend: "Add {{field}}, or take both out: the place is then drawn at the municipality's town.",
  },
  'position-swapped': {
    expected: 'a position in Norway',
    found: '{{found}}: latitude and longitude have changed places',
    mend: 'Let latitude and longitude change places.',
  },
  'position-abroad': {
    expected: 'a position in Norway',
    found: '{{found}}',
    mend: 'Correct the position, or write the country.',
  },
  'position-elsewhere': {
    expected: 'a position in {{is}} ({{number}})',
    found: '{{found}}, some {{distance}} km away',
    mend: 'Correct the position or the municipality.',
  },
  'no-role': {
    expected: 'a role',
    found: 'none for {{name}}',
    mend: 'Write the role: readers ask who it is.',
  },
  'telephone-length': {expected: 'eight digits after +47', mend: 'Check the number.'},
  'withdrawn-word': {
    expected: 'true or false',
    mend: 'The widgets take it for true. Write true without quotation marks.',
  },
  'quote-marks': {
    expected: 'the words alone',
    found: 'quotation marks around them',
    mend: "Take them out: the widgets set those of the reader's language.",
  },
  'quote-dash': {
    expected: 'the words alone',
    found: 'a dash before them',
    mend: 'Take it out: the widgets set quotation marks.',
  },
  unsigned: {
    expected: 'somebody who says it: speakers or organisation',
    found: 'nobody',
    mend: 'Write who says it.',
  },
  'role-after-quote': {
    expected: 'a role held when it was said ({{date}})',
    found: '“{{role}}”',
    mend: 'Write the role of then: it may since have changed.',
  },
  'role-before-quote': {
    expected: 'a role held when it was said ({{date}})',
    found: '“{{role}}”',
    mend: 'Write the role of then, or check the date.',
  },
  'span-reversed': {
    expected: 'a span from the earlier to the later',
    mend: 'Let the dates change places.',
  },
  future: {
    expected: 'a date that has been',
    found: 'a date to come',
    mend: 'Correct {{field}}, probably the year.',
  },
  order: {
    expected: '{{second}} not before {{first}} ({{date}})',
    mend: 'Correct one of the dates.',
  },
  status: {
    expected: 'a status that fits {{field}} ({{date}})',
    found: '{{status}}',
    mend: 'Correct status or {{field}}.',
  },
  count: {
    expected: 'as many as are listed in {{list}}: {{listed}}',
    found: '{{stated}}',
    mend: 'Correct the number or the list. Both are shown as they are.',
  },
  'count-odd': {expected: 'a whole number from 0', mend: 'Correct the number.'},
  'number-in-words': {
    expected: 'a number as a number',
    found: '“{{value}}” as text',
    mend: 'Write {{instead}} instead of text, so that it is written as each language does.',
  },
  'no-currency': {expected: 'a currency', found: 'none', mend: 'Add "currency": "NOK".'},
  twice: {
    expected: 'each only once',
    found: '“{{name}}” again, as in {{first}}',
    mend: 'Take one of them out.',
  },
  'unknown-field': {
    expected: 'a field that the format has',
    mend: 'Nobody sees this field. Correct its name, or let it begin with _ if it is a note to yourself.',
  },
  'unknown-language': {
    expected: 'one of {{languages}}',
    mend: 'Nobody sees this text. Write it under one of these languages.',
  },
  'empty-story': {
    expected: 'text in blocks or a lead',
    found: 'neither',
    mend: 'Write the story, or delete the file.',
  },
  'empty-collection': {
    expected: 'documents in items',
    found: 'none',
    mend: 'Add documents, or delete the file.',
  },
  'heading-alone': {
    expected: 'text below the heading',
    found: 'none',
    mend: 'Write the text, or take the heading out.',
  },
  'withdrawn-name': {
    expected: 'nothing of a person who has withdrawn',
    found: 'the name {{name}}',
    mend: 'The widgets cannot take a name out of a text: rewrite it. A record of a person needs the same id.',
  },
  'newer-format': {
    expected: 'format 1, the newest that this version of Spotlight knows',
    mend: 'Update Spotlight, or write "format": 1.',
  },
  'too-deep': {
    expected: 'fields inside each other at most 40 deep',
    found: 'more',
    mend: 'Check the brackets.',
  },
  unreadable: {
    expected: 'a profile that can be read',
    found: 'something else',
    mend: 'Correct the other mistakes first.',
  },
  rule: {expected: 'what the format asks for', mend: "See the format's description."},
  word: {expected: 'one of {{words}}', mend: 'Write one of these words.'},
} as const;
