import type {TemplateResult} from 'lit';
import type {Reader} from '../locale/reader.js';
import {kit} from './kit.js';

/** What the buttons on a map do. */
export interface ControlActions {
  /** Whether the buttons that move the map are shown. */
  readonly moving: boolean;
  readonly onMoving: () => void;
  readonly onPan: (x: number, y: number) => void;
  readonly onZoom: (times: number) => void;
  readonly onHome: () => void;
}

const half = 0.4;
const directions = [
  ['north', 0, -half],
  ['south', 0, half],
  ['west', -half, 0],
  ['east', half, 0],
] as const;

/** The buttons on the map. Whoever cannot drag moves it with four more, at its edges. */
export function controlsView(actions: ControlActions, {t}: Reader): TemplateResult {
  const {html, nothing} = kit;
  const {moving, onMoving, onPan, onZoom, onHome} = actions;
  return html`
    <div class="over controls" part="controls">
      ${button('M12 5v14M5 12h14', t('map.zoom-in'), () => onZoom(2))}
      ${button('M5 12h14', t('map.zoom-out'), () => onZoom(0.5))}
      ${button('M4 11.500 12 5l8 6.500M6.500 10v9h11v-9', t('map.home'), onHome)}
      <button
        type="button"
        aria-expanded=${String(moving)}
        title=${t('map.move')}
        @click=${onMoving}
      >
        <svg viewBox="0 0 24 24" aria-hidden="true">
          <path d="M12 3v18M3 12h18M9 6l3-3 3 3M9 18l3 3 3-3M6 9l-3 3 3 3M18 9l3 3-3 3"></path>
        </svg>
        <span class="visually-hidden">${t('map.move')}</span>
      </button>
    </div>
    ${
      moving
        ? directions.map(
            ([name, x, y]) => html`
              <div class="edge ${name}">
                ${button('m6 15 6-6 6 6', t(`map.${name}`), () => onPan(x, y))}
              </div>
            `,
          )
        : nothing
    }
  `;
}

const button = (path: string, label: string, onPress: () => void): TemplateResult => kit.html`
  <button type="button" title=${label} @click=${onPress}>
    <svg viewBox="0 0 24 24" aria-hidden="true"><path d=${path}></path></svg>
    <span class="visually-hidden">${label}</span>
  </button>
`;
