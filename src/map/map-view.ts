import type {TemplateResult} from 'lit';
import type {ViewContext} from '../views/context.js';
import {controlsView, type ControlActions} from './controls-view.js';
import {kit} from './kit.js';
import {legendView, type Legend} from './legend-view.js';
import {panelView, type Panel} from './panel-view.js';
import {tilesView, type Tiles} from './tiles-view.js';

/** Everything that is drawn of a map. */
export interface MapViewState extends Legend, Panel, ControlActions {
  readonly heading: TemplateResult;
  readonly context: ViewContext;
  /** The map itself. */
  readonly stage: HTMLElement;
  readonly hint: 'touch' | 'wheel' | undefined;
  readonly tiles: Tiles | undefined;
  readonly onSkip: () => void;
}

/** The map with its legend, its buttons and the list beside it. */
export function mapView(state: MapViewState): TemplateResult {
  const {html, nothing} = kit;
  const {heading, context, stage, hint, tiles, onSkip} = state;
  const {reader} = context;
  return html`
    <header class="top">${heading} ${legendView(state, reader)}</header>
    <div class="columns">
      <div class="left">
        <div class="map-box" part="map-box">
          <button class="skip" type="button" @click=${onSkip}>${reader.t('map.skip')}</button>
          ${stage} ${controlsView(state, reader)}
          <p class="hint" aria-hidden="true" ?data-shown=${hint !== undefined}>
            ${hint ? reader.t(`map.${hint}`) : nothing}
          </p>
          <p class="over attribution" part="attribution">${attributionView(context)}</p>
        </div>
        <p class="visually-hidden" id="keys">${reader.t('map.keys')}</p>
        ${tiles ? tilesView(tiles, reader) : nothing}
      </div>
      ${panelView(state, context)}
    </div>
  `;
}

function attributionView({reader}: ViewContext): unknown[] {
  const {html, linkView, sentenceView} = kit;
  return sentenceView(reader, 'map.attribution', {
    kartverket: linkView('https://www.kartverket.no', html`© Kartverket`),
  });
}
