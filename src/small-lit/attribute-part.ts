import type {AttributeHole} from './blueprint.js';
import {nothing} from './template.js';

type Listener = (this: unknown, event: Event) => void;

/** What takes a value in the tag of one element. */
export class AttributePart {
  /** What it was last set to. */
  value: unknown = nothing;
  readonly #node: Element;
  readonly #hole: AttributeHole;
  readonly #host: unknown;
  #listens = false;

  constructor(node: Element, hole: AttributeHole, host: unknown) {
    this.#node = node;
    this.#hole = hole;
    this.#host = host;
  }

  set(value: unknown): void {
    const node = this.#node;
    const {kind, name, around} = this.#hole;
    // A reader may have changed a property since, and it is set where it differs from what it holds now.
    if (value === (kind === '.' ? node[name as keyof Element] : this.value)) return;
    this.value = value;
    if (kind === '.') Object.assign(node, {[name]: value});
    else if (kind === '?') node.toggleAttribute(name, value !== nothing && Boolean(value));
    else if (kind === '@') this.#listen(name);
    else if (value === nothing) node.removeAttribute(name);
    else node.setAttribute(name, around.join(`${value ?? ''}`));
  }

  /** Takes over what a server has written; it writes no listeners and no properties. */
  adopt(value: unknown): void {
    if (/[@.]/.test(this.#hole.kind)) this.set(value);
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
