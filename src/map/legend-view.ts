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
  /** Whether all themes are shown, where there are many. */
  readonly whole: boolean;
  readonly onChoose: (theme: number | undefined) => void;
  readonly onWhole: () => void;
}

/** Of more themes than this, the largest are shown. */
const mostThemes = 8;

/** What the shapes and colours mean. Pressing one shows what belongs to it alone; more can be added. */
export function legendView(legend: Legend, reader: Reader) {
  const {html, nothing} = kit;
  const {themes, chosen, whole, onChoose, onWhole} = legend;
  if (themes.length < 2) return nothing;
  const action = (label: string, onPress: () => void) => html`
    <li><button class="all" type="button" @click=${onPress}>${label}</button></li>
  `;
  return html`
    <ul class="legend" part="legend" role="list" aria-label=${reader.t('map.themes')}>
      ${shown(legend).map((index) => themeView(index, legend, reader))}
      ${themes.length > mostThemes && !whole ? action(reader.t('map.more-themes'), onWhole) : nothing}
      ${chosen.size > 0 ? action(reader.t('map.all'), () => onChoose(undefined)) : nothing}
    </ul>
  `;
}

/** All themes, or the largest and those that are chosen, in the order in which they came. */
function shown({themes, counts, chosen, whole}: Legend): number[] {
  const all = [...themes.keys()];
  if (whole || themes.length <= mostThemes) return all;
  const size = (theme: number) => counts.get(theme) ?? 0;
  const largest = all.toSorted((one, other) => size(other) - size(one)).slice(0, mostThemes);
  return all.filter((theme) => largest.includes(theme) || chosen.has(theme));
}

function themeView(index: number, {themes, counts, chosen, onChoose}: Legend, reader: Reader) {
  const {html, nothing, passageView} = kit;
  const theme = themes[index];
  return html`
    <li>
      <button
        part="theme"
        type="button"
        aria-pressed=${String(chosen.has(index))}
        @click=${() => onChoose(index)}
      >
        ${shapeView(index)} ${theme ? passageView(themeName(theme, reader)) : nothing}
        <span class="number">${reader.number(counts.get(index) ?? 0)}</span>
      </button>
    </li>
  `;
}

/** A theme's shape in its colour. */
export const shapeView = (theme: number): TemplateResult => kit.html`
  <svg class="shape ${colourOf(theme)}" viewBox="0 0 24 24" aria-hidden="true">
    <path d=${shapeOf(theme)}></path>
  </svg>
`;
