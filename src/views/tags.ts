import {html, nothing} from 'lit';
import type {Passage, Reader} from '../locale/reader.js';
import type {Localized} from '../schema/localized.js';

/** The topics, as small labels. */
export function tagsView(tags: readonly Localized[], reader: Reader) {
  if (tags.length === 0) return nothing;
  return html`
    <ul class="tags" part="tags" role="list">
      ${tags.map((tag) => tagView(reader.text(tag)))}
    </ul>
  `;
}

// A passage, written out: of all that a card shows, these are the most.
const tagView = ({text, lang}: Passage) =>
  html`<li><bdi lang=${lang ?? nothing} dir="ltr">${text}</bdi></li>`;
