import {html, nothing, type TemplateResult} from 'lit';
import type {Reader} from '../locale/reader.js';
import type {CollectionItem} from '../schema/collection.js';
import type {Link} from '../schema/link.js';
import type {Localized} from '../schema/localized.js';
import type {ViewContext} from './context.js';
import {headingView, nameLook} from './heading.js';
import {linkView} from './link.js';
import {passageView, sentenceView, titleView} from './passage.js';
import {personView} from './person.js';
import {runningTextView} from './running-text.js';

/** What a card needs to know besides what it shows. */
export interface CardContext extends ViewContext {
  /** The id of the heading, where several cards share one shadow root. */
  readonly nameId?: string;
  readonly onSelect: (event: Event) => void;
}

/** A document that a card can show: all but stories. */
export type CardDocument = Exclude<CollectionItem, {type: 'story'}>;

/** The name as the card's heading; it leads to the document's own page. */
export function nameView(document: CardDocument, context: CardContext): TemplateResult {
  const {reader, headingLevel, nameId = 'name', onSelect} = context;
  return headingView(headingLevel, linkView(document.url, titleView(document, reader), onSelect), {
    id: nameId,
    look: nameLook(reader.text(document.name).text),
    part: 'name',
  });
}

/** The running text of a card. */
export function summaryView(summary: Localized | undefined, reader: Reader) {
  if (!summary) return nothing;
  return html`<div class="summary" part="summary">${runningTextView(reader.text(summary))}</div>`;
}

/** What is to be said of the language of a text. */
export const notesView = (text: Localized | undefined, reader: Reader) =>
  text
    ? reader.languageNotes(text).map((note) => html`<p class="note" part="note">${note}</p>`)
    : nothing;

/** The line at the bottom: a person, and where to read more. */
export function footView(document: CardDocument, context: CardContext) {
  const [person] = document.people ?? [];
  const action = actionView(document, context);
  if (!person && !action) return nothing;
  return html`
    <div class="foot" part="foot">
      ${person ? personView(person, context) : nothing}
      ${action ? html`<div class="action" part="action">${action}</div>` : nothing}
    </div>
  `;
}

function actionView({links = [], name, url}: CardDocument, {reader, onSelect}: CardContext) {
  const withRel = (rel: string) => links.find((link) => link.rel === rel && link.url);
  const label = ({label}: Link, key: 'card.more' | 'card.website') =>
    label
      ? passageView(reader.text(label))
      : sentenceView(reader, key, {name: passageView(reader.text(name))});
  const more = withRel('more');
  if (more) return linkView(more.url, label(more, 'card.more'), onSelect);
  const website = withRel('website');
  if (!website || website.url === url) return undefined;
  return linkView(website.url, label(website, 'card.website'));
}
