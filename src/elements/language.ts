import {html, LitElement, nothing, type TemplateResult} from 'lit';
import {property, state} from 'lit/decorators.js';
import {LocaleController} from '../controllers/locale-controller.js';
import {chosenLanguage, surroundingLanguage} from '../controllers/page-language.js';
import {rememberedLanguage, rememberLanguage} from '../controllers/remembered-language.js';
import {SpotlightLanguageChangeEvent} from '../events.js';
import {areKin, parseLanguage} from '../locale/languages.js';
import {Reader} from '../locale/reader.js';
import type {Language} from '../schema/localized.js';
import {base} from '../styles/base.js';
import {version} from '../version.js';
import {styles} from './language.styles.js';
import {drawSafely} from './draw-safely.js';
import {register} from './register.js';

// So that whoever imports the toggle alone knows the type of its event.
export type {SpotlightLanguageChangeEvent} from '../events.js';

const ownNames: Record<Language, string> = {
  nb: 'Bokmål',
  nn: 'Nynorsk',
  en: 'English',
  se: 'Davvisámegiella',
};

/**
 * The toggle that changes the language of every widget on the page.
 *
 * @customElement spotlight-language
 * @attr {'nb' | 'nn' | 'en' | 'se'} lang - The language the toggle itself speaks; otherwise that of the widgets.
 * @csspart toggle - The group of buttons.
 * @csspart button - One language.
 * @fires {SpotlightLanguageChangeEvent} spotlight-language-change - The reader has chosen a language.
 */
export class SpotlightLanguage extends LitElement {
  static override styles = [base, styles];

  /** The version of the script that registered the element. */
  static readonly version = version;

  /** What the reader has chosen on this page: how another copy of the script learns of it. */
  static get chosen(): Language | undefined {
    return chosenLanguage();
  }

  /** The languages on offer, with spaces between: `nb`, `nn`, `en`, `se`. Left out: the page's Norwegian, and English. */
  @property() languages?: string;

  /** Keep the reader's choice for the next visit, in the browser's local storage, after a click. */
  @property({type: Boolean}) remember = false;

  /** Colours: as the page has them, or always light, or always dark. */
  @property() theme: 'auto' | 'light' | 'dark' = 'auto';

  @state() private announced?: Language;

  readonly #locale = new LocaleController(this);

  /** What a server has drawn goes, or it would stay beside what is drawn here. */
  protected override createRenderRoot(): HTMLElement | DocumentFragment {
    this.shadowRoot?.replaceChildren();
    return super.createRenderRoot();
  }

  protected override firstUpdated(): void {
    const remembered = this.remember && !chosenLanguage() ? rememberedLanguage() : undefined;
    if (remembered) this.#choose(remembered);
  }

  protected override performUpdate(): void {
    drawSafely(this, () => super.performUpdate());
  }

  protected override render(): TemplateResult {
    const {words, t} = this.#locale.reader();
    const offered = this.#offered;
    const pressed = this.#pressed(offered);
    return html`
      <div
        class="frame toggle"
        part="toggle"
        role="group"
        data-theme=${this.theme}
        aria-label=${t('language.toggle')}
        lang=${words}
        dir="ltr"
      >
        ${offered.map(
          (language) => html`
            <button
              part="button"
              lang=${language}
              aria-pressed=${language === pressed}
              @click=${() => this.#press(language)}
            >
              ${nameAmong(language, offered)}
            </button>
          `,
        )}
      </div>
      ${this.#renderAnnouncement()}
    `;
  }

  /** The one polite status: says the new language in the new language. */
  #renderAnnouncement(): TemplateResult {
    const language = this.announced;
    return html`
      <p class="visually-hidden" role="status" lang=${language ?? nothing}>
        ${language ? announcement(language) : nothing}
      </p>
    `;
  }

  get #current(): Language {
    return chosenLanguage() ?? surroundingLanguage(this);
  }

  get #offered(): Language[] {
    const page = surroundingLanguage(this);
    const listed = parseLanguages(this.languages ?? '');
    return listed.length > 0 ? listed : [areKin(page, 'nb') ? page : 'nb', 'en'];
  }

  /** The button that stands for what is shown now: its language, or its nearest kin. */
  #pressed(offered: readonly Language[]): Language | undefined {
    const current = this.#current;
    if (offered.includes(current)) return current;
    return offered.find((language) => areKin(language, current));
  }

  #press(language: Language): void {
    if (this.remember) rememberLanguage(language);
    const current = this.#current;
    this.#choose(language);
    if (language !== current) this.announced = language;
  }

  #choose(language: Language): void {
    this.dispatchEvent(new SpotlightLanguageChangeEvent(language));
  }
}

function parseLanguages(list: string): Language[] {
  const known = list.split(/[\s,]+/).map((tag) => parseLanguage(tag));
  return [...new Set(known.filter((language) => language !== undefined))];
}

/** A language's own name; Norwegian is just that where only one of its forms is on offer. */
function nameAmong(language: Language, offered: readonly Language[]): string {
  const isOnlyNorwegian =
    areKin(language, 'nb') && offered.filter((other) => areKin(other, 'nb')).length === 1;
  return isOnlyNorwegian ? 'Norsk' : ownNames[language];
}

/** A whole sentence where we have words in the language, else its name. */
function announcement(language: Language): string {
  const {words, t} = new Reader(language);
  return words === language ? t('language.now') : ownNames[language];
}

register('spotlight-language', SpotlightLanguage);

declare global {
  interface HTMLElementTagNameMap {
    'spotlight-language': SpotlightLanguage;
  }
}
