/** What files have to do with each other. */
export const folder = {
  'same-id': {
    expected: 'an id that no other document has',
    found: 'the id of {{file}}',
    mend: 'Give one of them another id, and correct what refers to it.',
  },
  'same-number': {
    expected: 'an organisation number of its own',
    found: 'the number of {{file}}',
    mend: 'Correct the number, or make one document of the two.',
  },
  'same-name': {
    expected: 'an organisation once',
    found: 'the name of {{file}}',
    mend: 'Make one document of the two, or tell them apart by name.',
  },
  'no-document': {
    expected: 'the id of a document that is checked here',
    mend: 'Correct the id, add the document, or write only its name: "…".',
  },
  'another-type': {
    expected: 'the id of a document of type {{type}}',
    found: '{{value}}, which is of type {{is}}',
    mend: 'Correct the id.',
  },
  'name-slip': {expected: "the document's own name", mend: 'Correct the spelling.'},
  'person-name': {
    expected: 'one name for the id {{id}}: {{name}} ({{file}})',
    mend: 'Correct the spelling, or give the other person another id.',
  },
  'no-picture': {
    expected: 'the path of an image file that is there',
    mend: 'Add the file, or correct the path. It starts at the folder of this file.',
  },
  'no-file': {
    expected: 'the path of a file that is there',
    mend: 'Add the file, or correct the path. It starts at the folder of this file.',
  },
  'another-document': {
    expected: 'the address of {{id}}',
    found: 'that of {{is}}',
    mend: 'Correct the address or the id.',
  },
  loop: {
    expected: 'an address that leads on',
    found: 'a circle: {{files}}',
    mend: 'Take the address out of one of them.',
  },
  'on-two-pages': {
    expected: 'each document once in a collection',
    found: '{{value}}, which {{file}} has too',
    mend: 'It is shown once. Take it out of one of the pages.',
  },
  'withdrawn-elsewhere': {
    expected: 'nothing of {{name}}, who has withdrawn in {{file}}',
    found: '{{name}}',
    mend: 'Take the name out here, or write "withdrawn": true with the id in this file too: it holds for one file at a time.',
  },
} as const;
