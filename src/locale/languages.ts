import type {Language} from '../schema/localized.js';
import type {CatalogueLanguage} from './locale.js';

/** What Spotlight shows where nobody has said anything. */
export const defaultLanguage = 'nb';

const primary: Record<string, Language> = {no: 'nb', nb: 'nb', nn: 'nn', en: 'en', se: 'se'};

/** Reads a `lang` value (BCP 47, as pages write it: `nb-NO`, also `no_NO`), or `undefined` for languages we do not have. */
export function parseLanguage(tag: string | null | undefined): Language | undefined {
  const subtag = tag?.trim().toLowerCase().split(/[-_]/, 1)[0] ?? '';
  return Object.hasOwn(primary, subtag) ? primary[subtag] : undefined;
}

/** The catalogue that speaks to a reader; Northern Sami readers get bokmål until we have their words. */
export const catalogueFor = (language: Language): CatalogueLanguage =>
  language === 'se' ? 'nb' : language;

/** Languages whose readers understand each other without translation. */
export const areKin = (one: string, other: string): boolean =>
  one === other || (norwegian.includes(one) && norwegian.includes(other));

const norwegian = ['nb', 'nn', 'no'];
