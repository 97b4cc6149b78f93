/** What content management systems do to a code that somebody pastes. */
import {parseFragment, serialize} from 'parse5';

/** @typedef {Record<string, readonly string[]>} Allowed - The attributes that each tag may have. */

const none = /** @type {string[]} */ ([]);

/** The tags of a strict filter such as WordPress's for authors. @type {Allowed} */
export const plainTags = {
  a: ['href'],
  img: ['src', 'alt', 'width', 'height'],
  ...Object.fromEntries(
    'blockquote figure figcaption p ul li dl dt dd strong em h2 h3 h4'
      .split(' ')
      .map((tag) => [tag, none]),
  ),
};

/** A system that lets frames in, and nothing else. @type {Allowed} */
export const framesAlone = {iframe: ['src', 'title', 'width', 'height']};

/** What goes with all that it holds. */
const removed = new Set(['script', 'style', 'template']);

/**
 * Takes out every tag and attribute that is not allowed. The text of a tag that goes stays, except that of scripts and styles.
 *
 * @param {string} html
 * @param {Allowed} allowed
 */
export function filtered(html, allowed) {
  const root = parseFragment(html);
  root.childNodes = clean(root.childNodes);
  return serialize(root);

  function clean(nodes) {
    return nodes.flatMap((node) => {
      if (node.nodeName === '#text') return [node];
      if (!node.tagName || removed.has(node.tagName)) return [];
      const childNodes = clean(node.childNodes);
      const attributes = Object.hasOwn(allowed, node.tagName) && allowed[node.tagName];
      if (!attributes) return childNodes;
      const attrs = node.attrs.filter(({name}) => attributes.includes(name));
      return [{...node, attrs, childNodes}];
    });
  }
}

/** The same HTML as a browser would write it. */
export const asParsed = (html) => serialize(parseFragment(html));

/**
 * What WordPress makes of the `html` of an oEmbed answer from a site that it does not know: one frame, locked, and a word by
 * which it knows the frame's messages.
 *
 * @param {string} html
 */
export function asInWordPress(html) {
  const allowed = {a: ['href'], blockquote: none, iframe: ['src', 'width', 'height', 'title']};
  const [frame] = filtered(html, allowed).match(/<iframe.*?><\/iframe>/s) ?? [];
  if (!frame) throw new Error(`WordPress shows nothing of this: ${html}`);
  return frame
    .replace('<iframe', '<iframe sandbox="allow-scripts" security="restricted" data-secret="a1b2"')
    .replace(/ src="([^"]+)"/, ' src="$1#?secret=a1b2"');
}
