/** Files that cannot be read, or that lose something on the way. */
export const syntax = {
  'byte-order-mark': {
    expected: 'a file that begins with its first {',
    found: 'an invisible byte order mark (BOM) before it',
    mend: 'Save the file as “UTF-8” without BOM: some programs cannot read it.',
  },
  encoding: {
    expected: 'a file saved as UTF-8',
    found: '{{encoding}}',
    mend: 'Save the file again with the encoding UTF-8, and check the letters æ, ø and å.',
  },
  'empty-file': {
    expected: 'a profile',
    found: 'an empty file',
    mend: 'Write the profile, or delete the file.',
  },
  'merge-conflict': {
    expected: 'one version of the text',
    found: 'both versions of a merge conflict',
    mend: 'Choose one, and take out the lines with <<<<<<<, ======= and >>>>>>>.',
  },
  'html-file': {
    expected: 'JSON',
    found: 'a web page',
    mend: 'The file is probably an error page that was saved in its place: fetch it again.',
  },
  json: {
    expected: 'JSON',
    mend: 'Look at this place and just before it: a comma, colon, quotation mark or bracket is missing or too many.',
  },
  comment: {
    expected: 'only data, for JSON has no comments',
    found: 'a comment',
    mend: 'Take it out, or keep it as a field whose name begins with _ (such as "_note").',
  },
  escape: {
    expected: 'a character that can stand after \\',
    mend: "Write \\\\ for a backslash; a file's path takes / instead.",
  },
  'single-quotes': {expected: 'straight double quotation marks: "…"', mend: 'Replace \' with ".'},
  'curly-quotes': {
    expected: 'straight double quotation marks: "…"',
    mend: 'Replace them with ". Word processors make them curly; use an editor for code.',
  },
  'extra-comma': {
    expected: 'one comma between two values',
    found: 'a comma too many',
    mend: 'Take it out.',
  },
  'trailing-comma': {
    expected: 'a comma only between two values',
    found: 'a comma after the last one',
    mend: 'Take the comma out.',
  },
  'decimal-comma': {expected: 'a number with a decimal point', mend: 'Write {{number}}.'},
  number: {
    expected: 'a number as JSON writes it',
    mend: 'Write digits alone, without + or zeros before them; a number that begins with 0 is text and takes quotation marks.',
  },
  'bare-name': {expected: "the field's name in quotation marks", mend: 'Write "…" around it.'},
  'bare-word': {
    expected: 'text in quotation marks, a number, true, false or null',
    mend: 'Write "…" around it, or true, false or null in small letters.',
  },
  'no-value': {
    expected: 'a value after the colon',
    found: 'nothing',
    mend: 'Write the value, or take the field out.',
  },
  'no-colon': {
    expected: "a colon after the field's name",
    mend: 'Write : between the name and the value.',
  },
  unclosed: {
    expected: '{{bracket}} for the {{opened}} in line {{line}}, column {{column}}',
    found: 'the end of the file',
    mend: 'Write {{bracket}} where it belongs.',
  },
  'text-after-end': {
    expected: "nothing after the profile's end",
    mend: 'Take it out; several documents in one file belong in a collection\'s "items".',
  },
  'wrong-bracket': {
    expected: 'the bracket that fits the one that was opened',
    mend: 'Check that each { ends with } and each [ with ].',
  },
  'missing-comma': {
    expected: 'a comma before the next value',
    found: 'none',
    mend: 'Write a comma here.',
  },
  'raw-tab': {expected: '\\t for a tab inside a text', found: 'a tab', mend: 'Write a space.'},
  'raw-line-break': {
    expected: 'a text on one line',
    found: 'a line break inside it',
    mend: 'Write \\n for a line break, \\n\\n for a new paragraph.',
  },
  'unclosed-text': {
    expected: 'a quotation mark at the end of the text',
    found: 'none',
    mend: 'Write " at the end.',
  },
  'repeated-field': {
    expected: 'each field once',
    found: '{{value}} once more',
    mend: 'Only the last one counts. Keep one of them.',
  },
  yaml: {
    expected: 'YAML',
    mend: 'Check the indentation, and put texts with : or # in quotation marks.',
  },
  'yaml-tab': {
    expected: 'spaces before the field',
    found: 'a tab',
    mend: 'Replace tabs with spaces.',
  },
  'yaml-indent': {
    expected:
      'fields of one group in line below each other, and texts with a colon in quotation marks',
    mend: 'Check the indentation, and put texts that have : in them in quotation marks.',
  },
  'cannot-open': {
    expected: 'a file that can be opened',
    found: 'one that cannot',
    mend: "Check the file's name and its access rights.",
  },
} as const;
