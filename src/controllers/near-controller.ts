import type {ReactiveController, ReactiveControllerHost} from 'lit';

/** How far below or above the view something is brought in before the reader gets there. */
const margin = '600px 0px';

/** Says once that an element is near the reader's view. */
export class NearController implements ReactiveController {
  readonly #host: ReactiveControllerHost & Element;
  readonly #near: () => void;
  #observer: IntersectionObserver | undefined;
  #was = false;

  constructor(host: ReactiveControllerHost & Element, near: () => void) {
    this.#host = host;
    this.#near = near;
    host.addController(this);
  }

  hostConnected(): void {
    if (this.#was) return;
    // A page may have taken it away, and an old browser never had it.
    if (typeof IntersectionObserver !== 'function') return this.#begin();
    this.#observer ??= new IntersectionObserver(this.#look, {rootMargin: margin});
    this.#observer.observe(this.#host);
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
