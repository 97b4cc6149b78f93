import {html, nothing, type ReactiveController, type TemplateResult} from 'lit';
import {repeat} from 'lit/directives/repeat.js';
import type {Loaded} from '../controllers/document-controller.js';
import {NearController} from '../controllers/near-controller.js';
import {PagesController} from '../controllers/pages-controller.js';
import {FacetValues, kindOf} from '../data/facets.js';
import {tell} from '../data/tell.js';
import {warn} from '../data/warn.js';
import {SpotlightSelectEvent} from '../events.js';
import {collatorFor} from '../locale/collation.js';
import {catalogues} from '../locale/locale.js';
import {Reader} from '../locale/reader.js';
import type {MapRoom} from '../map/begin.js';
import type {Kit} from '../map/kit.js';
import {loadChecked} from '../map/load-checked.js';
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
import type {SpotlightMap} from './map.js';
import {styles} from './map.styles.js';
import type {Part, PartMaker} from './part.js';
import {selectDocument} from './select.js';

export type MapKind = 'collection' | 'organisation' | 'project' | 'network' | 'event';

const kit: Kit = {
  ...{html, nothing, repeat, FacetValues, Reader, cardView, catalogues, collatorFor, headingView},
  ...{linkView, loadChecked, kindOf, passageView, sentenceView, tell},
};

/** A collection with so many documents left to be read is drawn as a whole, if that takes no more milliseconds: then nothing jumps. */
const soon = {left: 2000, within: 100};

class MapPart implements Part<MapKind>, ReactiveController {
  /** The map, once it has been brought. */
  #room: MapRoom | undefined;

  /** Whether the map could not be brought. */
  #lost = false;

  #until: number | undefined;

  readonly #host: SpotlightMap;
  readonly #pages: PagesController;

  constructor(host: SpotlightMap) {
    this.#host = host;
    this.#pages = new PagesController(
      host,
      () => undefined,
      () => this.#room?.takeIn() ?? false,
    );
    host.addController(this);
    new NearController(host, () => void this.#bring());
  }

  render(
    document: Loaded<MapKind>['document'],
    context: ViewContext,
    loaded: Loaded<MapKind>,
    hasFallback: boolean,
  ): TemplateResult | typeof nothing {
    const heading = headingView(
      context.headingLevel,
      linkView(document.url, passageView(context.reader.text(document.name))),
      {id: 'name', look: 'title', part: 'name'},
    );
    const isShort = (loaded.left ?? 0) <= soon.left;
    // Reading much of it would keep the map waiting, and pages of their own are asked for once a reader is near.
    const isAtHand = isShort && !(document.type === 'collection' && document.next);
    if (this.#room || isAtHand) this.#pages.follow(loaded);
    if (!this.#room || (isShort && this.#isReadSoon()))
      return this.#renderWaiting(heading, context, hasFallback);
    const {address} = loaded;
    return this.#room.view({
      ...{heading, context, themeFilter: this.#host.themeFilter, tiles: this.#host.tiles},
      loading: this.#pages.progress === 'loading',
      page: this.#host.ownerDocument.baseURI,
      entries:
        document.type === 'collection' ? this.#pages.entries.list : [{item: document, address}],
      onOpen: (item) => this.#host.dispatchEvent(new SpotlightSelectEvent(item)),
      onSelect: (event, item) => selectDocument(this.#host, event, item),
    });
  }

  hostUpdated(): void {
    const frame = this.#host.renderRoot.querySelector<HTMLElement>('.frame');
    const height = this.#host.height ?? '';
    frame?.style.setProperty('--_height', (/^\d+$/.test(height) ? `${height}px` : height) || null);
  }

  /** What is read in a moment is worth waiting for; what the page has shown before stays, as long as that takes. */
  #isReadSoon(): boolean {
    if (this.#pages.progress !== 'loading') return false;
    if (this.#until === undefined) {
      this.#until = performance.now() + soon.within;
      setTimeout(() => this.#host.requestUpdate(), soon.within);
    }
    return performance.now() < this.#until;
  }

  #renderWaiting(heading: TemplateResult, {reader}: ViewContext, hasFallback: boolean) {
    if (!this.#lost && hasFallback) return nothing;
    return html`
      ${hasFallback ? nothing : html`<header class="top">${heading}</header>`}
      <div class="place" aria-busy=${this.#lost ? nothing : 'true'}><slot></slot></div>
      ${toldView(this.#lost ? lackView(reader, 'map.failed', this.#bring, 'lost') : nothing)}
    `;
  }

  readonly #bring = async (): Promise<void> => {
    this.#lost = false;
    this.#host.requestUpdate();
    try {
      const {beginMap} = await loadMap(this.#host.renderRoot);
      this.#room ??= beginMap(this.#host, kit);
    } catch (error) {
      this.#lost = true;
      warn('Spotlight: the map could not be brought.', error);
    }
    this.#host.requestUpdate();
  };
}

/** What brings the map, and stands in its place until it is there. */
export const mapPart: PartMaker<MapKind, SpotlightMap> = {
  styles: [plate, figures, status, tags, card, styles],
  begin: (host) => new MapPart(host),
};
