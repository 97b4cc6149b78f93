import type {CollectionItem} from '../schema/collection.js';
import {languages} from '../schema/languages.js';
import type {Language, Localized} from '../schema/localized.js';
import {countyOf} from './counties.js';
import {fold} from './search-text.js';

/** What a collection can be narrowed down by. */
export const facets = ['kind', 'place', 'theme', 'network'] as const;
export type Facet = (typeof facets)[number];

/** A text in the languages it is known in. */
export type Translations = Exclude<Localized, string>;

/** What kind of thing a document is: its own word for it, else its type. */
export type KindWord =
  | NonNullable<Exclude<CollectionItem, {type: 'network' | 'event'}>['kind']>
  | CollectionItem['type'];
export const kindOf = (item: CollectionItem): KindWord =>
  ('kind' in item ? item.kind : undefined) ?? item.type;

/**
 * The values of one facet among the documents of a collection. What is called the same in any language is the same
 * value, so that “Helse” and {nb: 'Helse', en: 'Health'} are one.
 */
export class FacetValues {
  /** The name of each value, in the languages that any document has it in. */
  readonly names = new Map<string, Translations>();
  readonly #keys = new Map<string, string>();

  /** The value that a text stands for: the same for all texts that say the same. */
  add(text: Localized, language: Language): string {
    const known = typeof text === 'string' ? this.#keys.get(text) : undefined;
    if (known !== undefined && this.names.get(known)?.[language]) return known;
    const texts: Translations = typeof text === 'string' ? {[language]: text} : text;
    const forms = languages.flatMap((each) => texts[each] ?? []);
    const folded = forms.map((form) => this.#keys.get(form) ?? fold(form).trim());
    const key = folded.map((form) => this.#keys.get(form)).find((form) => form !== undefined);
    return this.#note((key ?? folded[0]) || (forms[0] ?? ''), [...forms, ...folded], texts);
  }

  #note(key: string, forms: readonly string[], texts: Translations): string {
    for (const form of forms) if (!this.#keys.has(form)) this.#keys.set(form, key);
    const names = this.names.get(key);
    if (!names) this.names.set(key, {...texts});
    else for (const language of languages) names[language] ??= texts[language];
    return key;
  }
}

/** The texts by which a document is found under each facet but its kind. */
export function facetTexts(item: CollectionItem): Record<Exclude<Facet, 'kind'>, Localized[]> {
  const places = item.type === 'story' ? [] : (item.places ?? []);
  const memberships = item.type === 'organisation' ? (item.memberships ?? []) : [];
  const theme = item.type === 'project' && item.theme ? [item.theme] : [];
  return {
    // Towns are too many to choose among where the list is long; counties never are.
    place: places.map((place) => countyOf(place) ?? place.name),
    theme: [...theme, ...(item.tags ?? [])],
    network: memberships.map(({network}) => (typeof network === 'string' ? network : network.name)),
  };
}
