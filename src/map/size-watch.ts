/** Says when an element may have another size. Where the page has taken the browser's observer away, it asks at each resize. */
export class SizeWatch {
  readonly #element: Element;
  readonly #look: () => void;
  readonly #observer: ResizeObserver | undefined;

  constructor(element: Element, look: () => void) {
    this.#element = element;
    // In a frame of its own: what is drawn for a new size may give the element another one, and a browser that is still
    // telling of the first makes that an error of the page's.
    this.#look = () => requestAnimationFrame(look);
    if (typeof ResizeObserver === 'function') this.#observer = new ResizeObserver(this.#look);
  }

  connect(): void {
    if (this.#observer) this.#observer.observe(this.#element);
    else addEventListener('resize', this.#look);
    // Without waiting to be told: then the first look is in time for the next frame.
    this.#look();
  }

  disconnect(): void {
    this.#observer?.disconnect();
    removeEventListener('resize', this.#look);
  }
}
