import type {ReactiveController, ReactiveControllerHost} from 'lit';

/** Keeps the height that an element's fallback content had when something shorter takes its place: nothing below jumps. */
export class PlaceController implements ReactiveController {
  readonly #host: ReactiveControllerHost & HTMLElement;
  readonly #showsFallback: () => boolean;
  readonly #keep: (blockSize: string) => void;
  #fallbackShown = false;
  #kept: {width: number; height: number} | undefined;

  /**
   * @param keep - Sets the smallest height of what the element draws; empty for none.
   */
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
    addEventListener('resize', this.#lookAtWidth);
  }

  hostUpdated(): void {
    if (this.#kept) this.#keep(`${this.#kept.height}px`);
  }

  hostConnected(): void {
    if (this.#kept) addEventListener('resize', this.#lookAtWidth);
  }

  hostDisconnected(): void {
    removeEventListener('resize', this.#lookAtWidth);
  }

  /** At another width the old height means nothing. */
  readonly #lookAtWidth = (): void => {
    if (this.#host.getBoundingClientRect().width === this.#kept?.width) return;
    this.#kept = undefined;
    this.#keep('');
    removeEventListener('resize', this.#lookAtWidth);
  };
}
