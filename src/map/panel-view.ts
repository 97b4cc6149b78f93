import type {TemplateResult} from 'lit';
import type {Reader} from '../locale/reader.js';
import type {ViewContext} from '../views/context.js';
import {kit} from './kit.js';
import {shapeView} from './legend-view.js';
import type {Lists, Order} from './lists.js';
import {openedView} from './opened-view.js';
import type {Opened} from './room.js';
import type {MapItem, Resident} from './survey.js';
import {themeName, type Theme} from './themes.js';

/** The list beside the map. */
export interface Panel {
  readonly lists: Lists;
  readonly themes: readonly Theme[];
  readonly order: Order;
  /** How many rows are drawn; none before the map. */
  readonly rows: number;
  /** How many were in view when the map last came to rest. */
  readonly said: number;
  readonly opened: Opened | undefined;
  readonly onOrder: (order: Order) => void;
  readonly onMore: () => void;
  readonly onOpen: (resident: Resident) => void;
  readonly onClose: () => void;
  readonly onSelect: (event: Event, item: MapItem) => void;
}

/** All that is on the map, and what is not, as a list that says the same as the map. */
export function panelView(panel: Panel, context: ViewContext): TemplateResult {
  const {html, nothing} = kit;
  const {lists, rows, opened} = panel;
  const {t} = context.reader;
  const parts = [
    {list: lists.inView, label: undefined},
    {list: lists.outside, label: t('map.outside')},
    {list: lists.abroad, label: t('map.elsewhere')},
    {list: lists.placeless, label: t('map.placeless')},
  ].filter(({list}) => list.length > 0);
  const total = parts.reduce((sum, {list}) => sum + list.length, 0);
  let room = rows;
  return html`
    <section class="panel" part="panel" tabindex="-1" aria-label=${t('map.list')}>
      ${headView(panel, context.reader)} ${opened ? openedView(opened, panel, context) : nothing}
      <div class="lists">
        ${parts.map(({list, label}) => {
          const drawn = list.slice(0, room);
          room -= drawn.length;
          return drawn.length > 0 ? partView(drawn, label, panel, context) : nothing;
        })}
        ${total === 0 ? html`<p class="empty">${t('directory.nothing')}</p>` : nothing}
        ${
          rows > 0 && total > rows
            ? html`<p class="more">
                <button class="quiet" part="more" type="button" @click=${panel.onMore}>
                  ${t('directory.more')}
                </button>
              </p>`
            : nothing
        }
      </div>
    </section>
  `;
}

/** The number is read out when it has come to rest, and only if the reader has moved the map. */
function headView({lists, order, said, onOrder}: Panel, {t}: Reader): TemplateResult {
  const {html} = kit;
  const choose = (event: Event) => onOrder((event.target as HTMLSelectElement).value as Order);
  return html`
    <div class="panel-head">
      <p class="count" part="count" aria-hidden="true">
        ${t('map.in-view', {count: lists.inView.length})}
      </p>
      <p class="visually-hidden" role="status">${t('map.in-view', {count: said})}</p>
      <label class="order">
        <span class="visually-hidden">${t('directory.sort')}</span>
        <select part="order" @change=${choose}>
          <option value="north" ?selected=${order === 'north'}>${t('map.sort-north')}</option>
          <option value="name" ?selected=${order === 'name'}>${t('directory.sort-name')}</option>
        </select>
      </label>
    </div>
  `;
}

function partView(
  list: readonly Resident[],
  label: string | undefined,
  panel: Panel,
  context: ViewContext,
): TemplateResult {
  const {html, nothing, repeat, headingView} = kit;
  return html`
    ${label ? headingView(context.headingLevel + 1, label, {look: 'part-name'}) : nothing}
    <ul class="picks" part="list" role="list">
      ${repeat(
        list,
        ({item}) => item.id,
        (resident) => html`<li>${pickView(resident, panel, context)}</li>`,
      )}
    </ul>
  `;
}

/** One line of the list: what it is called, where it is, and its theme. */
export function pickView(
  resident: Resident,
  {themes, opened, onOpen}: Panel,
  {reader}: ViewContext,
): TemplateResult {
  const {html, nothing, passageView} = kit;
  const {item, theme} = resident;
  const own = new kit.Reader(reader.language, item);
  const [place, ...others] = item.places ?? [];
  const known = themes[theme];
  const parts = [
    ...(place ? [html`${passageView(own.text(place.name))}${others.length > 0 ? ' …' : ''}`] : []),
    ...(known ? [passageView(themeName(known, reader))] : []),
  ];
  return html`
    <button
      class="pick"
      part="item"
      type="button"
      data-id=${item.id}
      aria-current=${opened?.residents.includes(resident) ? 'true' : nothing}
      @click=${() => onOpen(resident)}
    >
      ${shapeView(theme)}
      <span class="pick-text">
        <b>${passageView(own.text(item.name))}</b>
        <span class="pick-where"
          >${parts.map((part, at) => (at === 0 ? part : html` · ${part}`))}</span
        >
      </span>
    </button>
  `;
}
