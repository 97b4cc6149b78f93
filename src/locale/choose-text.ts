import {languages} from '../schema/languages.js';
import type {Language, Localized} from '../schema/localized.js';

/** A text as it is shown, and the language it is in. */
export interface ChosenText {
  readonly text: string;
  readonly language: Language;
}

/** Chooses the text for a reader: in the reader's language, else its nearest kin, else whatever there is (format.md, rule 3). */
export function chooseText(
  localized: Localized,
  reader: Language,
  documentLanguage: Language,
): ChosenText {
  if (typeof localized === 'string') return {text: localized, language: documentLanguage};
  for (const language of preference(reader, documentLanguage)) {
    const text = localized[language];
    if (text) return {text, language};
  }
  // The schema lets no text through that is in no language at all.
  return {text: '', language: documentLanguage};
}

/** By reader and document, in which order languages are looked for: each text of each document asks. */
const preferences = new Map<string, readonly Language[]>();

function preference(reader: Language, documentLanguage: Language): readonly Language[] {
  const key = reader + documentLanguage;
  let found = preferences.get(key);
  if (!found) preferences.set(key, (found = [...nearest(reader, documentLanguage), ...languages]));
  return found;
}

function nearest(reader: Language, documentLanguage: Language): readonly Language[] {
  const kin: Record<Language, readonly Language[]> = {
    nb: ['nb', 'nn', documentLanguage],
    nn: ['nn', 'nb', documentLanguage],
    en: ['en', documentLanguage, 'nb', 'nn'],
    se: ['se', 'nb', 'nn', 'en'],
  };
  return kin[reader];
}
