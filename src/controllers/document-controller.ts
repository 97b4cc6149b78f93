import {
  isServer,
  type nothing,
  type ReactiveController,
  type ReactiveControllerHost,
  type TemplateResult,
} from 'lit';
import {closeReading} from '../data/close-reading.js';
import {loadDocument, type LoadedDocument, type Source} from '../data/load-document.js';
import {LoadError} from '../data/load-error.js';
import {askAnew, itemOf, readAtOnce} from '../data/load-file.js';
import {warn} from '../data/warn.js';
import {SpotlightErrorEvent, SpotlightLoadEvent} from '../events.js';
import type {SpotlightDocument} from '../schema/spotlight-document.js';

type View = TemplateResult | typeof nothing;
/** A type of document. */
export type Kind = SpotlightDocument['type'];
/** A document of one of the kinds that an element shows. */
export type Loaded<K extends Kind> = LoadedDocument & {
  readonly document: Extract<SpotlightDocument, {type: K}>;
};

/** One drawing per state. All four are required, so none can be forgotten. */
export interface DocumentViews<K extends Kind> {
  /** No source has been given. */
  empty: () => View;
  loading: () => View;
  /** There is a document. `failure` says that a later one could not be had, so that this may be out of date. */
  ready: (loaded: Loaded<K>, failure?: LoadError) => View;
  failed: (failure: LoadError) => View;
}

/** Where an element's document may come from, best first. */
export interface Sources {
  readonly data?: unknown;
  readonly src?: string | undefined;
  /** JSON text between the element's tags. */
  readonly text?: string | undefined;
}

/** What an element does with its document beside drawing it. */
interface Way {
  /** Brings what else a document needs to be drawn, while it is on its way itself. */
  readonly bring: () => Promise<void> | undefined;
  /** Whether something else has to be drawn first, even where the document is at hand. */
  readonly waits: () => boolean;
}

/** Loads an element's document when its source changes; only the latest answer counts. */
export class DocumentController<K extends Kind> implements ReactiveController {
  readonly #host: ReactiveControllerHost & HTMLElement;
  readonly #kinds: readonly K[];
  readonly #sources: () => Sources;
  readonly #way: Way;
  #wanted: Best = [undefined, undefined, undefined];
  #loaded: Loaded<K> | undefined;
  #failure: LoadError | undefined;
  /** Whether nothing is wanted, or not yet. */
  #idle = true;
  #postponed = false;
  /** How many times a document has been asked for. */
  #runs = 0;

  constructor(
    host: ReactiveControllerHost & HTMLElement,
    kinds: readonly K[],
    sources: () => Sources,
    way: Way,
  ) {
    this.#host = host;
    this.#kinds = kinds;
    this.#sources = sources;
    this.#way = way;
    host.addController(this);
  }

  hostConnected(): void {
    if (this.#postponed) void this.#run();
  }

  hostUpdate(): void {
    const wanted = best(this.#sources());
    if (wanted.every((part, at) => Object.is(part, this.#wanted[at]))) return;
    this.#wanted = wanted;
    const now = wanted[0] === 'data' && this.#host.isConnected && !this.#way.waits();
    if (!now || !this.#read()) void this.#run();
  }

  /** Whether there is a document to draw. */
  get ready(): boolean {
    return this.#loaded !== undefined;
  }

  /** Loads once more what could not be had; ends when it is had or has failed again. */
  readonly retry = async (): Promise<void> => {
    askAnew();
    await this.#run();
    await this.#host.updateComplete;
  };

  render(views: DocumentViews<K>): View {
    if (isServer) return this.#renderAtOnce(views);
    if (this.#idle) return views.empty();
    // What is there stays until there is something newer.
    if (this.#loaded) return views.ready(this.#loaded, this.#failure);
    return this.#failure ? views.failed(this.#failure) : views.loading();
  }

  async #run(): Promise<void> {
    const run = ++this.#runs;
    const [kind, value, id] = this.#wanted;
    // Whoever was taken off the page at once asks for nothing, until it is put back.
    this.#postponed = !this.#host.isConnected;
    this.#idle = !kind || this.#postponed;
    this.#failure = undefined;
    if (!kind) this.#loaded = undefined;
    this.#host.requestUpdate();
    if (!kind || this.#postponed) return;
    const outcome = await this.#load(kind, value, id).catch(asLoadError);
    if (run !== this.#runs) return;
    this.#keep(outcome);
    this.#tell(outcome);
    this.#host.requestUpdate();
  }

  /** Reads what the page has given, without a wait, if nothing is missing for that; the page is told once it has been drawn. */
  #read(): boolean {
    const outcome = this.#attempt(this.#wanted[1], this.#wanted[2]);
    if (!outcome) return false;
    const run = ++this.#runs;
    this.#idle = this.#postponed = false;
    this.#keep(outcome);
    // Whatever has been given since is told instead.
    queueMicrotask(() => run === this.#runs && this.#tell(outcome));
    return true;
  }

  #keep(outcome: Loaded<K> | LoadError): void {
    const failed = outcome instanceof LoadError;
    this.#failure = failed ? outcome : undefined;
    if (!failed) this.#loaded = outcome;
  }

  #tell(outcome: Loaded<K> | LoadError): void {
    try {
      this.#host.dispatchEvent(
        outcome instanceof LoadError
          ? new SpotlightErrorEvent(outcome.reason, outcome.problems)
          : new SpotlightLoadEvent(outcome.document, outcome.problems),
      );
    } catch (error) {
      // A page may have changed how events are made or sent.
      warn('Spotlight: the page could not be told.', error);
    }
  }

  /** A server draws what it has been given, and waits for nothing. */
  #renderAtOnce({empty, ready, failed}: DocumentViews<K>): View {
    const [kind, data, id] = best(this.#sources());
    const given = kind === 'data' && this.#attempt(data, id);
    if (!given) return empty();
    return given instanceof LoadError ? failed(given) : ready(given);
  }

  /** The document that the page has given, if all is at hand that reading and drawing it takes. */
  #attempt(data: unknown, id: string | undefined): Loaded<K> | LoadError | undefined {
    try {
      // A server that knows the page's address says so in `ownerDocument`.
      const base = (this.#host.ownerDocument as Document | undefined)?.baseURI ?? '';
      const file = readAtOnce(data, base, 'the page');
      return file && this.#fitting(itemOf(file, id));
    } catch (error) {
      return asLoadError(error);
    }
  }

  async #load(kind: keyof Sources, value: unknown, id: string | undefined): Promise<Loaded<K>> {
    const base = this.#host.ownerDocument.baseURI;
    const bring = () => closeReading.bring?.(this.#host.shadowRoot as ShadowRoot);
    const source = {[kind]: value, id, base} as Source;
    const [loaded] = await Promise.all([loadDocument(source, bring), this.#way.bring()]);
    return this.#fitting(loaded);
  }

  /** The document, if it is of a kind that the element shows. */
  #fitting(loaded: LoadedDocument): Loaded<K> {
    const {type} = loaded.document;
    if (this.#kinds.some((kind) => kind === type)) return loaded as Loaded<K>;
    const one = type === 'collection' ? ', or one item of this collection: add # and its id' : '';
    const expected = `${this.#kinds.join(' or ')}${one}`;
    throw new LoadError('invalid', [{path: 'type', expected, found: type}]);
  }
}

type Best = readonly [kind: keyof Sources | undefined, value: unknown, id: string | undefined];

function best({data, src, text}: Sources): Best {
  // `#kantega` alone is an item of the JSON that the page has.
  const id = src && /^#(.+)/.exec(src)?.[1];
  if (data !== undefined && data !== null) return ['data', data, id];
  if (text && (id || !src)) return ['text', text, id];
  return src ? ['src', String(src), undefined] : [undefined, undefined, undefined];
}

// A page can break the browser under us; to a reader that is a profile that cannot be had.
const asLoadError = (error: unknown): LoadError =>
  error instanceof LoadError ? error : new LoadError('unreachable');
