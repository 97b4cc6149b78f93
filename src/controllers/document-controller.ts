import {initialState, Task} from '@lit/task';
import {
  isServer,
  type nothing,
  type ReactiveController,
  type ReactiveControllerHost,
  type TemplateResult,
} from 'lit';
import {loadDocument, type LoadedDocument, type Source} from '../data/load-document.js';
import {LoadError} from '../data/load-error.js';
import {readValue} from '../data/load-file.js';
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
  readonly #task: Task<Best, Loaded<K>>;
  #wanted: Best = [undefined, undefined, undefined];
  /** How reading went what the page has given as `data`; all else is the task's. */
  #given: Loaded<K> | LoadError | undefined;
  #loaded: Loaded<K> | undefined;
  #postponed = false;

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
    this.#task = new Task(host, {
      autoRun: false,
      args: () => best(sources()),
      task: ([kind, value, id]) => {
        // Whoever was taken off the page at once asks for nothing, until it is put back.
        this.#postponed = !host.isConnected;
        if (this.#postponed) return initialState;
        const base = host.ownerDocument.baseURI;
        if (kind) return this.#load({[kind]: value, base} as Source, id);
        this.#loaded = undefined;
        return initialState;
      },
      onComplete: (loaded) => this.#given ?? this.#settle(loaded),
      onError: (error) => this.#given ?? this.#settle(asLoadError(error)),
    });
    host.addController(this);
  }

  hostConnected(): void {
    if (this.#postponed) void this.#task.run();
  }

  hostUpdate(): void {
    const wanted = best(this.#sources());
    if (wanted.every((part, at) => Object.is(part, this.#wanted[at]))) return;
    this.#wanted = wanted;
    this.#given = undefined;
    if (wanted[0] === 'data' && this.#host.isConnected && !this.#way.waits()) this.#read();
    else void this.#task.run();
  }

  /** Whether there is a document to draw. */
  get ready(): boolean {
    return this.#loaded !== undefined;
  }

  /** Loads once more what could not be had; ends when it is had or has failed again. */
  readonly retry = async (): Promise<void> => {
    this.#given = undefined;
    await this.#task.run();
    await this.#host.updateComplete;
  };

  render(views: DocumentViews<K>): View {
    if (isServer) return this.#renderAtOnce(views);
    const {empty, loading, ready, failed} = views;
    const loaded = this.#loaded;
    const missing = (failure: LoadError) => (loaded ? ready(loaded, failure) : failed(failure));
    const given = this.#given;
    if (given) return given instanceof LoadError ? missing(given) : ready(given);
    return this.#task.render({
      initial: empty,
      // What is there stays until there is something newer.
      pending: () => (loaded ? ready(loaded) : loading()),
      complete: (latest) => ready(latest),
      error: (error) => missing(asLoadError(error)),
    }) as View;
  }

  /** Reads what the page has given, without a wait, and tells the page once it has been drawn. */
  #read(): void {
    const [, data, id] = this.#wanted;
    const given = this.#attempt(data, id);
    this.#given = given;
    if (!(given instanceof LoadError)) this.#loaded = given;
    // Whatever has been given since is told instead.
    queueMicrotask(() => given === this.#given && this.#settle(given));
  }

  #settle(outcome: Loaded<K> | LoadError): void {
    const failed = outcome instanceof LoadError;
    if (!failed) this.#loaded = outcome;
    this.#host.dispatchEvent(
      failed
        ? new SpotlightErrorEvent(outcome.reason, outcome.problems)
        : new SpotlightLoadEvent(outcome.document, outcome.problems),
    );
  }

  /** A server draws what it has been given, and waits for nothing. */
  #renderAtOnce({empty, ready, failed}: DocumentViews<K>): View {
    const [kind, data, id] = best(this.#sources());
    if (kind !== 'data') return empty();
    const given = this.#attempt(data, id);
    return given instanceof LoadError ? failed(given) : ready(given);
  }

  #attempt(data: unknown, id: string | undefined): Loaded<K> | LoadError {
    try {
      // A server that knows the page's address says so in `ownerDocument`.
      const base = (this.#host.ownerDocument as Document | undefined)?.baseURI ?? '';
      return this.#fitting(readValue(data, base, 'the page'), id);
    } catch (error) {
      return asLoadError(error);
    }
  }

  async #load(source: Source, id: string | undefined): Promise<Loaded<K>> {
    const [file] = await Promise.all([loadDocument(source), this.#way.bring()]);
    return this.#fitting(file, id);
  }

  /** The document, or its item with an id, if that is of a kind that the element shows. */
  #fitting(file: LoadedDocument, id: string | undefined): Loaded<K> {
    const items = (file.document.type === 'collection' && file.document.items) || [];
    const item = items.find((each) => each.id === id);
    const loaded = item ? {...file, document: item, file} : file;
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
