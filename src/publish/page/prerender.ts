import '../../elements/card.js';
import '../../elements/directory.js';
import '../../elements/profile.js';
import '../../elements/story.js';
import type {Language} from '../../schema/localized.js';
import type {SpotlightDocument} from '../../schema/spotlight-document.js';
import {drawShadow} from './draw-shadow.js';
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
  const drawn = drawShadow(tag, {
    data,
    language,
    address: home + page,
    properties: {
      headingLevel,
      ...(story ? {src: `#${document.id}`} : {}),
      ...(pageSize ? {pageSize} : {}),
    },
  });
  return drawn.replaceAll(home, '../'.repeat(page.split('/').length - 1));
}

const raw = (html: string) => new Markup(html);
