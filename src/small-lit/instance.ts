import {AttributePart} from './attribute-part.js';
import {blueprintOf, walk} from './blueprint.js';
import {ChildPart} from './child-part.js';

/** One use of a template, whose values change. */
export class Instance {
  readonly strings: TemplateStringsArray;
  readonly #parts: readonly (AttributePart | ChildPart)[];

  constructor(strings: TemplateStringsArray, parts: readonly (AttributePart | ChildPart)[]) {
    this.strings = strings;
    this.#parts = parts;
  }

  fill(values: readonly unknown[]): void {
    for (let at = 0; at < values.length; at++) this.#parts[at]?.set(values[at]);
  }
}

/**
 * Copies a template, for values to be filled in and for a place on the page.
 *
 * @param host - What listeners are called on.
 */
export function copyOf(strings: TemplateStringsArray, host: unknown): [Instance, DocumentFragment] {
  const {content, holes} = blueprintOf(strings);
  // Elements of others become what they are to be at once.
  const copy = document.importNode(content, true);
  const walker = walk(copy);
  let reached = -1;
  const parts = holes.map(({at, attribute}) => {
    for (; reached < at; reached++) walker.nextNode();
    const node = walker.currentNode;
    if (attribute) return new AttributePart(node as Element, attribute, host);
    return new ChildPart(node, node.nextSibling, host);
  });
  return [new Instance(strings, parts), copy];
}
