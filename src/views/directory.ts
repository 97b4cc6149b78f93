import {html, nothing, type TemplateResult} from 'lit';
import {repeat} from 'lit/directives/repeat.js';
import type {Progress} from '../controllers/pages-controller.js';
import type {Entry} from '../data/entries.js';
import {Reader} from '../locale/reader.js';
import type {Collection, CollectionItem} from '../schema/collection.js';
import type {ViewContext} from './context.js';
import {directoryControlsView, type Controls} from './directory-controls.js';
import {directoryRowView} from './directory-row.js';
import {headingView} from './heading.js';
import {labelledLinkView, linkView} from './link.js';
import {passageView, sentenceView} from './passage.js';
import {lackView, toldView} from './status.js';

/** A list as far as it is drawn. */
export interface DirectoryState extends Controls {
  /** All documents that match. */
  readonly found: readonly Entry[];
  /** How many of them are drawn. */
  readonly shown: number;
  /** How many there are, once the number has come to rest. */
  readonly count: number;
  /** Whether a change of that number is read out. */
  readonly aloud: boolean;
  /** Whether the list is narrowed down. */
  readonly narrow: boolean;
  readonly progress: Progress;
  readonly onClear: () => void;
  readonly onMore: () => void;
  readonly onRetry: () => void;
  readonly onSelect: (event: Event, item: CollectionItem) => void;
}

/** A collection as a list with search, filters and sorting. */
export function directoryView(
  collection: Collection,
  state: DirectoryState,
  context: ViewContext,
): TemplateResult {
  const {reader, headingLevel} = context;
  const {entries, progress} = state;
  const name = linkView(collection.url, passageView(reader.text(collection.name)));
  const empty = entries.list.length === 0 && progress === 'done';
  return html`
    <header class="top">
      ${headingView(headingLevel, name, {id: 'name', look: 'name', part: 'name'})}
      ${empty ? nothing : html`${directoryControlsView(state)} ${countView(state)}`}
    </header>
    ${empty ? html`<p class="empty">${reader.t('directory.nothing')}</p>` : resultsView(state, context)}
    ${progress === 'loading' ? comingView(reader) : nothing} ${toldView(progressView(state))}
    ${footView(collection, context)}
  `;
}

/** The number is there before it changes, so that screen readers hear of it. */
function countView(state: DirectoryState): TemplateResult {
  const {count, aloud, narrow, found, progress, reader, onClear} = state;
  return html`
    <div class="count-line">
      <p class="count" part="count" role="status" aria-live=${aloud ? 'polite' : 'off'}>
        ${reader.t(progress === 'loading' ? 'directory.so-far' : 'directory.results', {count})}
      </p>
      ${narrow && found.length > 0 ? clearView(reader, onClear) : nothing}
    </div>
  `;
}

const clearView = ({t}: Reader, onClear: () => void): TemplateResult => html`
  <button class="clear" part="clear" type="button" @click=${onClear}>
    ${t('directory.clear')}
  </button>
`;

function resultsView(state: DirectoryState, context: ViewContext): TemplateResult {
  const {found, shown, reader, narrow, progress, onClear} = state;
  if (found.length === 0) {
    if (!narrow || progress === 'loading') return html``;
    return html`
      <div class="empty">
        <p>${reader.t('directory.empty')}</p>
        ${clearView(reader, onClear)}
      </div>
    `;
  }
  const rows = found.slice(0, shown);
  const aligned = rows.some(({item}) => item.type === 'organisation');
  return html`
    <ul class=${aligned ? 'rows aligned' : 'rows'} part="rows" role="list">
      ${repeat(
        rows,
        ({item}) => item.id,
        (entry) =>
          html`<li class="row" part="row" tabindex="-1">${rowView(entry, state, context)}</li>`,
      )}
    </ul>
    ${found.length > shown ? moreView(state) : nothing}
  `;
}

function rowView({item, address}: Entry, {onSelect}: DirectoryState, context: ViewContext) {
  const {reader, pictures} = context;
  return directoryRowView(item, {
    ...context,
    // A document is in its own language, and its paths start from the page it came with.
    reader: new Reader(reader.language, item),
    pictures: {...pictures, address},
    onSelect: (event) => onSelect(event, item),
  });
}

function moreView({found, shown, reader, onMore}: DirectoryState): TemplateResult {
  return html`
    <div class="more">
      <p id="shown">${reader.t('directory.shown', {shown, count: found.length})}</p>
      <button class="retry" part="more" type="button" aria-describedby="shown" @click=${onMore}>
        ${reader.t('directory.more')}
      </button>
    </div>
  `;
}

/** What is still to come of the list. */
const comingView = ({t}: Reader): TemplateResult =>
  html`<div class="loading"><p>${t('directory.loading')}</p></div>`;

/** What of the list could not be had. */
function progressView({progress, reader, onRetry}: DirectoryState) {
  if (progress !== 'failed') return nothing;
  return lackView(reader, 'directory.incomplete', onRetry, 'incomplete');
}

function footView({links = [], source, updated}: Collection, {reader}: ViewContext) {
  if (links.length === 0 && !source && !updated) return nothing;
  return html`
    <footer class="list-foot">
      ${links.map((link) => html`<p>${labelledLinkView(link, reader)}</p>`)}
      ${
        source
          ? html`<p>
              ${sentenceView(reader, 'profile.source', {source: labelledLinkView(source, reader)})}
            </p>`
          : nothing
      }
      ${updated ? html`<p>${reader.t('profile.updated', {date: reader.date(updated)})}</p>` : nothing}
    </footer>
  `;
}
