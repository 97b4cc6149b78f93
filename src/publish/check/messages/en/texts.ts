/** Texts, links, pictures and languages. */
export const texts = {
  invisible: {
    expected: 'visible characters',
    found: 'an invisible one ({{code}})',
    mend: 'Delete it and write the word again. It often comes along from a web page or a PDF.',
  },
  garbled: {
    expected: 'letters such as æ, ø, å, – and «',
    found: '“{{part}}”',
    mend: 'The text was read in the wrong encoding at some time: write it again.',
  },
  decomposed: {
    expected: 'letters such as å as one character',
    found: 'å as a and a ring by itself',
    mend: 'Write the text again. It often comes along from file names on a Mac.',
  },
  html: {
    expected: 'text without HTML',
    found: '{{part}}',
    mend: 'It is shown as these characters. Take it out; use **strong**, *emphasis* and [label](address), and blocks for headings and lists.',
  },
  placeholder: {
    expected: 'the text itself',
    found: '“{{part}}”, which is still to be replaced',
    mend: 'Write the text, or take the field out.',
  },
  'literal-escape': {
    expected: 'a line break or character',
    found: 'the characters {{part}}',
    mend: 'Write one backslash less.',
  },
  'line-break': {
    expected: 'one line',
    found: 'a line break',
    mend: 'Take it out. Only running text (summary, lead, text, transcript) has paragraphs.',
  },
  'marks-in-line': {
    expected: 'plain text without marks',
    found: '{{part}}',
    mend: 'The marks are shown as characters here. Take them out.',
  },
  markdown: {
    expected: 'the three marks **strong**, *emphasis* and [label](address)',
    found: 'other Markdown ({{part}})',
    mend: 'It is shown as characters. Headings, lists, quotes and pictures are blocks of a story.',
  },
  'mark-alone': {
    expected: 'marks in pairs: **strong** and [label](address)',
    found: '{{part}} without its partner',
    mend: 'Write the other one, without spaces inside the mark or the address. \\* is a star that is meant to be seen.',
  },
  'bare-address': {
    expected: 'a link that says where it leads',
    found: 'the address {{part}} by itself',
    mend: 'It cannot be clicked. Write [label](address).',
  },
  'address-as-label': {
    expected: 'a label in words',
    found: 'the address itself',
    mend: 'Say where the link leads: “About the project”.',
  },
  'vague-label': {
    expected: 'a label that says where the link leads',
    found: '“{{label}}”',
    mend: 'Screen readers list links without what stands around them: say what is to be found there.',
  },
  'browser-title': {
    expected: 'a label written for readers',
    found: "the title of a browser's window: “{{label}}”",
    mend: "Write only what the page is about, without the site's or the browser's name.",
  },
  'not-linkedin': {
    expected: 'an address at linkedin.com, as rel says',
    mend: 'Correct rel or url.',
  },
  'host-odd': {
    expected: 'an address with a full host name',
    mend: 'The address hardly leads anywhere: check it in a browser.',
  },
  'local-address': {
    expected: 'an address that everyone can reach',
    found: 'one on your own machine or network',
    mend: 'Write the public address.',
  },
  'mail-odd': {expected: 'an e-mail address after mailto:', mend: 'Write mailto:name@example.no.'},
  'telephone-odd': {expected: 'a telephone number after tel:', mend: 'Write tel:+4712345678.'},
  tracking: {
    expected: 'an address without tracking',
    found: 'a campaign or tracking code',
    mend: 'Take out what follows ? with utm_, fbclid, gclid or the like.',
  },
  'address-end': {
    expected: 'an address and nothing else',
    found: 'a space or punctuation mark at its end',
    mend: 'Take it out.',
  },
  'insecure-file': {
    expected: 'https:',
    found: 'http:',
    mend: 'Browsers do not load it into a page that came over https:. Write https:, and check that it works.',
  },
  'picture-size': {
    expected: 'width and height in pixels',
    found: 'no {{fields}}',
    mend: 'Write both, so that the page does not jump when the picture comes.',
  },
  'alt-hides-people': {
    expected: 'a description of a picture that shows people',
    found: '"", which says that the picture only decorates',
    mend: 'Say in alt who or what is seen.',
  },
  'alt-file-name': {
    expected: 'what the picture shows, in words',
    found: 'a file name',
    mend: 'Describe the picture as you would on the telephone.',
  },
  'alt-vague': {
    expected: 'what the picture shows',
    found: 'only that there is a picture',
    mend: 'Say what is seen in it; of a logo, whose it is.',
  },
  'alt-is-caption': {
    expected: 'a description that adds to the caption',
    found: 'the caption once more',
    mend: 'A screen reader says both. Describe what is seen, or write "" if the caption says it all.',
  },
  'wrong-language': {
    expected: '{{marked}}',
    found: 'what looks like {{language}}',
    mend: 'Translate it, or move it to its own language.',
  },
  'not-translated': {
    expected: '{{marked}}',
    found: 'the same words as in {{of}}',
    mend: 'Translate it, or take it out: readers are then told which language the text is in.',
  },
  translation: {
    expected: '{{language}} too, as in the rest of the document',
    found: '{{number}} without: {{fields}}',
    mend: 'Add "{{language-code}}" there.',
  },
  'no-translation': {
    expected: '{{language}} too',
    found: 'none in the document',
    mend: 'Add "{{language-code}}" to the texts, as in {"nb": "…", "en": "…"}, so that others can read it.',
  },
} as const;
