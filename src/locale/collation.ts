import type {Language} from '../schema/localized.js';

// Browsers lack some of our languages and then sort by their own: always name the next best.
const locales: Record<Language, readonly string[]> = {
  nb: ['nb', 'no'],
  nn: ['nn', 'nb', 'no'],
  en: ['en-GB', 'en'],
  se: ['se', 'nb', 'no'],
};

// A browser takes longer to make one than to sort with it.
const collators = new Map<Language, Intl.Collator>();

/** How a language's alphabet orders names: in Norwegian Æ, Ø and Å (or Aa) come after Z; numbers go by their size. */
export function collatorFor(language: Language): Intl.Collator {
  const known = collators.get(language);
  if (known) return known;
  const collator = new Intl.Collator([...locales[language]], {numeric: true});
  collators.set(language, collator);
  return collator;
}
