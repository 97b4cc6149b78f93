import {html, nothing, type TemplateResult} from 'lit';
import type {Reader} from '../locale/reader.js';
import {lackView, toldView} from './status.js';

/**
 * A story by its name alone.
 *
 * @param onRetry - Where the story could not be had: a small way to try again.
 */
export const namedStoryView = (
  reader: Reader,
  name: string,
  onRetry?: () => void,
): TemplateResult => html`
  <p class="eyebrow">${reader.t('kind.story')}</p>
  <p class="story-name" part="story-name"><bdi>${name}</bdi></p>
  ${toldView(onRetry ? lackView(reader, 'story.failed', onRetry, 'story-status') : nothing)}
`;
