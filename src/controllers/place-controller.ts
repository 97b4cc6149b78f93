import type {ReactiveController, ReactiveControllerHost} from 'lit';

/** The elements that show what the page has put between their tags. */
const showing = new Set<Element>();
/** How large they were when the first of this frame's made way. */
let measured: Map<Element, DOMRect> | undefined;

/** Keeps the height that an element's fallback content had when something shorter takes its place: nothing below jumps. */
export class PlaceController implements ReactiveController {
  readonly #host: ReactiveControllerHost & HTMLElement;
  readonly #showsFallback: () => boolean;
  readonly #keep: (blockSize: string) => void;
  #fallbackShown = false;
  #kept: DOMRect | undefined;

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
    // Whoever was taken off the page at once is updated all the same.
    if (!this.#host.isConnected) return;
    if (this.#fallbackShown) showing.add(this.#host);
    if (!leaving) return;
    this.#kept = measure(this.#host);
    showing.delete(this.#host);
    addEventListener('resize', this.#lookAtWidth);
  }

  hostUpdated(): void {
    if (this.#kept) this.#keep(`${this.#kept.height}px`);
  }

  hostConnected(): void {
    if (this.#fallbackShown) showing.add(this.#host);
    if (this.#kept) addEventListener('resize', this.#lookAtWidth);
  }

  hostDisconnected(): void {
    removeEventListener('resize', this.#lookAtWidth);
    showing.delete(this.#host);
  }

  /** At another width the old height means nothing. */
  readonly #lookAtWidth = (): void => {
    if (this.#host.getBoundingClientRect().width === this.#kept?.width) return;
    this.#kept = undefined;
    this.#keep('');
    removeEventListener('resize', this.#lookAtWidth);
  };
}

/**
 * How large an element was before anything was drawn in this frame: one by one, the browser would lay the page out anew for each.
 */
function measure(element: Element): DOMRect {
  // A page that is hidden has no frames, and may change before the next one.
  if (document.hidden) return element.getBoundingClientRect();
  if (!measured) {
    measured = new Map([...showing].map((each) => [each, each.getBoundingClientRect()]));
    requestAnimationFrame(() => (measured = undefined));
  }
  return measured.get(element) ?? element.getBoundingClientRect();
}
