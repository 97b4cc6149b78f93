import type {ReactiveController, TemplateResult} from 'lit';
import {nextTask} from '../data/next-task.js';
import type {Reader} from '../locale/reader.js';
import {areaNames} from './area-names.js';
import type {Basemap} from './basemap.js';
import type {Cluster} from './clusters.js';
import {Detail} from './detail.js';
import {Intake} from './intake.js';
import {Listing} from './listing.js';
import type {AreaName} from './label-layer.js';
import {partList, type Lists, type Order} from './lists.js';
import type {MapHost, MapState, Opened} from './map-state.js';
import {mapView} from './map-view.js';
import {markerName} from './marker-names.js';
import {PrintWatch} from './print-watch.js';
import {Stage} from './stage.js';
import type {Spot} from './survey.js';
import {tileSource} from './tile-grid.js';
import type {Tiles} from './tiles-view.js';

/** How many lines of the list are drawn at first, beside the map and below it, where the page scrolls past them. */
const rowsAtFirst = {beside: 24, below: 12};
const narrow = 720;
/** How long the list waits for a map that is not drawn, and for documents that are still being read. */
const lonely = {map: 300, documents: 1000};
/** How long the map has to stand still before it is said how many are in view. */
const quiet = 700;

/** What a reader does on a map, and what comes of it in the list beside it. */
export class MapRoom implements ReactiveController {
  readonly #host: MapHost;
  readonly #stage: Stage;
  readonly #detail: Detail;
  readonly #intake = new Intake();
  #loading = false;
  #language: Reader['language'] | undefined;
  #chosen: ReadonlySet<number> = new Set();
  #order: Order = 'north';
  #rows = 0;
  #opened: Opened | undefined;
  #moving = false;
  #whole = false;
  #hint: 'touch' | 'wheel' | undefined;
  #tiles: Tiles['state'] = 'off';
  #said: number | undefined;
  #count = 0;
  #timers: Partial<Record<'say' | 'hint' | 'list', ReturnType<typeof setTimeout>>> = {};
  #onOpen: MapState['onOpen'] = () => true;
  readonly #print: PrintWatch;
  readonly #listing = new Listing();
  #lists: (Lists & {readonly of: readonly unknown[]}) | undefined;
  /** Whether the list waits for its turn, which comes after the map's. */
  #waits = false;
  #width = 0;

  constructor(host: MapHost, basemap: Basemap) {
    this.#host = host;
    this.#stage = new Stage(basemap, {
      sized: () => (this.#width = host.clientWidth),
      seen: (asked) => this.#look(asked),
      opened: (cluster) => this.#openCluster(cluster),
      hint: (how) => this.#showHint(how),
      tilesFailed: () => this.#setTiles('failed'),
    });
    this.#print = new PrintWatch(() => host.requestUpdate());
    this.#detail = new Detail(host.renderRoot, (drawn) => this.#stage.showDetail(drawn));
    host.addController(this);
    if (host.isConnected) this.hostConnected();
  }

  hostConnected(): void {
    this.#stage.connect();
    this.#print.connect();
  }

  hostDisconnected(): void {
    this.#stage.disconnect();
    this.#print.disconnect();
    for (const timer of Object.values(this.#timers)) clearTimeout(timer);
    this.#timers = {};
  }

  hostUpdated(): void {
    if (this.#rows === 0) {
      const wait = lonely[this.#loading ? 'documents' : 'map'];
      this.#timers.list ??= setTimeout(() => void this.#drawList(), wait);
    }
    this.#stage.show(this.#listing.spots);
    if (this.#waits) void this.#drawList();
  }

  /** Takes in the documents that have come; answers whether all is drawn anew for them. */
  takeIn(): boolean {
    return this.#intake.takeIn();
  }

  /** Draws the map and the list beside it. */
  view(state: MapState): TemplateResult {
    const {context} = state;
    const {reader} = context;
    this.#follow(state);
    this.#onOpen = state.onOpen;
    const wish = {chosen: this.#chosen, order: this.#order, reader};
    this.#listing.update(this.#intake.residents, wish);
    const rows = this.#print.on ? Infinity : this.#rows;
    const lists = this.#part(rows);
    this.#count = lists.inView.length;
    this.#said ??= this.#count;
    const source = tileSource(state.tiles, state.page);
    if (this.#language !== reader.language) this.#write(reader);
    this.#stage.mark(new Set(this.#opened?.residents.map(({item}) => item)));
    return mapView({
      ...{heading: state.heading, context, lists, themes: this.#intake.themes},
      ...{counts: this.#intake.counts, chosen: this.#chosen, order: this.#order, rows},
      ...{
        opened: this.#opened,
        moving: this.#moving,
        hint: this.#hint,
        said: this.#said,
        whole: this.#whole,
      },
      stage: this.#stage.element,
      tiles: source && {
        state: this.#tiles,
        host: source.host,
        onToggle: () => this.#toggleTiles(source),
      },
      onChoose: this.#choose,
      onWhole: () => this.#set(() => (this.#whole = true)),
      onOrder: (order) => this.#set(() => (this.#order = order)),
      onMore: this.#showMore,
      onMoreOpened: this.#showMoreOpened,
      onOpen: (resident) =>
        this.#open({residents: [resident], rows: 1, spot: resident.spots[0], onMap: false}),
      onClose: this.#close,
      onSelect: state.onSelect,
      onSkip: () => this.#focus('.panel'),
      onMoving: () => this.#set(() => (this.#moving = !this.#moving)),
      onPan: (x, y) => this.#stage.panBy(x, y),
      onZoom: (times) => this.#stage.zoomBy(times),
      onHome: () => this.#stage.home(),
    });
  }

  /** Begins anew when the page shows something else; the list is drawn after the map where more has come. */
  #follow(state: MapState): void {
    this.#loading = state.loading;
    const now = this.#intake.follow(state);
    if (now === 'more') this.#waits = true;
    if (now !== 'other') return;
    this.#waits = false;
    this.#chosen = new Set();
    this.#opened = undefined;
    this.#said = undefined;
  }

  /** The parts of the list; those that are drawn stay until the map shows what has come. */
  #part(rows: number): Lists {
    if (this.#waits && this.#lists) return this.#lists;
    const {view} = this.#stage;
    // How many there are is known without any order.
    const residents = rows > 0 ? this.#listing.residents : this.#listing.unordered;
    const of = [residents, view];
    if (!this.#lists?.of.every((each, at) => each === of[at]))
      this.#lists = {...partList(residents, view), of};
    return this.#lists as Lists;
  }

  #write(reader: Reader): void {
    this.#language = reader.language;
    let areas: readonly AreaName[] | undefined;
    this.#stage.write(
      {
        nameOf: (cluster) => markerName(cluster, reader),
        get areas() {
          return (areas ??= areaNames(reader));
        },
      },
      {view: reader.t('map.view'), markers: reader.t('map.markers')},
    );
  }

  get #rowsAtFirst(): number {
    return this.#width < narrow ? rowsAtFirst.below : rowsAtFirst.beside;
  }

  #set(change: () => void): void {
    change();
    this.#host.requestUpdate();
  }

  /** Another part of the map is in view: the list follows, and whoever asked for it hears how many there are. */
  #look(asked: boolean): void {
    this.#detail.look(this.#stage.resolution);
    // While a long collection is read, there is no list yet that would stay as it is.
    if (this.#rows > 0 || !this.#loading) {
      this.#rows = this.#rowsAtFirst;
      void this.#drawList();
    }
    if (asked) this.#sayLater();
    // What the map shows by itself is where the counting begins.
    else this.#said = undefined;
  }

  /** The map first: the browser paints it before the list beside it is drawn, and then the names. */
  async #drawList(): Promise<void> {
    await nextTask();
    this.#waits = false;
    this.#rows ||= this.#rowsAtFirst;
    this.#host.requestUpdate();
    await nextTask();
    this.#stage.beginLabels();
  }

  #sayLater(): void {
    clearTimeout(this.#timers.say);
    this.#timers.say = setTimeout(() => this.#set(() => (this.#said = this.#count)), quiet);
  }

  readonly #choose = (theme: number | undefined): void => {
    const chosen = new Set(theme === undefined ? [] : this.#chosen);
    if (theme !== undefined && !chosen.delete(theme)) chosen.add(theme);
    this.#set(() => (this.#chosen = chosen));
    this.#sayLater();
  };

  #openCluster({spots}: Cluster<Spot>): void {
    const residents = [...new Set(spots.map(({resident}) => resident))];
    this.#open({residents, rows: rowsAtFirst.beside, spot: spots[0], onMap: true});
  }

  #open(opened: Opened): void {
    const [only, ...others] = opened.residents;
    if (only && others.length === 0 && !this.#onOpen(only.item)) return;
    this.#set(() => (this.#opened = opened));
    if (opened.spot) this.#stage.reveal([opened.spot]);
    void this.#focus('.opened');
  }

  /** Whoever closes what was open goes on where it was opened. */
  readonly #close = async (): Promise<void> => {
    const opened = this.#opened;
    this.#set(() => (this.#opened = undefined));
    if (!opened) return;
    if (opened.onMap) return this.#stage.focus(opened.spot);
    const [resident] = opened.residents;
    const row = resident && `[data-id="${CSS.escape(resident.item.id)}"]`;
    await this.#focus(row ?? '.panel');
  };

  readonly #showMore = (): Promise<void> => {
    const before = this.#rows;
    this.#set(() => (this.#rows += this.#rowsAtFirst));
    return this.#focus('.lists .pick', before);
  };

  readonly #showMoreOpened = async (): Promise<void> => {
    const opened = this.#opened;
    if (!opened) return;
    const rows = opened.rows + rowsAtFirst.beside;
    this.#set(() => (this.#opened = {...opened, rows}));
    await this.#focus('.opened .pick', opened.rows);
  };

  async #focus(selector: string, place = 0): Promise<void> {
    await this.#host.updateComplete;
    this.#host.renderRoot.querySelectorAll<HTMLElement>(selector)[place]?.focus();
  }

  #showHint(how: 'touch' | 'wheel'): void {
    clearTimeout(this.#timers.hint);
    this.#timers.hint = setTimeout(() => this.#set(() => (this.#hint = undefined)), 1600);
    if (this.#hint !== how) this.#set(() => (this.#hint = how));
  }

  #toggleTiles(source: NonNullable<ReturnType<typeof tileSource>>): void {
    const off = this.#tiles === 'on';
    this.#setTiles(off ? 'off' : 'on');
    this.#stage.useTiles(off ? undefined : source);
  }

  #setTiles(state: Tiles['state']): void {
    if (state === 'failed') this.#stage.useTiles(undefined);
    this.#set(() => (this.#tiles = state));
  }
}
