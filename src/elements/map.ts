import {html, nothing, type PropertyValues, type TemplateResult} from 'lit';
import {property, state} from 'lit/decorators.js';
import {repeat} from 'lit/directives/repeat.js';
import type {Loaded} from '../controllers/document-controller.js';
import {NearController} from '../controllers/near-controller.js';
import {PagesController} from '../controllers/pages-controller.js';
import {FacetValues, kindOf} from '../data/facets.js';
import {timeLimit} from '../data/fetch-json.js';
import {tell} from '../data/tell.js';
import {SpotlightSelectEvent} from '../events.js';
import {collatorFor} from '../locale/collation.js';
import {catalogues} from '../locale/locale.js';
import {Reader} from '../locale/reader.js';
import type {MapRoom} from '../map/begin.js';
import type {Kit} from '../map/kit.js';
import {base} from '../styles/base.js';
import {figures} from '../styles/figures.js';
import {plate} from '../styles/plate.js';
import {status} from '../styles/status.js';
import {tags} from '../styles/tags.js';
import {cardView} from '../views/card.js';
import type {ViewContext} from '../views/context.js';
import {headingView} from '../views/heading.js';
import {linkView} from '../views/link.js';
import {passageView, sentenceView} from '../views/passage.js';
import {lackView, toldView} from '../views/status.js';
import {styles as card} from './card.styles.js';
import {loadMap} from './load-map.js';
import {styles} from './map.styles.js';
import {register} from './register.js';
import {SpotlightElement} from './spotlight-element.js';

type MapKind = 'collection' | 'organisation' | 'project' | 'network' | 'event';

const kit: Kit = {
  ...{html, nothing, repeat, FacetValues, Reader, cardView, catalogues, collatorFor, headingView},
  ...{linkView, kindOf, passageView, sentenceView, tell},
};

/**
 * Projects, organisations or events on a map of Norway, beside a list of the same. The map is drawn by the script itself:
 * nothing comes from a third party. It is brought when the reader is near it; until then, and where it cannot be had, what
 * the page has between the tags stays.
 *
 * @customElement spotlight-map
 * @csspart map - The box around everything.
 * @csspart name - The heading with the collection's name.
 * @csspart legend - The themes with their shapes and colours.
 * @csspart theme - One theme, which filters map and list.
 * @csspart map-box - The box around the map and its buttons.
 * @csspart map-view - The map itself.
 * @csspart marker - A marker on the map.
 * @csspart controls - The buttons that zoom and move the map.
 * @csspart attribution - Whose map data it is.
 * @csspart tiles - The button that shows a background map.
 * @csspart panel - The list beside the map.
 * @csspart count - How many are in view.
 * @csspart order - The choice of order.
 * @csspart list - A part of the list.
 * @csspart item - One document of the list.
 * @csspart opened - The card of what has been opened.
 * @csspart close - The button that closes it.
 * @csspart more - The button that shows more of the list.
 * @cssprop [--spotlight-map-height=clamp(min(16em, 100vh), 75vh, 44em)] - The height of the map.
 * @cssprop [--spotlight-color-map-sea] - The sea.
 * @cssprop [--spotlight-color-map-land] - The land.
 * @cssprop [--spotlight-color-map-line] - Coasts and borders.
 * @cssprop [--spotlight-color-map-label] - Names on the map.
 * @cssprop [--spotlight-color-theme-1] - The first theme's colour; there are six.
 * @fires {SpotlightSelectEvent} spotlight-select - The reader opens a marker or a line of the list.
 */
export class SpotlightMap extends SpotlightElement<MapKind> {
  static override styles = [base, plate, figures, status, tags, card, styles];

  /** Shows one theme alone, by its name in any language; several with commas between. */
  @property({attribute: 'theme-filter'}) themeFilter = '';

  /**
   * A background map that the reader may switch on: `kartverket-topo`, `kartverket-greyscale`, or an address with `{z}`,
   * `{x}` and `{y}` in Kartverket's squares of UTM 33. Nothing is asked for before the reader presses its button.
   */
  @property() tiles?: string;

  /** The height of the map: a number of pixels, or any CSS length. */
  @property() height?: string;

  /** The map, once it has been brought. */
  @state() private room: MapRoom | undefined;

  /** Whether the map could not be brought. */
  @state() private lost = false;

  readonly #pages = new PagesController(
    this,
    () => undefined,
    (count) => this.room?.isWorthwhile(count) ?? false,
  );

  #again = '';

  constructor() {
    super('map', ['collection', 'organisation', 'project', 'network', 'event']);
    new NearController(this, () => void this.#bring());
  }

  protected override renderDocument(
    document: Loaded<MapKind>['document'],
    context: ViewContext,
    loaded: Loaded<MapKind>,
  ): TemplateResult | typeof nothing {
    const heading = headingView(
      context.headingLevel,
      linkView(document.url, passageView(context.reader.text(document.name))),
      {id: 'name', look: 'title', part: 'name'},
    );
    if (!this.room) return this.#renderWaiting(heading, context);
    this.#pages.follow(loaded);
    const {address} = loaded;
    return this.room.view({
      ...{heading, context, themeFilter: this.themeFilter, tiles: this.tiles},
      loading: this.#pages.progress === 'loading',
      page: this.ownerDocument.baseURI,
      entries:
        document.type === 'collection' ? this.#pages.entries.list : [{item: document, address}],
      onOpen: (item) => this.dispatchEvent(new SpotlightSelectEvent(item)),
      onSelect: (event, item) => this.select(event, item),
    });
  }

  protected override updated(changes: PropertyValues): void {
    super.updated(changes);
    const frame = this.renderRoot.querySelector<HTMLElement>('.frame');
    const height = /^\d+$/.test(this.height ?? '') ? `${this.height}px` : (this.height ?? '');
    frame?.style.setProperty('--_height', height || null);
  }

  #renderWaiting(heading: TemplateResult, {reader}: ViewContext) {
    if (!this.lost && this.hasFallback) return nothing;
    return html`
      ${this.hasFallback ? nothing : html`<header class="top">${heading}</header>`}
      <div class="place" aria-busy=${this.lost ? nothing : 'true'}><slot></slot></div>
      ${toldView(this.lost ? lackView(reader, 'map.failed', this.#bring, 'lost') : nothing)}
    `;
  }

  readonly #bring = async (): Promise<void> => {
    this.lost = false;
    // It may come after all; until then the reader is told, and may try again.
    const late = setTimeout(() => {
      this.lost = true;
      // The browser would go on waiting for the same address.
      this.#again = `?${Date.now()}`;
    }, timeLimit);
    try {
      const {beginMap} = await loadMap(this.renderRoot, this.#again);
      this.room ??= beginMap(this, kit);
      this.lost = false;
    } catch (error) {
      this.lost = true;
      console.warn('Spotlight: the map could not be brought.', error);
    }
    clearTimeout(late);
  };
}

register('spotlight-map', SpotlightMap);

declare global {
  interface HTMLElementTagNameMap {
    'spotlight-map': SpotlightMap;
  }
}
