import type {TemplateResult} from 'lit';
import type {ViewContext} from '../views/context.js';
import {kit} from './kit.js';
import {placeOf} from './marker-names.js';
import {pickView, type Panel} from './panel-view.js';
import type {Opened} from './map-state.js';
import type {Resident} from './survey.js';

/** What the reader has opened: the card of one document, or the list of all in one place. */
export function openedView(opened: Opened, panel: Panel, context: ViewContext): TemplateResult {
  const {html} = kit;
  const [only, ...others] = opened.residents;
  const {t} = context.reader;
  const escape = (event: KeyboardEvent) => {
    if (event.key !== 'Escape') return;
    event.stopPropagation();
    panel.onClose();
  };
  return html`
    <section class="opened" part="opened" tabindex="-1" aria-labelledby="opened" @keydown=${escape}>
      ${only && others.length === 0 ? oneView(only, panel, context) : severalView(opened, panel, context)}
      <button
        class="close"
        part="close"
        type="button"
        title=${t('map.close')}
        @click=${panel.onClose}
      >
        <svg viewBox="0 0 24 24" aria-hidden="true"><path d="m6 6 12 12M18 6 6 18"></path></svg>
        <span class="visually-hidden">${t('map.close')}</span>
      </button>
    </section>
  `;
}

function oneView({item, address}: Resident, {onSelect}: Panel, context: ViewContext) {
  const {html, cardView} = kit;
  const {reader, pictures, headingLevel} = context;
  const card = {
    reader: new kit.Reader(reader.language, item),
    pictures: {...pictures, address},
    headingLevel: headingLevel + 1,
    nameId: 'opened',
    onSelect: (event: Event) => onSelect(event, item),
  };
  return html`<div class="card">${cardView(item, card)}</div>`;
}

function severalView({residents, spot, rows}: Opened, panel: Panel, context: ViewContext) {
  const {html, nothing, headingView} = kit;
  const {reader, headingLevel} = context;
  const place = spot ? placeOf(spot, reader) : '';
  const name = reader.t('map.at', {count: residents.length, place});
  return html`
    ${headingView(headingLevel + 1, name, {id: 'opened', look: 'several'})}
    <ul class="picks" role="list">
      ${residents.slice(0, rows).map((resident) => html`<li>${pickView(resident, panel, context)}</li>`)}
    </ul>
    ${
      residents.length > rows
        ? html`<p class="more">
            <button class="quiet" type="button" @click=${panel.onMoreOpened}>
              ${reader.t('directory.more')}
            </button>
          </p>`
        : nothing
    }
  `;
}
