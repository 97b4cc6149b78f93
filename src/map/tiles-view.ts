import type {TemplateResult} from 'lit';
import type {Reader} from '../locale/reader.js';
import {kit} from './kit.js';

/** The background map that a page offers, and whether the reader has it on. */
export interface Tiles {
  readonly state: 'off' | 'on' | 'failed';
  /** The website that it comes from. */
  readonly host: string;
  readonly onToggle: () => void;
}

/** The choice of a background map. It says where that comes from before anything is asked of there. */
export function tilesView({state, host, onToggle}: Tiles, {t}: Reader): TemplateResult {
  const {html, nothing} = kit;
  return html`
    <p class="tiles-choice">
      <button class="quiet" part="tiles" type="button" @click=${onToggle}>
        ${state === 'on' ? t('map.tiles-hide') : t('map.tiles-show', {host})}
      </button>
      <span role="status">${state === 'failed' ? t('map.tiles-failed') : nothing}</span>
    </p>
  `;
}
