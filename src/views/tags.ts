import {html, nothing} from 'lit';
import type {Reader} from '../locale/reader.js';
import type {Localized} from '../schema/localized.js';
import {passageView} from './passage.js';

/** The topics, as small labels. */
export function tagsView(tags: readonly Localized[], reader: Reader) {
  if (tags.length === 0) return nothing;
  return html`
    <ul class="tags" part="tags" role="list">
      ${tags.map((tag) => html`<li>${passageView(reader.text(tag))}</li>`)}
    </ul>
  `;
}
