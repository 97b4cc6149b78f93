import type {TemplateResult} from 'lit';
import type {Reader} from '../locale/reader.js';
import {kit} from './kit.js';
import {colourOf, shapeOf} from './shapes.js';
import {themeName, type Theme} from './themes.js';

/** The themes, how many each has, and which of them the reader has chosen. */
export interface Legend {
  readonly themes: readonly Theme[];
  readonly counts: ReadonlyMap<number, number>;
  readonly chosen: ReadonlySet<number>;
  readonly onChoose: (theme: number | undefined) => void;
}

/** What the shapes and colours mean. Pressing one shows what belongs to it alone; more can be added. */
export function legendView({themes, counts, chosen, onChoose}: Legend, reader: Reader) {
  const {html, nothing, passageView} = kit;
  if (themes.length < 2) return nothing;
  return html`
    <ul class="legend" part="legend" role="list" aria-label=${reader.t('map.themes')}>
      ${themes.map(
        (theme, index) => html`
          <li>
            <button
              part="theme"
              type="button"
              aria-pressed=${String(chosen.has(index))}
              @click=${() => onChoose(index)}
            >
              ${shapeView(index)} ${passageView(themeName(theme, reader))}
              <span class="number">${counts.get(index) ?? 0}</span>
            </button>
          </li>
        `,
      )}
      ${
        chosen.size > 0
          ? html`<li>
              <button class="all" type="button" @click=${() => onChoose(undefined)}>
                ${reader.t('map.all')}
              </button>
            </li>`
          : nothing
      }
    </ul>
  `;
}

/** A theme's shape in its colour. */
export const shapeView = (theme: number): TemplateResult => kit.html`
  <svg class="shape ${colourOf(theme)}" viewBox="0 0 24 24" aria-hidden="true">
    <path d=${shapeOf(theme)}></path>
  </svg>
`;
