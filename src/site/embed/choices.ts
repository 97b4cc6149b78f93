import {languages} from '../../schema/languages.js';
import type {SpotlightDocument} from '../../schema/spotlight-document.js';
import {quotesOf} from '../../views/quotes-of.js';

/** The widgets, by the names of their tags without `spotlight-`. */
export const widgets = [
  ...(['card', 'profile', 'story', 'quote', 'directory', 'map', 'language'] as const),
] as const;
export type WidgetName = (typeof widgets)[number];

/** What a website may let in, from most to least convenient. */
export const ways = ['script', 'frame', 'html', 'link', 'npm'] as const;
export type Way = (typeof ways)[number];

export const pageLanguages = ['nb', 'nn', 'en'] as const;
export type PageLanguage = (typeof pageLanguages)[number];

/** Everything a visitor has chosen. An attribute that is left out has its usual value. */
export interface Choices {
  readonly page: PageLanguage;
  /** The id of a document or a collection. */
  readonly id: string;
  readonly widget: WidgetName;
  readonly way: Way;
  /** Whether what is pasted as text names and shows people. */
  readonly people: boolean;
  /** Whether a page with frames lets in the script that sets their height. */
  readonly fitting: boolean;
  readonly attributes: Readonly<Record<string, string>>;
}

/** An attribute of a widget, and what it may be. */
export type Field =
  | {readonly name: FieldName; readonly kind: 'choice'; readonly values: readonly string[]}
  | {readonly name: FieldName; readonly kind: 'number'; readonly from: number; readonly to: number}
  | {readonly name: FieldName; readonly kind: 'text' | 'flag'};

export type FieldName =
  | 'address-state'
  | 'heading-level'
  | 'height'
  | 'image-hosts'
  | 'lang'
  | 'languages'
  | 'layout'
  | 'page-size'
  | 'quote'
  | 'remember'
  | 'theme'
  | 'theme-filter'
  | 'tiles';

const lang: Field = {name: 'lang', kind: 'choice', values: languages};
const theme: Field = {name: 'theme', kind: 'choice', values: ['light', 'dark']};
const heading = (values: readonly string[]): Field => ({
  ...{name: 'heading-level', kind: 'choice', values},
});
const hosts: Field = {name: 'image-hosts', kind: 'text'};
const number = (name: FieldName, from: number, to: number): Field => ({
  ...{name, kind: 'number', from, to},
});

const ownFields: Record<WidgetName, readonly Field[]> = {
  card: [{name: 'layout', kind: 'choice', values: ['compact', 'standard', 'wide']}],
  profile: [],
  story: [],
  quote: [number('quote', 1, 99)],
  directory: [number('page-size', 1, 200), {name: 'address-state', kind: 'flag'}],
  map: [
    number('height', 240, 2000),
    {name: 'theme-filter', kind: 'text'},
    {name: 'tiles', kind: 'choice', values: ['kartverket-topo', 'kartverket-greyscale']},
  ],
  language: [
    {name: 'languages', kind: 'choice', values: ['nb nn en', 'nb nn en se']},
    {name: 'remember', kind: 'flag'},
  ],
};

/** Whether what is embedded in this way knows nothing of the page around it. */
export const isApart = (way: Way): boolean => way === 'frame' || way === 'html';

/** What only a widget that stands in the page itself can be told. */
const notInFrames = new Set<FieldName>(['address-state', 'image-hosts', 'tiles']);

/** The attributes to choose for a widget, where it gets in this way. */
export function fieldsFor(widget: WidgetName, way: Way): readonly Field[] {
  if (way === 'link') return [];
  if (way === 'html') return [lang, heading(['2', '4'])];
  if (widget === 'language') return [...ownFields.language, lang, theme];
  const all = [lang, theme, ...ownFields[widget], heading(['2', '4', '5', '6']), hosts];
  return way === 'frame' ? all.filter(({name}) => !notInFrames.has(name)) : all;
}

/** The widgets that can show a document. */
export function widgetsFor(document: SpotlightDocument): readonly WidgetName[] {
  const {type} = document;
  if (type === 'collection') return ['directory', 'map', 'language'];
  const quote = quotesOf(document).length > 0 ? (['quote'] as const) : [];
  if (type === 'story') return ['story', ...quote, 'language'];
  const map = document.places ? (['map'] as const) : [];
  return ['card', 'profile', ...quote, ...map, 'language'];
}

/** The ways in which a widget can get to a page: a toggle has nothing to say to other pages, and collections have no oEmbed. */
export function waysFor(widget: WidgetName, type: SpotlightDocument['type']): readonly Way[] {
  if (widget === 'language') return ['script', 'npm'];
  return ways.filter((way) => way !== 'link' || type !== 'collection');
}

/** Choices that go together: whatever a widget or a website cannot have gives way to the nearest it can. */
export function settled(choices: Choices, document: SpotlightDocument): Choices {
  const possible = widgetsFor(document);
  const widget = possible.find((each) => each === choices.widget) ?? possible[0] ?? 'card';
  const open = waysFor(widget, document.type);
  return {...choices, widget, way: open.find((each) => each === choices.way) ?? 'script'};
}

/** The attributes that count for what has been chosen; the others are kept for when they do again. */
export function attributesOf({page, widget, way, ...choices}: Choices): Record<string, string> {
  // A frame or a copy follows no page: its language has to be said.
  const given = isApart(way) ? {lang: page} : {};
  const attributes: Record<string, string> = {...given, ...choices.attributes};
  const known = fieldsFor(widget, way).flatMap((field) => {
    const value = attributes[field.name];
    return value !== undefined && isValid(field, value) ? [[field.name, value] as const] : [];
  });
  return Object.fromEntries(known);
}

function isValid(field: Field, value: string): boolean {
  switch (field.kind) {
    case 'choice':
      return field.values.includes(value);
    case 'number':
      return /^\d+$/.test(value) && Number(value) >= field.from && Number(value) <= field.to;
    case 'text':
      return value.trim() !== '';
    case 'flag':
      return value === '';
  }
}
