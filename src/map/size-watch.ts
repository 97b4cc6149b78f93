/** Says when an element may have another size. Where the page has taken the browser's observer away, it asks at each resize. */
export class SizeWatch {
  readonly #element: Element;
  readonly #look: () => void;
  readonly #observer: ResizeObserver | undefined;

  constructor(element: Element, look: () => void) {
    this.#element = element;
    this.#look = look;
    if (typeof ResizeObserver !== 'function') return;
    // What is drawn for a size may give the element another one: a browser makes that an error of the page's.
    this.#observer = new ResizeObserver(() => requestAnimationFrame(look));
  }

  connect(): void {
    if (this.#observer) this.#observer.observe(this.#element);
    else addEventListener('resize', this.#look);
    requestAnimationFrame(this.#look);
  }

  disconnect(): void {
    this.#observer?.disconnect();
    removeEventListener('resize', this.#look);
  }
}
