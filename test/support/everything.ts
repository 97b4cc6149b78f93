/**
 * Every element with as much to say as it can have, for tests that hold them all to the same.
 */
import '../../src/elements/card.js';
import '../../src/elements/directory.js';
import '../../src/elements/language.js';
import '../../src/elements/map.js';
import '../../src/elements/profile.js';
import '../../src/elements/quote.js';
import '../../src/elements/story.js';
import {mixed} from '../fixtures/directory.js';
import {scattered} from '../fixtures/map.js';
import {stormvakt} from '../fixtures/profiles.js';
import {quoted} from '../fixtures/quotes.js';
import {interview} from '../fixtures/stories.js';
import {mapOf} from './map.js';
import {settled, type Tag} from './settled.js';

/** How an element is shown. */
export interface Shown {
  readonly lang?: 'nb' | 'nn' | 'en' | 'se';
  readonly theme?: 'auto' | 'light' | 'dark';
}

/** What each element shows. */
export const documents = {
  card: stormvakt,
  quote: quoted,
  story: interview,
  profile: stormvakt,
  directory: mixed,
  map: scattered,
  language: undefined,
};

export type Name = keyof typeof documents;
export const names = Object.keys(documents) as Name[];

/** Puts an element on the page with its document, whole if no other is given, and waits until it is at rest. */
export function show(
  name: Name,
  shown: Shown = {},
  data: unknown = documents[name],
): Promise<HTMLElement> {
  const values = {...shown, ...(data ? {data} : {})};
  return name === 'map' ? mapOf(values) : settled(`spotlight-${name}` as Tag, values);
}

/** Everything in an element, in reading order. */
export const partsOf = (element: Element): Element[] => [
  ...element.shadowRoot!.querySelectorAll('*'),
];

/** What of an element can be pressed, chosen or written in, as far as it is shown. */
export const targetsOf = (element: Element): HTMLElement[] => [
  ...partsOf(element).filter(
    (part): part is HTMLElement =>
      part.matches('a[href], button, input, select, textarea, summary, [tabindex="0"]') &&
      part.checkVisibility({visibilityProperty: true}),
  ),
];
