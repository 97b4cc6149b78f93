import {AttributePart} from './attribute-part.js';
import {blueprintOf} from './blueprint.js';
import {ChildPart, keyOf, textOf} from './child-part.js';
import {digestOf} from './digest.js';
import {Guarded} from './directives.js';
import {Instance} from './instance.js';
import {drawnIn, type RenderOptions} from './render.js';
import {Template} from './template.js';

/**
 * Takes over what a server has drawn with `@lit-labs/ssr`, which marks by comments where values stand.
 *
 * @throws Where the server has drawn something else; what stands there has to be drawn anew then.
 */
export function hydrate(value: unknown, root: Node, {host}: RenderOptions = {}): void {
  drawnIn.set(root, new Hydration(root, host).adoptPart(value));
}

/** One way through what stands there, from mark to mark. */
class Hydration {
  readonly #comments: TreeWalker;
  readonly #host: unknown;

  constructor(root: Node, host: unknown) {
    this.#comments = document.createTreeWalker(root, 128);
    this.#host = host;
  }

  adoptPart(value: unknown): ChildPart {
    const guarded = value instanceof Guarded ? value : undefined;
    const content = guarded ? guarded.make() : value;
    const digest = content instanceof Template ? ` ${digestOf(content.strings)}` : '';
    const start = this.#expect(`lit-part${digest}`);
    const shown = this.#adopt(content, start);
    const part = new ChildPart(start, this.#expect('/lit-part'), this.#host);
    return Object.assign(part, {shown, guarded});
  }

  #adopt(content: unknown, start: Comment): unknown {
    if (content instanceof Template) return this.#adoptTemplate(content);
    if (!Array.isArray(content)) return sameText(textOf(content), start.nextSibling);
    return content.map((item: unknown, at) =>
      Object.assign(this.adoptPart(item), {key: keyOf(item, at)}),
    );
  }

  #adoptTemplate({strings, values}: Template): Instance {
    let reached = -1;
    let node: Element | null;
    const parts = blueprintOf(strings).holes.map(({at, attribute}, place) => {
      const value = values[place];
      if (!attribute) return this.adoptPart(value);
      if (at !== reached) node = this.#expect(`lit-node ${at}`).nextElementSibling;
      reached = at;
      const part = new AttributePart(node as Element, attribute, this.#host);
      part.adopt(value);
      return part;
    });
    return new Instance(strings, parts);
  }

  /** The next mark, which has to be this one. */
  #expect(mark: string): Comment {
    while (this.#comments.nextNode()) {
      const comment = this.#comments.currentNode as Comment;
      if (comment.data === mark) return comment;
      if (/^\/?lit-/.test(comment.data)) break;
    }
    throw new Error(`No ${mark} where the template has one.`);
  }
}

function sameText(text: string, node: ChildNode | null): string {
  const found = node?.nodeType === 3 ? (node as Text).data : '';
  // As browsers read line ends in markup.
  if (text.replace(/\r\n?/g, '\n') !== found) throw new Error('Another text.');
  return text;
}
