/**
 * The success criteria of WCAG 2.2, levels A and AA, how far the widgets meet each of them, and the tests that hold it. What the
 * widgets do about each is said in `en.mjs`, `nb.mjs` and `nn.mjs`.
 */

/**
 * How far a criterion is met: `met` by the widgets; `partly`, with what is lacking said; by the `page`, the widgets doing their
 * share; or `absent`, since there is nothing in the widgets that it is about.
 *
 * @typedef {'met' | 'partly' | 'page' | 'absent'} Status
 */

/**
 * @typedef {object} Criterion
 * @property {string} number
 * @property {'A' | 'AA'} level
 * @property {Status} status
 * @property {readonly Held[]} heldBy - Nothing where only people can tell.
 */

/** @typedef {{file: string, title: string}} Held - A test by its file and title; `…` stands for what a title fills in. */

const test = (/** @type {string} */ path) => (/** @type {string} */ title) => ({
  file: `test/${path}`,
  title,
});
const card = test('elements/card.test.ts');
const directory = test('elements/directory.test.ts');
const language = test('elements/language.test.ts');
const profile = test('elements/profile.test.ts');
const story = test('elements/story.test.ts');
const quote = test('elements/quote.test.ts');
const status = test('elements/status.test.ts');
const catalogues = test('locale/catalogues.test.ts');
const map = test('elements/map.test.ts');
const pairs = test('tokens/pairs.test.ts');
const tokens = test('node/tokens.test.mjs');
const cluster = test('e2e/cluster.test.mjs');
const everyRule = test('accessibility/every-rule.test.ts')('<spotlight-…> is accessible in …, …');
const walk = test('accessibility/keyboard.test.ts')(
  'Tab goes through <spotlight-…> and back in reading order, and shows where it is, …',
);
const layout = test('accessibility/layout.test.ts');
const narrow = layout(
  '<spotlight-…> needs no scrolling sideways at 320 px, which is 1280 px at 400 %',
);
const heard = test('accessibility/transcripts.test.ts')(
  'a screen reader says of <spotlight-…> in … what is kept',
);

/** What axe-core finds in every element, with every rule that it has but those the test names. */
export const axe = [
  everyRule,
  card('is accessible, in light and dark and in every layout'),
  quote('is accessible, in light and dark'),
  story('is accessible, in light and dark'),
  profile('is accessible for type …, in light and dark'),
  directory('is accessible, in light and dark, wide and narrow'),
  map('is accessible'),
  map('is accessible in the dark, with a card open'),
  language('is accessible, in light and dark'),
];
const everyStory = test('node/looks-visit.test.mjs')(
  'tells what axe finds in every language and theme',
);
const video = story('keeps the place of its pictures, and loads nothing of a video');
const inOrder = [
  card('says what the organisation is, in the order of the card'),
  profile('says everything of an organisation, in order and once'),
  story('shows every word of an interview, in the order given, and none twice'),
];
const outline = [
  card('continues the outline of the page'),
  story('continues the outline of the page, questions and headings below the title'),
  profile('continues the outline of the page'),
  directory('continues the outline of the page'),
];
const narrowPages = cluster('has no page wider than a narrow screen');
const fits = [
  card('has no word outside the card at … px'),
  story('has nothing outside its box at … px'),
  profile('has no word outside the box, and none over another, at … px'),
];
const focusGoesOn = [
  card('tries again when asked, and gives the focus to what came'),
  language('keeps the focus on the button that was pressed'),
  directory('shows 24 at first, and goes on where it stopped'),
];
const whyItFails = card('says why, to the reader and to the page, when it …');

const contrasts = tokens('hold every contrast, the neutral one and each preset');
const ring = pairs('has the ring around whatever the keyboard is at');
const mapAsList = map('lists all of them from north to south: those elsewhere and nowhere too');
const mapByKeys = [
  map('walks from marker to marker with the arrows, and round'),
  map('moves and zooms the map where the map has the focus'),
];
const counts = [
  directory('says how many there are once the number has come to rest, and moves no focus'),
  map('says how many are in view once the map has come to rest'),
];

/** @type {readonly (readonly [string, 'A' | 'AA', Status, ...Held[]])[]} */
const rows = [
  [
    '1.1.1',
    'A',
    'met',
    ...axe,
    test('schema/picture.test.ts')('has an address and a text for those who do not see it'),
    card('hides the initials from screen readers, since the name stands beside them'),
    mapAsList,
  ],
  ['1.2.1', 'A', 'absent', video],
  ['1.2.2', 'A', 'absent', video],
  ['1.2.3', 'A', 'absent', video],
  ['1.2.4', 'AA', 'absent'],
  ['1.2.5', 'AA', 'absent', video],
  ['1.3.1', 'A', 'met', ...axe, ...outline],
  ['1.3.2', 'A', 'met', ...inOrder, heard],
  ['1.3.3', 'A', 'met'],
  ['1.3.4', 'AA', 'met', narrowPages, ...fits],
  ['1.3.5', 'AA', 'absent'],
  [
    '1.4.1',
    'A',
    'met',
    ...axe,
    map('tells themes apart by shape as well as by colour'),
    tokens('differ for everyone, also for those who do not see all colours'),
  ],
  ['1.4.2', 'A', 'absent', video],
  [
    '1.4.3',
    'AA',
    'met',
    ...axe,
    everyStory,
    contrasts,
    pairs('has every two colours that text and its ground have in any element'),
  ],
  ['1.4.4', 'AA', 'met', ...fits],
  ['1.4.5', 'AA', 'page'],
  ['1.4.10', 'AA', 'met', narrow, narrowPages, ...fits],
  ['1.4.11', 'AA', 'met', contrasts, pairs('has the edges of fields'), ring],
  [
    '1.4.12',
    'AA',
    'partly',
    layout('<spotlight-…> loses nothing with more room between letters, words and lines'),
    card('keeps the text as it is among capitals and wide letters'),
  ],
  ['1.4.13', 'AA', 'absent'],
  ['2.1.1', 'A', 'met', walk, ...focusGoesOn, ...mapByKeys],
  ['2.1.2', 'A', 'met', walk, map('is three stops and its buttons, none of which keeps the focus')],
  ['2.1.4', 'A', 'met', map('moves and zooms the map where the map has the focus')],
  ['2.2.1', 'A', 'met', whyItFails],
  ['2.2.2', 'A', 'met', card('says so, and is accessible')],
  ['2.3.1', 'A', 'absent'],
  ['2.4.1', 'A', 'page', ...outline, map('skips from the map to the list')],
  ['2.4.2', 'A', 'page'],
  [
    '2.4.3',
    'A',
    'met',
    walk,
    ...focusGoesOn,
    map('shows its card, puts the focus there, and gives it back'),
  ],
  [
    '2.4.4',
    'A',
    'met',
    ...axe,
    test('accessibility/links.test.ts')(
      'links of <spotlight-…> say where they lead, each another name, in …',
    ),
    card('shows the page of the organisation, unless the page has other plans'),
  ],
  ['2.4.5', 'AA', 'page'],
  ['2.4.6', 'AA', 'met', ...outline, catalogues('say something, without stray spaces')],
  ['2.4.7', 'AA', 'met', walk, contrasts, ring],
  ['2.4.11', 'AA', 'page'],
  ['2.5.1', 'A', 'met', map('zooms in and out, and shows everything again')],
  ['2.5.2', 'A', 'met'],
  ['2.5.3', 'A', 'met', ...axe],
  ['2.5.4', 'A', 'absent'],
  ['2.5.7', 'AA', 'met', map('moves the map without any dragging')],
  [
    '2.5.8',
    'AA',
    'met',
    ...axe,
    layout('<spotlight-…> has targets of … px, and buttons and fields of … px'),
    language('has buttons that a thumb can hit'),
  ],
  [
    '3.1.1',
    'A',
    'page',
    card('follows the nearest language around it, and follows it when it changes'),
    card('is pinned by its own language'),
  ],
  [
    '3.1.2',
    'AA',
    'met',
    test('accessibility/languages.test.ts')(
      '<spotlight-…> says of each part which language it is in, to readers of …',
    ),
    card('marks each part that is in another language than what stands around it'),
    card('says that a text is translated, and what is only to be had in another language'),
    test('locale/reader.test.ts')('gets a text in another language marked with it'),
    map('names a marker in the language of its document'),
  ],
  ['3.2.1', 'A', 'met'],
  ['3.2.2', 'A', 'met', ...counts, language('keeps the focus on the button that was pressed')],
  ['3.2.3', 'AA', 'met', ...inOrder],
  ['3.2.4', 'AA', 'met', catalogues('answer for every line, and for no line that is gone')],
  ['3.2.6', 'A', 'page'],
  ['3.3.1', 'A', 'met', whyItFails],
  ['3.3.2', 'A', 'met', ...axe],
  ['3.3.3', 'AA', 'met', directory('offers a way out where nothing matches'), whyItFails],
  ['3.3.4', 'AA', 'absent'],
  ['3.3.7', 'A', 'absent'],
  ['3.3.8', 'AA', 'absent'],
  ['4.1.2', 'A', 'met', ...axe, heard],
  [
    '4.1.3',
    'AA',
    'met',
    ...counts,
    language('says the new language in the new language, once and politely'),
    status('is said by <…> where screen readers already listen'),
    status('is announced once where all elements of a page fail together'),
  ],
];

/** @type {readonly Criterion[]} */
export const criteria = rows.map(([number, level, status, ...heldBy]) => ({
  number,
  level,
  status,
  heldBy,
}));
