/** Knows whether the page is being printed: paper has no button that shows more. */
export class PrintWatch {
  on = false;
  readonly #changed: () => void;

  constructor(changed: () => void) {
    this.#changed = changed;
  }

  connect(): void {
    addEventListener('beforeprint', this.#look);
    addEventListener('afterprint', this.#look);
  }

  disconnect(): void {
    removeEventListener('beforeprint', this.#look);
    removeEventListener('afterprint', this.#look);
    this.on = false;
  }

  readonly #look = ({type}: Event): void => {
    this.on = type === 'beforeprint';
    this.#changed();
  };
}
