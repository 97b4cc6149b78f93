import {html, type TemplateResult} from 'lit';
import type {Reader} from '../locale/reader.js';

/** A story by its name alone. */
export const namedStoryView = ({t}: Reader, name: string): TemplateResult => html`
  <p class="eyebrow">${t('kind.story')}</p>
  <p class="story-name" part="story-name"><bdi>${name}</bdi></p>
`;

/** A story that could not be had: its name, and a small way to try again. */
export const failedStoryView = (
  reader: Reader,
  name: string,
  onRetry: () => void,
): TemplateResult => html`
  ${namedStoryView(reader, name)}
  <p class="outdated" part="status">
    <span id="story-status">${reader.t('story.failed')}</span>
    <button class="retry" part="retry" aria-describedby="story-status" @click=${onRetry}>
      ${reader.t('status.retry')}
    </button>
  </p>
`;
