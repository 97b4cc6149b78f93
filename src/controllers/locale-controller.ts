import {isServer, type ReactiveController, type ReactiveControllerHost} from 'lit';
import {Reader} from '../locale/reader.js';
import type {SpotlightDocument} from '../schema/spotlight-document.js';
import {followLanguage, languageFor} from './page-language.js';
import type {Language} from '../schema/localized.js';

/** Keeps an element in its reader's language: its own `lang`, the toggle's choice, or that of the page around it. */
export class LocaleController implements ReactiveController {
  readonly #host: ReactiveControllerHost & Element;
  #language: Language = 'nb';
  #unfollow?: () => void;

  constructor(host: ReactiveControllerHost & Element) {
    this.#host = host;
    host.addController(this);
  }

  get language(): Language {
    // Nothing is connected there.
    if (isServer) this.#language = languageFor(this.#host);
    return this.#language;
  }

  /** A reader of our own words, or of a document's. */
  reader(document?: SpotlightDocument): Reader {
    return new Reader(this.language, document);
  }

  hostConnected(): void {
    this.#unfollow?.();
    this.#unfollow = followLanguage(this.#host, () => this.#look());
    this.#look();
  }

  hostDisconnected(): void {
    this.#unfollow?.();
  }

  #look(): void {
    const language = languageFor(this.#host);
    if (language === this.#language) return;
    this.#language = language;
    this.#host.requestUpdate();
  }
}
