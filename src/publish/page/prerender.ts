import {render} from '@lit-labs/ssr';
import {collectResultSync} from '@lit-labs/ssr/lib/render-result.js';
import type {LitElement} from 'lit';
import '../../elements/card.js';
import '../../elements/directory.js';
import '../../elements/profile.js';
import '../../elements/story.js';
import type {Language} from '../../schema/localized.js';
import type {SpotlightDocument} from '../../schema/spotlight-document.js';
import {jsonForScript, Markup, markup} from '../markup.js';

/** The elements that a page of a document is made with. */
export type PageTag =
  'spotlight-card' | 'spotlight-directory' | 'spotlight-profile' | 'spotlight-story';

/** An element to draw, and the page that it is drawn for. */
export interface Drawing {
  readonly tag: PageTag;
  readonly document: SpotlightDocument;
  /** The document's story, where it is shown with it. */
  readonly story?: SpotlightDocument | undefined;
  readonly language: Language;
  readonly headingLevel: number;
  /** The path of the page, as seen from the published folder. */
  readonly page: string;
  /** The path from the page to the element's style sheet. */
  readonly sheet: string;
}

// Paths have to be whole while we draw; each becomes relative again, so that the folder works under any address.
const home = 'https://published.invalid/';

/**
 * An element with everything it shows, as declarative shadow DOM, and the JSON it was made from for the script to take over
 * with.
 */
export function prerender(drawing: Drawing): Markup {
  const {tag, document, story, headingLevel, sheet} = drawing;
  const inline = story
    ? {type: 'collection', id: document.id, name: document.name, items: [document, story]}
    : document;
  const pageSize = document.type === 'collection' ? document.items?.length || undefined : undefined;
  const shadow = draw(drawing, inline, pageSize);
  return markup`<${raw(tag)} heading-level="${headingLevel}"${
    story && markup` src="#${document.id}"`
  }${pageSize && markup` page-size="${pageSize}"`}><template shadowrootmode="open"><link rel="stylesheet" href="${sheet}">${raw(
    shadow,
  )}</template><script type="application/json">${jsonForScript(inline)}</script></${raw(tag)}>`;
}

function draw(drawing: Drawing, data: unknown, pageSize: number | undefined): string {
  const {tag, document, story, language, headingLevel, page} = drawing;
  const element = new (elementFor(tag))();
  element.setAttribute('lang', language);
  Object.assign(element, {
    data,
    headingLevel,
    ...(story ? {src: `#${document.id}`} : {}),
    ...(pageSize ? {pageSize} : {}),
    ownerDocument: {baseURI: home + page},
  });
  const drawn = collectResultSync(render((element as unknown as Drawable).render()));
  return drawn.replaceAll(home, '../'.repeat(page.split('/').length - 1));
}

interface Drawable {
  render(): unknown;
}

const raw = (html: string) => new Markup(html);

function elementFor(tag: PageTag): new () => LitElement {
  return customElements.get(tag) as unknown as new () => LitElement;
}

/** The style sheet of an element, as a file of its own: pages share it, and a strict page can allow it. */
export function styleSheetOf(tag: PageTag): string {
  const {elementStyles} = elementFor(tag) as unknown as typeof LitElement;
  return elementStyles
    .map((style) => ('cssText' in style ? style.cssText : ''))
    .join('\n')
    .replace(/\/\*[^*]*\*\//g, '')
    .replace(/\s*\n\s*/g, '\n')
    .trim();
}
