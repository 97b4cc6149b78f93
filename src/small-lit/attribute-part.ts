import {nothing} from './template.js';

type Listener = (this: unknown, event: Event) => void;

/** An attribute, a property (`.value`), a boolean attribute (`?selected`) or a listener (`@click`) of an element. */
export class AttributePart {
  readonly #node: Element;
  readonly #name: string;
  readonly #around: readonly string[];
  readonly #host: unknown;
  /** What it was last set to. */
  value: unknown = nothing;
  #listens = false;

  constructor(node: Element, name: string, around: readonly string[], host: unknown) {
    this.#node = node;
    this.#name = name;
    this.#around = around;
    this.#host = host;
  }

  set(value: unknown): void {
    const node = this.#node;
    const kind = this.#name[0];
    const name = this.#name.slice(1);
    // A reader may have changed a property since, and it is set where it differs from what it holds now.
    const before = kind === '.' ? node[name as keyof Element] : this.value;
    if (value === before) return;
    this.value = value;
    if (kind === '.') Object.assign(node, {[name]: value});
    else if (kind === '?') node.toggleAttribute(name, value !== nothing && Boolean(value));
    else if (kind === '@') this.#listen(name);
    else if (value === nothing) node.removeAttribute(this.#name);
    else node.setAttribute(this.#name, this.#around.join(`${value ?? ''}`));
  }

  /** Takes over what a server has written; it writes no listeners and no properties. */
  adopt(value: unknown): void {
    if (/^[@.]/.test(this.#name)) this.set(value);
    else this.value = value;
  }

  handleEvent(event: Event): void {
    if (typeof this.value === 'function') (this.value as Listener).call(this.#host, event);
  }

  #listen(name: string): void {
    if (!this.#listens) this.#node.addEventListener(name, this);
    this.#listens = true;
  }
}
