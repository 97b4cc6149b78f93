import type {ReactiveController, ReactiveControllerHost} from 'lit';

/** Keeps the height that an element's fallback content had when something shorter takes its place: nothing below jumps. */
export class PlaceController implements ReactiveController {
  readonly #host: ReactiveControllerHost & HTMLElement;
  readonly #showsFallback: () => boolean;
  readonly #keep: (blockSize: string) => void;
  #observer: ResizeObserver | undefined;
  #fallbackShown = false;
  #kept: {width: number; height: number} | undefined;

  constructor(
    host: ReactiveControllerHost & HTMLElement,
    showsFallback: () => boolean,
    keep: (blockSize: string) => void,
  ) {
    this.#host = host;
    this.#showsFallback = showsFallback;
    this.#keep = keep;
    host.addController(this);
  }

  hostUpdate(): void {
    const leaving = this.#fallbackShown && !this.#showsFallback();
    this.#fallbackShown = this.#showsFallback();
    if (!leaving) return;
    const {width, height} = this.#host.getBoundingClientRect();
    this.#kept = {width, height};
  }

  hostUpdated(): void {
    if (!this.#kept || this.#observer) return;
    this.#keep(`${this.#kept.height}px`);
    // At another width the old height means nothing.
    this.#observer = new ResizeObserver(() => {
      if (this.#host.getBoundingClientRect().width === this.#kept?.width) return;
      // To change a size while sizes are observed is an error that the page would hear of.
      requestAnimationFrame(() => this.#release());
    });
    this.#observer.observe(this.#host);
  }

  hostDisconnected(): void {
    this.#release();
  }

  #release(): void {
    if (!this.#kept) return;
    this.#observer?.disconnect();
    this.#kept = undefined;
    this.#observer = undefined;
    this.#keep('');
  }
}
