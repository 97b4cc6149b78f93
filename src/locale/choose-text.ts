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

function preference(reader: Language, documentLanguage: Language): readonly Language[] {
  const nearest: Record<Language, readonly Language[]> = {
    nb: ['nb', 'nn', documentLanguage],
    nn: ['nn', 'nb', documentLanguage],
    en: ['en', documentLanguage, 'nb', 'nn'],
    se: ['se', 'nb', 'nn', 'en'],
  };
  return [...nearest[reader], ...languages];
}
