import type {ReactiveController, ReactiveControllerHost} from 'lit';
import {Entries} from '../data/entries.js';
import type {LoadedDocument} from '../data/load-file.js';
import {Pages} from '../data/pages.js';

/** How far the list is from being whole. */
export type Progress = 'loading' | 'failed' | 'done';

/** Gathers all documents of a collection: those at hand at once, the rest once those are shown, page after page. */
export class PagesController implements ReactiveController {
  readonly #host: ReactiveControllerHost & HTMLElement;
  readonly #grown: () => void;
  readonly #worthwhile: () => boolean;
  #first: LoadedDocument | undefined;
  #pages: Pages | undefined;
  #entries = new Entries();
  #progress: Progress = 'done';
  #walking: Pages | undefined;
  #retrying: Pages | undefined;

  /**
   * @param grown - Called when more documents have come.
   * @param worthwhile - Whether more documents are drawn while others are on their way; all of them always are.
   */
  constructor(
    host: ReactiveControllerHost & HTMLElement,
    grown: () => void,
    worthwhile: () => boolean = () => true,
  ) {
    this.#host = host;
    this.#grown = grown;
    this.#worthwhile = worthwhile;
    host.addController(this);
  }

  get entries(): Entries {
    return this.#entries;
  }

  get progress(): Progress {
    return this.#progress;
  }

  /** Gathers what belongs to this collection from now on. */
  follow(first: LoadedDocument): void {
    if (first === this.#first) return;
    this.#first = first;
    this.#pages = new Pages(first);
    this.#entries = new Entries();
    this.#add(first);
    const more = first.rest ?? (first.document.type === 'collection' && first.document.next);
    this.#progress = more ? 'loading' : 'done';
  }

  /** Asks again for what could not be had; ends when more has come or it has failed again. */
  readonly retry = async (): Promise<void> => {
    const pages = this.#pages;
    if (!pages || this.#retrying === pages) return;
    this.#retrying = pages;
    await this.#step(pages);
    this.#retrying = undefined;
    void this.#walk();
    await this.#host.updateComplete;
  };

  hostConnected(): void {
    void this.#walk();
  }

  hostUpdated(): void {
    void this.#walk();
  }

  async #walk(): Promise<void> {
    const pages = this.#pages;
    if (!pages || this.#walking === pages) return;
    this.#walking = pages;
    // An element that is gone from the page asks for nothing more, until it is back.
    while (this.#pages === pages && this.#progress === 'loading' && this.#host.isConnected) {
      await this.#step(pages);
    }
    if (this.#walking === pages) this.#walking = undefined;
  }

  async #step(pages: Pages): Promise<void> {
    let progress: Progress;
    let page: LoadedDocument | undefined;
    try {
      page = await pages.next();
      progress = page ? 'loading' : 'done';
    } catch {
      progress = 'failed';
    }
    if (this.#pages !== pages) return;
    this.#progress = progress;
    if (page) this.#add(page);
    if (page) this.#grown();
    if (progress === 'loading' && !this.#worthwhile()) return;
    this.#host.requestUpdate();
  }

  #add({document, address}: LoadedDocument): void {
    if (document.type === 'collection') this.#entries.add(document.items ?? [], address);
  }
}
