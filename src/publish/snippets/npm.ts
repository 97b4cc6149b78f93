import type {Widget} from './element.js';

/** A widget to be had by npm; the toggle has no document. */
export interface NpmWidget {
  readonly tag: Widget['tag'] | 'spotlight-language';
  readonly src?: string | undefined;
  readonly attributes?: Widget['attributes'];
}

/** The code for a site that is built with npm, with the widget's own module. */
export function npmSnippet({tag, src, attributes = {}}: NpmWidget): string {
  const name = tag.replace('spotlight-', '');
  const all = {...(src === undefined ? {} : {src}), ...attributes};
  const assignments = Object.entries(all).map(
    ([key, value]) => `element.setAttribute(${quoted(key)}, ${quoted(value)});\n`,
  );
  return (
    `import 'spotlight-widgets/${name}';\n\n` +
    `const element = document.createElement(${quoted(tag)});\n${assignments.join('')}` +
    `document.querySelector('main').append(element);`
  );
}

/** A text as JavaScript writes it, also inside a page's own script. */
const quoted = (text: string): string => JSON.stringify(text).replace(/</g, '\\u003c');
