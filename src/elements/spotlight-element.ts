import {html, LitElement, nothing, render, type PropertyValues, type TemplateResult} from 'lit';
import {property} from 'lit/decorators.js';
import {ChildrenController} from '../controllers/children-controller.js';
import {DocumentController, type Kind, type Loaded} from '../controllers/document-controller.js';
import {LocaleController} from '../controllers/locale-controller.js';
import {OneVoice} from '../controllers/one-voice.js';
import {PlaceController} from '../controllers/place-controller.js';
import {LoadError} from '../data/load-error.js';
import type {Reader} from '../locale/reader.js';
import type {Language} from '../schema/localized.js';
import {version} from '../version.js';
import type {ViewContext} from '../views/context.js';
import {parseHosts} from '../views/picture.js';
import {failedView, lackView, loadingView, toldView} from '../views/status.js';
import {drawSafely} from './draw-safely.js';

// So that whoever imports one element knows the types of its events.
export type {SpotlightErrorEvent, SpotlightLoadEvent, SpotlightSelectEvent} from '../events.js';

// A box of its own keeps the text between the tags in one flow.
const fallbackView = html`<div><slot></slot></div>`;

/**
 * What the contract gives every element that shows a document: where the document comes from, its language and looks,
 * and what stands in its place until it is there and when it cannot be had.
 *
 * @attr {'nb' | 'nn' | 'en' | 'se'} lang - Pins the element's language; otherwise it follows the toggle, then the page.
 * @slot - What readers see until there is something better: without JavaScript, and when the document cannot be had.
 * @csspart status - The message when the document, or its latest version, cannot be had.
 * @csspart retry - The button that tries again.
 * @csspart note - What is said of a text's language.
 * @fires {SpotlightLoadEvent} spotlight-load - The document has arrived.
 * @fires {SpotlightErrorEvent} spotlight-error - The document cannot be shown.
 */
export abstract class SpotlightElement<K extends Kind> extends LitElement {
  /** The version of the script that registered the element. */
  static readonly version = version;

  /**
   * Address of the JSON, relative to the page. `partners.json#kantega` is the item of that id in a collection;
   * `#kantega` alone, of the collection that the page has given as `data` or between the tags.
   */
  @property() src?: string;

  /** The same JSON as a value that the page already has; `src` is then left alone. */
  @property({attribute: false}) data?: unknown;

  /** The level of the element's heading in the page's outline, from 2 to 6. */
  @property({attribute: 'heading-level', type: Number}) headingLevel = 3;

  /** Colours: as the page has them, or always light, or always dark. */
  @property() theme: 'auto' | 'light' | 'dark' = 'auto';

  /** Websites besides the profile's own that pictures may come from, with spaces between: `https://cdn.example.no`. */
  @property({attribute: 'image-hosts'}) imageHosts?: string;

  readonly #locale = new LocaleController(this);
  readonly #children = new ChildrenController(this);
  readonly #document: DocumentController<K>;
  readonly #voice = new OneVoice();
  readonly #box: string;
  #undrawable = false;
  #drawnIn: Language | undefined;

  /**
   * @param box - What the element's box is called: its class, and its part.
   * @param kinds - The types of document that the element shows.
   */
  constructor(box: string, kinds: readonly K[]) {
    super();
    this.#box = box;
    const sources = () => ({data: this.data, src: this.src, text: this.#children.json});
    this.#document = new DocumentController(this, kinds, sources, {
      bring: () => this.bring(),
      // What stands there is measured before it makes way.
      waits: () => this.#children.hasFallback || !this.isWhole(),
    });
    new PlaceController(
      this,
      () => this.#children.hasFallback && !this.#document.ready,
      (minBlockSize) => {
        // A browser remembers the size of what is out of view, also when the place is no longer kept.
        if (this.#frame)
          Object.assign(this.#frame.style, {minBlockSize, contentVisibility: 'visible'});
      },
    );
  }

  /** Whether what is drawn has a heading with the id `name`. */
  protected readonly named: boolean = true;

  /** How an element that has several layouts is laid out. */
  protected get chosenLayout(): string | undefined {
    return undefined;
  }

  /** Whether all of the element is here, or `bring()` brings some of it. */
  protected isWhole(): boolean {
    return true;
  }

  /** Brings what the element needs to draw a document and does not have yet. */
  protected bring(): Promise<void> | undefined {
    return undefined;
  }

  /** Draws the document inside the element's box; `loaded` says where it was taken from. */
  protected abstract renderDocument(
    document: Loaded<K>['document'],
    context: ViewContext,
    loaded: Loaded<K>,
  ): TemplateResult | typeof nothing;

  /** Draws; a page that has broken the language itself gets the failed state, and no error that nobody caught. */
  protected override update(changed: PropertyValues): void {
    this.#undrawable = false;
    const anew = this.#drawnIn && this.#drawnIn !== this.#locale.language;
    // Translating browsers put our text into elements of theirs; another language then starts from a clean sheet.
    if (anew && this.renderRoot.querySelector('font')) {
      render(nothing, this.renderRoot, this.renderOptions);
    }
    if (drawSafely(this, () => super.update(changed))) return;
    this.#undrawable = true;
    super.update(changed);
  }

  protected override render(): TemplateResult | typeof nothing {
    const fallback = this.#children.hasFallback;
    if (this.#undrawable) return this.#renderFailed(new LoadError('invalid'));
    return this.#document.render({
      empty: () => fallbackView,
      loading: () => (fallback ? this.#renderFallback() : this.#renderBox(loadingView)),
      ready: (loaded, failure) => this.#renderReady(loaded, failure),
      failed: (failure) => this.#renderFailed(failure),
    });
  }

  /** Whether the page has put anything between the tags for a reader to see. */
  protected get hasFallback(): boolean {
    return this.#children.hasFallback;
  }

  get #frame(): HTMLElement | null {
    return this.renderRoot.querySelector('.frame');
  }

  /** Whether there is a document to draw. */
  protected get ready(): boolean {
    return this.#document.ready;
  }

  /** What a server has drawn goes, or it would stay beside what is drawn here; `hydrate.ts` knows better. */
  protected override createRenderRoot(): HTMLElement | DocumentFragment {
    this.shadowRoot?.replaceChildren();
    return super.createRenderRoot();
  }

  #renderReady(loaded: Loaded<K>, failure?: LoadError): TemplateResult {
    const reader = this.#locale.reader(loaded.document);
    const pictures = {address: loaded.address, hosts: parseHosts(this.imageHosts)};
    const context = {reader, pictures, headingLevel: this.headingLevel};
    const content = this.renderDocument(loaded.document, context, loaded);
    // A document with nothing to show is no better than what the page has there.
    if (content === nothing) return fallbackView;
    this.#drawnIn = reader.language;
    return html`
      <article
        class="frame box ${this.#box}"
        part=${this.#box}
        data-theme=${this.theme}
        data-layout=${this.chosenLayout ?? nothing}
        lang=${reader.words}
        dir="ltr"
        aria-labelledby=${this.named ? 'name' : nothing}
        tabindex="-1"
      >
        ${content} ${this.#renderLack(reader, failure)}
      </article>
    `;
  }

  #renderBox(content: (reader: Reader) => TemplateResult, failure?: LoadError): TemplateResult {
    const reader = this.#locale.reader();
    return html`
      <div
        class="frame box ${this.#box}"
        part=${this.#box}
        data-theme=${this.theme}
        data-layout=${this.chosenLayout ?? nothing}
        lang=${reader.words}
        dir="ltr"
        aria-busy=${failure ? nothing : 'true'}
      >
        <div class="content" role="status" aria-live=${this.#voice.live(failure)}>
          ${content(reader)}
        </div>
      </div>
    `;
  }

  #renderFailed(failure: LoadError): TemplateResult {
    return this.#children.hasFallback
      ? this.#renderFallback(failure)
      : this.#renderBox((reader) => failedView(reader, failure, this.#retry), failure);
  }

  #renderFallback(failure?: LoadError): TemplateResult {
    const reader = this.#locale.reader();
    return html`
      ${fallbackView}
      <div class="frame bare" lang=${reader.words} dir="ltr">
        ${this.#renderLack(reader, failure)}
      </div>
    `;
  }

  #renderLack(reader: Reader, failure: LoadError | undefined): TemplateResult {
    return toldView(
      failure ? lackView(reader, 'status.outdated', this.#retry) : nothing,
      this.#voice.live(failure),
    );
  }

  readonly #retry = async (): Promise<void> => {
    await this.#document.retry();
    // The button that was pressed is gone: whoever pressed it goes on where it stood.
    const {activeElement, body} = this.ownerDocument;
    const lost = [null, this, body].includes(activeElement as HTMLElement | null);
    const next = this.renderRoot.querySelector<HTMLElement>('.retry') ?? this.#frame;
    if (lost) next?.focus({preventScroll: true});
  };
}
