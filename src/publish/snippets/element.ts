import type {SpotlightDocument} from '../../schema/spotlight-document.js';
import {markup, Markup, type Content} from '../markup.js';
import {staticHtml} from './static-html.js';
import type {SnippetOptions} from './snippet.js';

/** The widget to show a document with, and where it comes from. */
export interface Widget extends SnippetOptions {
  readonly tag: `spotlight-${'card' | 'directory' | 'map' | 'profile' | 'quote' | 'story'}`;
  /** The absolute address of the JSON. */
  readonly src: string;
  /** The absolute address of the script. */
  readonly script: string;
  readonly integrity: string;
  /** The widget's own attributes: `layout`, `theme` … An empty text writes the name alone. */
  readonly attributes?: Readonly<Record<string, string>>;
}

/**
 * The code for a page that lets scripts in: the script, the widget, and between its tags what readers see without it. The JSON is
 * asked for while the script is still on its way.
 */
export function elementSnippet(document: SpotlightDocument, widget: Widget): string {
  const {tag, src, attributes = {}} = widget;
  // `staticHtml` has escaped whatever came from the document.
  const fallback = new Markup(staticHtml(document, widget).replace(/^/gm, '  '));
  return String(markup`${scriptTag(widget)}${preload(src)}
<${new Markup(tag)} src="${src}"${Object.entries(attributes).map(attribute)}>
${fallback}
</${new Markup(tag)}>`);
}

/** The code of the toggle that all widgets on the page follow. It shows nothing without its script. */
export const toggleSnippet = (
  script: Pick<Widget, 'script' | 'integrity'>,
  attributes: Readonly<Record<string, string>> = {},
): string =>
  String(markup`${scriptTag(script)}
<spotlight-language${Object.entries(attributes).map(attribute)}></spotlight-language>`);

/** As our own request asks for it: otherwise a browser would fetch the file twice. */
const preload = (src: string): Markup =>
  markup`
<link rel="preload" as="fetch" href="${src.replace(/#.*/, '')}" crossorigin="anonymous" referrerpolicy="no-referrer">`;

const scriptTag = ({script, integrity}: Pick<Widget, 'script' | 'integrity'>): Markup =>
  markup`<script type="module" src="${script}" integrity="${integrity}" crossorigin="anonymous" referrerpolicy="no-referrer"></script>`;

/** A name is ours only if it could be one: whatever else it says is no markup. */
function attribute([name, value]: readonly [string, string]): Content {
  if (!/^[a-z][a-z-]*$/.test(name)) return undefined;
  const written = new Markup(` ${name}`);
  return value === '' ? written : markup`${written}="${value}"`;
}
