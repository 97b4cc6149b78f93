import type {ReactiveController, ReactiveControllerHost} from 'lit';
import {facets, type Facet} from '../data/facets.js';

/** What a reader has asked of a list. An empty text asks for nothing. */
export type Choices = Readonly<Record<'search' | 'sort' | Facet, string>>;

const fields = ['search', ...facets, 'sort'] as const;
const none: Choices = {search: '', kind: '', place: '', theme: '', network: '', sort: ''};
const prefix = 'spotlight-';

/** Keeps what a reader has asked of a list, and writes it into the page's address where the page wants that. */
export class ChoicesController implements ReactiveController {
  readonly #host: ReactiveControllerHost;
  readonly #inAddress: () => boolean;
  #current = none;
  #tookAddress = false;

  /** @param inAddress - Whether the page wants the choices in its address. */
  constructor(host: ReactiveControllerHost, inAddress: () => boolean) {
    this.#host = host;
    this.#inAddress = inAddress;
    host.addController(this);
  }

  get current(): Choices {
    return this.#current;
  }

  /** Whether the list is narrowed down. */
  get narrow(): boolean {
    return fields.some((field) => field !== 'sort' && this.#current[field] !== '');
  }

  /** Whether these are other choices than the present ones. */
  differ(choices: Partial<Choices>): boolean {
    return fields.some(
      (field) => (choices[field] ?? this.#current[field]) !== this.#current[field],
    );
  }

  choose(choices: Partial<Choices>): void {
    this.#current = {...this.#current, ...choices};
    this.#host.requestUpdate();
    this.#writeAddress();
  }

  /** Searches for what is being written. It comes into the page's address once it is written, by `choose`. */
  type(search: string): void {
    this.#current = {...this.#current, search};
    this.#host.requestUpdate();
  }

  /** Forgets search and filters; the order stays. */
  clear(): void {
    this.choose({...none, sort: this.#current.sort});
  }

  /** Forgets everything, as for another list. */
  forget(): void {
    this.#current = none;
  }

  hostUpdate(): void {
    const inAddress = this.#inAddress();
    if (inAddress && !this.#tookAddress) this.#readAddress();
    this.#tookAddress = inAddress;
  }

  #readAddress(): void {
    const parameters = new URLSearchParams(location.search);
    const found = fields.flatMap((field) => {
      const value = parameters.get(prefix + field);
      return value === null ? [] : [[field, value.toWellFormed()]];
    });
    this.#current = {...this.#current, ...(Object.fromEntries(found) as Partial<Choices>)};
  }

  #writeAddress(): void {
    if (!this.#inAddress()) return;
    try {
      const url = new URL(location.href);
      for (const field of fields) {
        if (this.#current[field]) url.searchParams.set(prefix + field, this.#current[field]);
        else url.searchParams.delete(prefix + field);
      }
      if (url.href !== location.href) history.replaceState(history.state, '', url);
    } catch {
      // Some pages may not change their address, and some browsers tire of changes: the list works without.
    }
  }
}
