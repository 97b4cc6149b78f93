import i18next from 'i18next';
import {en, type Catalogue} from './en.js';
import {nb} from './nb.js';
import {nn} from './nn.js';
import {writeNumber} from './numbers.js';

/** The languages that we have our own words in. */
export const catalogues = {nb, nn, en} as const satisfies Record<string, Catalogue>;
export type CatalogueLanguage = keyof typeof catalogues;

type PluralForm = 'zero' | 'one' | 'two' | 'few' | 'many' | 'other';
type WithoutForm<Key> = Key extends `${infer Stem}_${PluralForm}` ? Stem : Key;
/** A line of the catalogue; lines in several plural forms are asked for by what they have in common, with `count`. */
export type CatalogueKey = WithoutForm<keyof Catalogue>;

/** Answers a line of the catalogue with its placeholders filled. */
export type Translate = (key: CatalogueKey, values?: Record<string, string | number>) => string;

// An instance of our own: the page may use i18next too.
const engine = i18next.createInstance();
void engine.init({
  initAsync: false,
  lng: 'nb',
  fallbackLng: 'nb',
  resources: Object.fromEntries(
    Object.entries(catalogues).map(([language, translation]) => [language, {translation}]),
  ),
  keySeparator: false,
  nsSeparator: false,
  // Lit escapes what it draws.
  interpolation: {escapeValue: false},
});

const translators = new Map<CatalogueLanguage, Translate>();

/** The catalogue in one language. This module is the only one that knows i18next. */
export function translator(language: CatalogueLanguage): Translate {
  const known = translators.get(language);
  if (known) return known;
  const translate = engine.getFixedT(language);
  const translator: Translate = (key, values) => translate(key, fillings(values, language));
  translators.set(language, translator);
  return translator;
}

/** What a line is filled with, as i18next takes it: numbers written out, and the one that the line counts. */
export function fillings(values: Record<string, string | number> = {}, language: string) {
  const {count} = values;
  const replace: Record<string, string> = {};
  for (const [name, value] of Object.entries(values)) {
    replace[name] = typeof value === 'number' ? writeNumber(value, language) : value;
  }
  // i18next takes one that is there and undefined for an empty text.
  return {...(typeof count === 'number' && {count}), replace};
}
