import type {Widget} from './element.js';

/** The code for a site that is built with npm, with the widget's own module. */
export function npmSnippet({
  tag,
  src,
  attributes = {},
}: Pick<Widget, 'tag' | 'src' | 'attributes'>) {
  const name = tag.replace('spotlight-', '');
  const assignments = Object.entries(attributes).map(
    ([key, value]) => `element.setAttribute(${quoted(key)}, ${quoted(value)});\n`,
  );
  return (
    `import 'spotlight-widgets/${name}';\n\n` +
    `const element = document.createElement(${quoted(tag)});\n` +
    `element.setAttribute('src', ${quoted(src)});\n${assignments.join('')}` +
    `document.querySelector('main').append(element);`
  );
}

/** A text as JavaScript writes it, also inside a page's own script. */
const quoted = (text: string): string => JSON.stringify(text).replace(/</g, '\\u003c');
