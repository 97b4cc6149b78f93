/** The part of i18next's interface that `locale.ts` uses. */
interface Options {
  readonly fallbackLng: string;
  readonly resources: Record<string, {translation: Record<string, string>}>;
}
interface Values {
  readonly count?: number;
  readonly replace: Record<string, string>;
}

/**
 * What our catalogues need of i18next, in a few hundred bytes: plural forms (Intl.PluralRules) and `{{placeholders}}`.
 * The embed build puts it in i18next's place; a test holds it to i18next's answers for every line in every language.
 */
class MessageEngine {
  #options: Options | undefined;

  init(options: Options): void {
    this.#options = options;
  }

  getFixedT(language: string) {
    const {fallbackLng = '', resources = {}} = this.#options ?? {};
    // Looked up each time: more lines may come later.
    const find = (key: string): string | undefined =>
      resources[language]?.translation[key] ?? resources[fallbackLng]?.translation[key];
    // A browser without a language's rules would answer with its own: name the next best.
    const plural = new Intl.PluralRules([language, fallbackLng]);
    return (key: string, {count, replace}: Values): string => {
      const form = count === undefined ? key : `${key}_${plural.select(count)}`;
      const line = find(form) ?? find(key) ?? key;
      return line.replace(/\{\{(\w+)\}\}/g, (mark, name: string) => replace[name] ?? mark);
    };
  }
}

export default {createInstance: () => new MessageEngine()};
