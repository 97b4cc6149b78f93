/** Two colours that meet in a widget. */
export interface Pair {
  /** What has to be seen: text, a sign or an edge. */
  readonly front: string;
  /** What it stands on. */
  readonly ground: string;
  /** The least contrast (WCAG 2.2): 4.5 for text (1.4.3), 3 for edges and signs (1.4.11). */
  readonly least: 4.5 | 3;
  /** The parts of the widgets where they meet. */
  readonly use: string;
}

type Uses = Readonly<Record<string, string>>;

const pairs = (least: Pair['least'], front: string, uses: Uses): Pair[] =>
  Object.entries(uses).map(([ground, use]) => ({front, ground: `color.${ground}`, least, use}));

const themes = [1, 2, 3, 4, 5, 6];

/**
 * Every two colours that meet in a widget and have to be told apart. A test draws all elements and finds no other.
 *
 * Not here, since nothing is lost without them: rules and the borders of boxes (`color.line`), the edges of sea and land,
 * and the grounds against each other.
 */
export const contrastPairs: readonly Pair[] = [
  ...pairs(4.5, 'color.text', {
    surface: 'text, names, fields, quotes',
    sunken: 'facts, notes, cases, the person at the foot of a card',
    tint: 'a welcome’s quote; a language under the pointer',
  }),
  ...pairs(4.5, 'color.text-soft', {
    surface: 'labels, roles, captions, notes, languages not chosen',
    sunken: 'labels of facts, a person’s role, pictures that did not come',
    tint: 'who said a welcome’s quote, and in which language',
  }),
  ...pairs(4.5, 'color.accent', {
    surface: 'links, eyebrows, figures, buttons, initials in a welcome',
    sunken: 'the link at the foot of a card, links among facts, the edge of a note',
    tint: 'topics, initials of people, buttons under the pointer',
  }),
  ...pairs(4.5, 'color.on-accent', {accent: 'the chosen language, an award won'}),
  ...pairs(4.5, 'color.on-plate', {plate: 'initials in the place of a logo'}),
  ...pairs(3, 'color.control', {surface: 'the edge of fields'}),
  ...pairs(3, 'color.focus', {
    surface: 'the ring around links, buttons, fields and rows',
    sunken: 'the ring around links at the foot of a card and among facts',
    tint: 'the ring around links in a welcome’s quote',
  }),
  ...pairs(4.5, 'color.map.label', {
    'map.land': 'names of places',
    'map.sea': 'names at the coast',
  }),
  ...themes.flatMap((number) =>
    pairs(3, `color.theme.${number}`, {
      'map.land': 'markers on land',
      'map.sea': 'markers at the coast',
      surface: 'the legend, and the sign inside a marker',
    }),
  ),
];
