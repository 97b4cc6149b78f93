import {ChildPart} from './child-part.js';

export interface RenderOptions {
  /** What listeners are called on. */
  readonly host?: unknown;
}

/** What is drawn in a root. */
export const drawnIn = new WeakMap<Node, ChildPart>();

/** Draws behind what `root` has already, and changes what it has drawn there before. */
export function render(value: unknown, root: Node, {host}: RenderOptions = {}): void {
  let part = drawnIn.get(root);
  if (!part) {
    part = new ChildPart(root.appendChild(document.createComment('')), null, host);
    drawnIn.set(root, part);
  }
  part.set(value);
}
