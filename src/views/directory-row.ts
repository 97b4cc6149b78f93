import {html, nothing, type TemplateResult} from 'lit';
import {kindOf} from '../data/facets.js';
import type {Reader} from '../locale/reader.js';
import type {CollectionItem} from '../schema/collection.js';
import type {Localized} from '../schema/localized.js';
import {notesView} from './card-parts.js';
import type {ViewContext} from './context.js';
import {headingView} from './heading.js';
import {linkView} from './link.js';
import {listView, passageView, titleView} from './passage.js';
import {plateView} from './plate.js';
import {runningTextView} from './running-text.js';
import {tagsView} from './tags.js';

/** What a row needs to know besides what it shows. */
export interface RowContext extends ViewContext {
  readonly onSelect: (event: Event) => void;
}

/** Of more places than this, a row names the first. */
const mostPlaces = 5;

/** One document of a list: its name, what kind of thing it is, and what it is in short. */
export function directoryRowView(item: CollectionItem, context: RowContext): TemplateResult {
  const {reader, pictures, headingLevel, onSelect} = context;
  const name = reader.text(item.name);
  const summary = item.type === 'story' ? item.lead : item.summary;
  const heading = linkView(item.url, titleView(item, reader), onSelect);
  return html`
    ${item.type === 'organisation' ? plateView(name.text, item.logo, reader, pictures) : markView(item)}
    <div class="row-head">
      ${headingView(headingLevel + 1, heading, {look: 'row-name', part: 'row-name'})}
      <p class="meta" part="meta">${metaView(item, reader)}</p>
    </div>
    <div class="row-text">
      ${summary ? inShortView(summary, reader) : nothing} ${tagsView(topicsOf(item), reader)}
      ${notesView(summary, reader)}
    </div>
  `;
}

/** A flag, a net, a sheet of a calendar and a page, as lines on a square of 24. */
const marks = {
  project: 'M6 21V4h12l-3 4 3 4H6',
  network: 'M12 5v8m-7 5 7-5 7 5',
  event: 'M4 6h16v14H4zm0 5h16M8 3v5m8-5v5',
  story: 'M6 3h12v18H6zm4 5h4m-4 4h4m-4 4h2',
};

/** What stands where an organisation has its logo, in a list that has some. */
const markView = ({type}: Exclude<CollectionItem, {type: 'organisation'}>) => html`
  <svg class="mark" viewBox="0 0 24 24" aria-hidden="true"><path d=${marks[type]} /></svg>
`;

/** The first paragraph: a list is for finding, not for reading. */
function inShortView(summary: Localized, reader: Reader): TemplateResult {
  const [first] = runningTextView(reader.text(summary));
  return html`<div class="summary" part="summary">${first}</div>`;
}

function metaView(item: CollectionItem, reader: Reader): unknown[] {
  const places = item.type === 'story' ? [] : (item.places ?? []);
  const named = places.slice(0, mostPlaces).map(({name}) => passageView(reader.text(name)));
  const more = places.length > mostPlaces ? ' …' : '';
  const date = dateOf(item, reader);
  const parts: unknown[] = [
    html`<span class="kind">${reader.t(`kind.${kindOf(item)}`)}</span>`,
    ...(named.length > 0 ? [html`<span>${listView(reader, named)}${more}</span>`] : []),
    ...(date ? [html`<span>${date}</span>`] : []),
  ];
  return parts.flatMap((part, index) => (index === 0 ? [part] : [' · ', part]));
}

function dateOf(item: CollectionItem, reader: Reader): string | undefined {
  if (item.type === 'story') return item.published && reader.date(item.published);
  if (item.type !== 'event' || !item.start) return undefined;
  return item.end ? reader.period(item.start, item.end) : reader.date(item.start);
}

function topicsOf(item: CollectionItem): readonly Localized[] {
  const {tags = []} = item;
  return item.type === 'project' && item.theme ? [item.theme, ...tags] : tags;
}
