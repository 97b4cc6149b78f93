import {policy} from './policy.js';

/** An attribute, a property (`.value`), a boolean attribute (`?selected`) or a listener (`@click`) that takes a value. */
export interface AttributeHole {
  /** The sign before the name, or nothing. */
  readonly kind: string;
  readonly name: string;
  /** What stands before and after the value. */
  readonly around: readonly string[];
}

/** Where a value goes: the node, counted in the order of the document, and what of it, if not its content. */
interface Hole {
  readonly at: number;
  readonly attribute?: AttributeHole;
}

/** A template as the browser has read it, to be copied for each use. */
interface Blueprint {
  readonly content: DocumentFragment;
  readonly holes: readonly Hole[];
}

/** Stands for a value in an attribute. It also ends the attribute's name, or browsers would tell that it is no address, no path. */
const mark = '~';
/** Elements and comments (DOM, `NodeFilter`). By number, since pages have names like these for things of their own. */
const whatToShow = 1 + 128;
const blueprints = new WeakMap<TemplateStringsArray, Blueprint>();

export function blueprintOf(strings: TemplateStringsArray): Blueprint {
  let blueprint = blueprints.get(strings);
  if (!blueprint) blueprints.set(strings, (blueprint = read(strings)));
  return blueprint;
}

export const walk = (root: Node): TreeWalker => document.createTreeWalker(root, whatToShow);

function read(strings: TemplateStringsArray): Blueprint {
  const template = document.createElement('template');
  // eslint-disable-next-line no-restricted-syntax -- the templates of our own source, and nothing else
  template.innerHTML = allowed(join(strings));
  const {content} = template;
  const holes: Hole[] = [];
  const walker = walk(content);
  for (let at = 0; walker.nextNode(); at++) {
    const node = walker.currentNode;
    if (node.nodeType === 8) holes.push({at});
    else holes.push(...takeMarks(node as Element).map((attribute) => ({at, attribute})));
  }
  // A value that comes last needs an end of its own: the copy will stand before other things.
  if (strings.at(-1) === '') content.append(document.createComment(''));
  return {content, holes};
}

/** Takes the marked attributes from an element; they have the order of their values. */
function takeMarks(element: Element): AttributeHole[] {
  const marked = element.getAttributeNames().filter((name) => name.endsWith(mark));
  return marked.map((name) => {
    const around = element.getAttribute(name)?.split(mark) ?? [];
    element.removeAttribute(name);
    const [, kind = '', bare = ''] = /^([.?@]?)(.*)~$/.exec(name) ?? [];
    return {kind, name: bare, around};
  });
}

/** Joins markup by what stands for a value: a mark inside of a tag, a comment between tags. */
function join(strings: TemplateStringsArray): string {
  let markup = strings[0] ?? '';
  for (let at = 1; at < strings.length; at++) markup = withHole(markup) + (strings[at] ?? '');
  return markup;
}

function withHole(markup: string): string {
  const isInTag = markup.lastIndexOf('<') > markup.lastIndexOf('>');
  return isInTag ? markup.replace(/=("[^"]*|)$/, `${mark}=$1${mark}`) : `${markup}<!---->`;
}

const allowed = (markup: string): string =>
  (policy as {createHTML(html: string): string} | undefined)?.createHTML(markup) ?? markup;
