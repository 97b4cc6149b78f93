import {html, nothing, type TemplateResult} from 'lit';
import type {LoadError} from '../data/load-error.js';
import type {CatalogueKey} from '../locale/locale.js';
import type {Reader} from '../locale/reader.js';

/** The shape of what is on its way. Read out as one sentence. */
export const loadingView = ({t}: Reader): TemplateResult => html`
  <p class="visually-hidden">${t('status.loading')}</p>
  <div class="skeleton" aria-hidden="true">
    <div class="head">
      <div class="bone plate"></div>
      <div class="bone title"></div>
    </div>
    <div class="bone"></div>
    <div class="bone"></div>
    <div class="bone short"></div>
    <div class="bone fact"></div>
    <div class="bone fact"></div>
    <div class="bone fact"></div>
  </div>
`;

/** What a network may cause passes; what the document itself causes waits for somebody to mend it. */
const passing = ['unreachable', 'timeout'];

/** Why there is nothing to show, and a way out. */
export function failedView({t}: Reader, {reason}: LoadError, onRetry: () => void): TemplateResult {
  const passes = passing.includes(reason);
  return html`
    <div class="failed" part="status">
      <p id="status">${t(`status.${reason}`)} ${passes ? nothing : t('status.tell')}</p>
      <button
        class=${passes ? 'retry' : 'retry small'}
        part="retry"
        aria-describedby="status"
        @click=${onRetry}
      >
        ${t('status.retry')}
      </button>
    </div>
  `;
}

/** What is lacking beside what is shown: said small, with a way to try again. */
export const lackView = (
  {t}: Reader,
  key: CatalogueKey,
  onRetry: () => void,
  id = 'status',
): TemplateResult => html`
  <p class="outdated" part="status">
    <span id=${id}>${t(key)}</span>
    <button class="retry" part="retry" type="button" aria-describedby=${id} @click=${onRetry}>
      ${t('status.retry')}
    </button>
  </p>
`;

/** Where a message will stand: there before the message, or screen readers would not hear of it. */
export const toldView = (
  message: TemplateResult | typeof nothing,
  live: 'polite' | 'off' = 'polite',
): TemplateResult => html`<div class="told" role="status" aria-live=${live}>${message}</div>`;
