import type {ReactiveController, ReactiveControllerHost} from 'lit';

/** How far below or above the view something is brought in before the reader gets there, in pixels. */
const margin = 600;

/** Says once that an element is near the reader's view. */
export class NearController implements ReactiveController {
  readonly #host: ReactiveControllerHost & Element;
  readonly #near: () => void;
  #observer: IntersectionObserver | undefined;
  #was = false;
  #looked = false;

  constructor(host: ReactiveControllerHost & Element, near: () => void) {
    this.#host = host;
    this.#near = near;
    host.addController(this);
  }

  hostConnected(): void {
    if (this.#was) return;
    // A page may have taken it away, and an old browser never had it.
    if (typeof IntersectionObserver !== 'function') return this.#begin();
    this.#observer ??= new IntersectionObserver(this.#look, {rootMargin: `${margin}px 0px`});
    this.#observer.observe(this.#host);
  }

  /** The observer answers only after the browser has drawn the page: what is in view from the start need not wait for it. */
  hostUpdated(): void {
    if (this.#was || this.#looked) return;
    this.#looked = true;
    const {top, bottom, width} = this.#host.getBoundingClientRect();
    if (width > 0 && bottom > -margin && top < innerHeight + margin) this.#begin();
  }

  hostDisconnected(): void {
    this.#observer?.disconnect();
  }

  readonly #look = (entries: readonly IntersectionObserverEntry[]): void => {
    if (!this.#was && entries.some(({isIntersecting}) => isIntersecting)) this.#begin();
  };

  #begin(): void {
    this.#was = true;
    this.#observer?.disconnect();
    this.#near();
  }
}
