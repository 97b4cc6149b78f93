/** Says when an element may have another size. Where the page has taken the browser's observer away, it asks at each resize. */
export class SizeWatch {
  readonly #element: Element;
  readonly #look: () => void;
  readonly #observer: ResizeObserver | undefined;

  constructor(element: Element, look: () => void) {
    this.#element = element;
    this.#look = look;
    if (typeof ResizeObserver !== 'function') return;
    let seen = false;
    this.#observer = new ResizeObserver(() => {
      // What is drawn for a new size may give the element another one: a browser makes that an error of the page's.
      if (seen) requestAnimationFrame(look);
      else look();
      seen = true;
    });
  }

  connect(): void {
    if (this.#observer) return this.#observer.observe(this.#element);
    addEventListener('resize', this.#look);
    requestAnimationFrame(this.#look);
  }

  disconnect(): void {
    this.#observer?.disconnect();
    removeEventListener('resize', this.#look);
  }
}
