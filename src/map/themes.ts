import type {KindWord, Translations} from '../data/facets.js';
import type {Reader} from '../locale/reader.js';
import type {Localized} from '../schema/localized.js';
import {kit} from './kit.js';
import type {MapItem} from './survey.js';

/** What documents are told apart by: a project's theme, else what kind of thing a document is. */
export interface Theme {
  readonly key: string;
  readonly names: Translations | KindWord;
}

/** All themes of a collection in the order in which they come, so that none changes its colour when more come. */
export class ThemeList {
  readonly list: Theme[] = [];
  readonly #values = new kit.FacetValues();
  readonly #places = new Map<string, number>();

  /** The number of a document's theme. */
  add(item: MapItem): number {
    const theme = this.#themeOf(item);
    const known = this.#places.get(theme.key);
    if (known !== undefined) return known;
    this.#places.set(theme.key, this.list.length);
    return this.list.push(theme) - 1;
  }

  #themeOf(item: MapItem): Theme {
    if (item.type !== 'project' || !item.theme) {
      const kind = kit.kindOf(item);
      return {key: `kind ${kind}`, names: kind};
    }
    const key = this.#values.add(item.theme, item.language ?? 'nb');
    return {key, names: this.#values.names.get(key) ?? {}};
  }
}

/** A theme's name, as a reader reads it. */
export const themeName = ({names}: Theme, reader: Reader) =>
  typeof names === 'string'
    ? {text: reader.t(`kind.${names}`), lang: undefined}
    : reader.text(names as Localized);

/** The themes or topics that a page names: one, or several with commas between. */
export const wantedThemes = (filter: string): readonly string[] =>
  [filter, ...filter.split(',')].map(plain).filter(Boolean);

/** Whether a document has one of the wanted themes or topics; all have, where none is wanted. */
export function matchesTheme(item: MapItem, wanted: readonly string[]): boolean {
  if (wanted.length === 0) return true;
  const theme = item.type === 'project' && item.theme ? [item.theme] : [];
  return [...theme, ...(item.tags ?? [])].some((text) =>
    formsOf(text).some((form) => wanted.includes(plain(form))),
  );
}

const formsOf = (text: Localized): string[] =>
  typeof text === 'string' ? [text] : Object.values(text).filter((form) => form !== undefined);

const plain = (text: string): string => text.trim().toLowerCase();
