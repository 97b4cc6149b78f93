import {Guarded} from './directives.js';
import {copyOf, Instance} from './instance.js';
import {nothing, Template} from './template.js';

/** What stands between two nodes: text, a template, a list of these, or a node that somebody else has made. */
export class ChildPart {
  /** Of an item in a list. */
  key: unknown;
  readonly #start: Node;
  readonly #end: Node | null;
  readonly #host: unknown;
  /** The text or the node, or what fills the template or the list. */
  shown: unknown = '';
  /** What the content is made of, where it is made only when that changes. */
  guarded: Guarded | undefined;

  constructor(start: Node, end: Node | null, host: unknown) {
    this.#start = start;
    this.#end = end;
    this.#host = host;
  }

  set(value: unknown): void {
    const guarded = value instanceof Guarded ? value : undefined;
    if (guarded?.equals(this.guarded)) return;
    this.guarded = guarded;
    this.#show(guarded ? guarded.make() : value);
  }

  #show(value: unknown): void {
    if (value instanceof Template) this.#setTemplate(value);
    else if (Array.isArray(value)) this.#setList(value);
    else if ((value as Node | null | undefined)?.nodeType) this.#setNode(value as Node);
    else this.#setText(textOf(value));
  }

  #setTemplate({strings, values}: Template): void {
    const shown = this.shown;
    if (shown instanceof Instance && shown.strings === strings) return shown.fill(values);
    const [instance, copy] = copyOf(strings, this.#host);
    instance.fill(values);
    this.#replace(instance, copy);
  }

  #setNode(node: Node): void {
    if (this.shown !== node) this.#replace(node, node);
  }

  #setText(text: string): void {
    const shown = this.shown;
    if (shown === text) return;
    if (!text) this.#replace(text);
    else if (!shown || typeof shown !== 'string')
      this.#replace(text, document.createTextNode(text));
    else (this.#start.nextSibling as Text).data = this.shown = text;
  }

  #setList(values: readonly unknown[]): void {
    if (!Array.isArray(this.shown)) this.#replace([]);
    const items = this.shown as ChildPart[];
    const keys = values.map(keyOf);
    if (items.some((item, at) => at < keys.length && item.key !== keys[at]))
      this.#moveItems(items, keys);
    items.splice(values.length).forEach((item) => item.#move());
    for (let at = 0; at < values.length; at++) {
      const item = (items[at] ??= this.#addItem(keys[at], this.#end));
      item.set(values[at]);
    }
  }

  /** Brings items into the order of their keys, with new ones between. */
  #moveItems(items: ChildPart[], keys: readonly unknown[]): void {
    const gone = new Map(items.map((item) => [item.key, item]));
    const kept = keys.map((key) => {
      const item = gone.get(key);
      gone.delete(key);
      return item;
    });
    // What goes makes room first, so that what stays has to move, and lose the reader's place, as little as can be.
    gone.forEach((item) => item.#move());
    let next = this.#start.nextSibling;
    items.length = 0;
    keys.forEach((key, at) => {
      let item = kept[at];
      if (!item) item = this.#addItem(key, next);
      else if (item.#start !== next) item.#move(next);
      items.push(item);
      next = item.#end?.nextSibling ?? null;
    });
  }

  #addItem(key: unknown, next: Node | null): ChildPart {
    const start = document.createComment('');
    const end = document.createComment('');
    this.#insert(start, next);
    this.#insert(end, next);
    const item = new ChildPart(start, end, this.#host);
    item.key = key;
    return item;
  }

  /** Moves an item with the comments around it, or takes it away. */
  #move(next?: Node | null): void {
    for (let node: Node | null = this.#start, last = false; node && !last;) {
      const following: Node | null = node.nextSibling;
      last = node === this.#end;
      if (next === undefined) remove(node);
      else this.#insert(node, next);
      node = following;
    }
  }

  #replace(shown: unknown, content?: Node): void {
    let node = this.#start.nextSibling;
    while (node && node !== this.#end) {
      const next = node.nextSibling;
      remove(node);
      node = next;
    }
    this.shown = shown;
    if (content) this.#insert(content, this.#end);
  }

  #insert(node: Node, next: Node | null): void {
    (this.#start.parentNode as ParentNode).insertBefore(node, next);
  }
}

const remove = (node: Node): void => void node.parentNode?.removeChild(node);

/** The key of an item in a list: that of its template, or its place. */
export const keyOf = (item: unknown, at: number): unknown =>
  (item instanceof Template ? item.key : undefined) ?? at;

/** What is written of a value that is neither a template nor a list. */
export const textOf = (value: unknown): string =>
  value === nothing ? '' : `${(value as string | undefined) ?? ''}`;
