import type {Language} from '../schema/localized.js';
import {formatOf} from './formats.js';

// Browsers lack some of our languages and then sort by their own: always name the next best.
const locales: Record<Language, readonly string[]> = {
  nb: ['nb', 'no'],
  nn: ['nn', 'nb', 'no'],
  en: ['en-GB', 'en'],
  se: ['se', 'nb', 'no'],
};

/** How a language's alphabet orders names: in Norwegian Æ, Ø and Å (or Aa) come after Z; numbers go by their size. */
export const collatorFor = (language: Language): Intl.Collator =>
  formatOf(Intl.Collator, locales[language], {numeric: true});
