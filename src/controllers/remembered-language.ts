import {parseLanguage} from '../locale/languages.js';
import type {Language} from '../schema/localized.js';

const key = 'spotlight-language';

/** The language a reader chose on an earlier visit. Storage may be closed to us, as in a sandboxed frame. */
export function rememberedLanguage(): Language | undefined {
  try {
    return parseLanguage(localStorage.getItem(key));
  } catch {
    return undefined;
  }
}

/** Keeps a reader's choice for the next visit. Only called after a click, where the page asks for it. */
export function rememberLanguage(language: Language): void {
  try {
    localStorage.setItem(key, language);
  } catch {
    // Then the choice lasts as long as the page.
  }
}
