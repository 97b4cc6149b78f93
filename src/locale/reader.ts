import type {DateSpan} from '../schema/date-span.js';
import type {Language, Localized} from '../schema/localized.js';
import type {Quantity} from '../schema/quantity.js';
import {chooseText} from './choose-text.js';
import {writeDate} from './dates.js';
import {formatOf} from './formats.js';
import {areKin, catalogueFor, parseLanguage} from './languages.js';
import {translator, type CatalogueLanguage, type Translate} from './locale.js';
import {writeNumber} from './numbers.js';
import {writeQuantity} from './quantities.js';

/** A text to draw. `lang` is there only where the text is in another language than what stands around it. */
export interface Passage {
  readonly text: string;
  readonly lang: Language | undefined;
}

/** What of a document decides how its texts are read. */
interface Origin {
  readonly language?: Language | undefined;
  readonly originalLanguage?: string | undefined;
  readonly translatedBy?: 'human' | 'machine' | undefined;
}

// Browsers lack some of our languages and then silently answer in their own: always name the next best.
const locales: Record<Language, readonly string[]> = {
  nb: ['nb', 'no'],
  nn: ['nn', 'nb', 'no'],
  en: ['en-GB', 'en'],
  se: ['se', 'nb', 'no'],
};

/** Reads one document to one reader: our words, its texts, numbers and dates, all in the reader's language. */
export class Reader {
  /** The reader's language. */
  readonly language: Language;
  /** The language of our own words, and so of everything not marked otherwise. */
  readonly words: CatalogueLanguage;
  /** A line of our own catalogue. */
  readonly t: Translate;
  readonly #origin: Origin;

  constructor(language: Language, origin: Origin = {}) {
    this.language = language;
    this.words = catalogueFor(language);
    this.t = translator(this.words);
    this.#origin = origin;
  }

  /** A text of the document, in the reader's language or the nearest there is. */
  text(localized: Localized): Passage {
    const {text, language} = this.#choose(localized);
    return {text, lang: language === this.words ? undefined : language};
  }

  /**
   * A quantity with its number, unit, qualifier and date. `places` are written where its unit or words go, for whoever
   * draws those as themselves.
   */
  quantity(quantity: Quantity, places: {unit?: string; words?: string} = {}): Passage {
    const unit = quantity.unit ? this.text(quantity.unit) : undefined;
    const words = quantity.text ? this.text(quantity.text) : undefined;
    const text = writeQuantity(quantity, {
      locales: locales[this.words],
      t: this.t,
      unit: places.unit ?? unit?.text,
      words: places.words ?? words?.text,
      asOf: quantity.asOf ? this.date(quantity.asOf) : undefined,
    });
    return {text, lang: words?.lang ?? (unit?.text === '%' ? undefined : unit?.lang)};
  }

  /** A number, with its thousands apart. */
  number(value: number): string {
    return writeNumber(value, this.words);
  }

  /** A date, as precisely as it is known. */
  date(span: DateSpan): string {
    return writeDate(span, locales[this.words], this.t);
  }

  /** From when to when, where either is known. */
  period(since: DateSpan | undefined, until: DateSpan | undefined): string | undefined {
    if (since && until) {
      return this.date(`${since.split('/')[0]}/${until.split('/').at(-1)}`);
    }
    if (since) return this.t('date.from', {date: this.date(since)});
    return until ? this.t('date.until', {date: this.date(until)}) : undefined;
  }

  /** The name of a country, by its two letters (ISO 3166-1). */
  country(code: string): string {
    return formatOf(Intl.DisplayNames, locales[this.words], {type: 'region'}).of(code) ?? code;
  }

  /** What stands between the parts of a list, so that each can be drawn as itself: `[", ", " og "]` for three. */
  listSeparators(length: number): string[] {
    if (length < 2) return [];
    const format = formatOf(Intl.ListFormat, locales[this.words], {type: 'conjunction'});
    // Old libraries put something else in the place of Array.from; parts without text would run together.
    const parts = format.formatToParts(new Array<string>(length).fill('x'));
    return parts.filter(({type}) => type === 'literal').map(({value}) => value);
  }

  /**
   * What to say of the language of a text: that it is not to be had in the reader's, that it is translated.
   * `original` is what it was first said in, where that is not the document's own original language.
   */
  languageNotes(localized: Localized, original = this.#origin.originalLanguage): string[] {
    const {language} = this.#choose(localized);
    const {translatedBy = 'human'} = this.#origin;
    const notes: string[] = [];
    if (!areKin(language, this.language)) {
      notes.push(this.t('translation.only', {language: this.#languageName(language)}));
    }
    if (original && parseLanguage(original) !== language) {
      notes.push(this.t(`translation.${translatedBy}`, {language: this.#languageName(original)}));
    }
    return notes;
  }

  #choose(localized: Localized) {
    return chooseText(localized, this.language, this.#origin.language ?? 'nb');
  }

  #languageName(tag: string): string {
    const known = parseLanguage(tag);
    if (known) return this.t(`language.${known}`);
    try {
      return formatOf(Intl.DisplayNames, locales[this.words], {type: 'language'}).of(tag) ?? tag;
    } catch {
      // The tag looked like one, but the standard knows no such thing.
      return tag;
    }
  }
}
