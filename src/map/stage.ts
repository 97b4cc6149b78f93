import type {Basemap, Bounds} from './basemap.js';
import {BasemapLayer} from './basemap-layer.js';
import {
  boundsOf,
  contains,
  fit,
  pan,
  seen,
  toPixel,
  within,
  zoom,
  type Camera,
  type Pixel,
  type Size,
} from './camera.js';
import {ClusterMemory, type Cluster} from './clusters.js';
import {mapExtent} from './extent.js';
import {Gestures} from './gestures.js';
import {stepOf} from './keys.js';
import {LabelLayer, type AreaName} from './label-layer.js';
import {MarkerLayer, type MarkerName} from './marker-layer.js';
import {Motion} from './motion.js';
import {openingView, usualMargin} from './opening.js';
import type {SheetPicture} from './sheet-picture.js';
import {SizeWatch} from './size-watch.js';
import type {Spot} from './survey.js';
import type {TileSource} from './tile-grid.js';
import {TileLayer} from './tile-layer.js';

/** What a map tells whoever holds it. */
export interface StageEvents {
  /** The map is about to be drawn in another size. */
  sized(): void;
  /** Another part of the map is in view. `asked` says that the reader has moved it. */
  seen(asked: boolean): void;
  /** The reader opens a marker. */
  opened(cluster: Cluster<Spot>): void;
  /** The reader does what would move a map elsewhere. */
  hint(how: 'touch' | 'wheel'): void;
  /** The background map cannot be had. */
  tilesFailed(): void;
}

/** What is written on a map. */
export interface StageWords {
  nameOf(cluster: Cluster<Spot>): MarkerName;
  readonly areas: readonly AreaName[];
}

/** Markers keep so many pixels apart, so that each can be hit. */
const markerDistance = 54;
/** As close as the drawn map, or the background map, has something to show. */
const closest = {drawn: 25, tiles: 2.65};
/** The map itself: a camera over land and markers, moved by hands, keys and buttons. */
export class Stage {
  readonly element = document.createElement('div');
  /** The part of the map that is in view: the same one until another is drawn. */
  view: Bounds | undefined;
  readonly #picture = document.createElement('div');
  readonly #land: BasemapLayer;
  readonly #tiles: TileLayer;
  readonly #labels: LabelLayer;
  readonly #markers: MarkerLayer;
  readonly #events: StageEvents;
  readonly #motion: Motion;
  readonly #clusters = new ClusterMemory<Spot>();
  readonly #sizes = new SizeWatch(this.element, () => this.#measure());
  #size: Size = {width: 0, height: 0};
  #drawn: Camera | undefined;
  #spots: readonly Spot[] = [];
  #words: StageWords | undefined;
  #moved = false;

  constructor(basemap: Basemap, events: StageEvents) {
    this.#events = events;
    this.#land = new BasemapLayer(basemap);
    this.#tiles = new TileLayer(() => events.tilesFailed());
    this.#labels = new LabelLayer(basemap.labels);
    this.#markers = new MarkerLayer((opened) => this.#open(opened));
    this.#motion = new Motion({follow: () => this.#follow(), rest: () => this.#rest()});
    this.element.className = 'view';
    this.element.part.add('map-view');
    this.element.tabIndex = 0;
    this.element.setAttribute('role', 'group');
    this.#picture.className = 'picture';
    this.#picture.append(this.#land.element, this.#tiles.element, this.#labels.element);
    this.element.append(this.#picture, this.#markers.element);
    this.element.addEventListener('keydown', this.#press);
    new Gestures(this.element, {
      move: (x, y) => this.#move((camera) => pan(camera, -x, -y)),
      zoom: (times, around) => this.#move((camera) => this.#zoom(camera, times, around)),
      rest: () => this.#motion.letRest(),
      hint: (how) => events.hint(how),
    });
  }

  /** Begins to follow its size; a map that is not on the page costs nothing. */
  connect(): void {
    this.#sizes.connect();
  }

  disconnect(): void {
    this.#sizes.disconnect();
    this.#motion.stop();
  }

  /** Shows these places. The view stays where the reader has put it, else all of them are in view. */
  show(spots: readonly Spot[]): void {
    if (spots === this.#spots) return;
    this.#spots = spots;
    if (!this.#moved) this.#motion.camera = this.#whole();
    this.#redraw();
  }

  /** Writes on the map in another language, or of other things. */
  write(words: StageWords, labels: {view: string; markers: string}): void {
    this.#words = words;
    this.element.setAttribute('aria-label', labels.view);
    this.#markers.element.setAttribute('aria-label', labels.markers);
    this.#drawWords();
  }

  /** At first, names wait until all else has been drawn: the browser has to look for their letters. */
  beginLabels(): void {
    if (this.#labels.ready || !this.#drawn) return;
    this.#labels.lookAround(this.element);
    this.#drawWords();
  }

  /** How many metres a pixel stands for. */
  get resolution(): number {
    return this.#motion.camera?.resolution ?? Infinity;
  }

  /** Shows everything. */
  home(): void {
    this.#moved = false;
    this.#motion.go(this.#whole());
  }

  /** Looks so many times closer, or farther. */
  zoomBy(times: number): void {
    const middle = {x: this.#size.width / 2, y: this.#size.height / 2};
    this.#go((camera) => this.#zoom(camera, times, middle));
  }

  /** Moves the view by parts of its size, to the right and down. */
  panBy(x: number, y: number): void {
    this.#go((camera) => pan(camera, x * this.#size.width, y * this.#size.height));
  }

  /** Brings places into view, if they are not. */
  reveal(spots: readonly Spot[]): void {
    const bounds = boundsOf(spots);
    if (!bounds || spots.every((spot) => this.#seesWell(spot))) return;
    this.#go(({resolution}) => fit(bounds, this.#size, usualMargin, resolution));
  }

  /** Shows which markers hold what is open. */
  mark(items: ReadonlySet<Spot['resident']['item']>): void {
    this.#markers.mark(items);
  }

  /** Puts the focus on the marker that holds a place, else on the map. */
  focus(spot: Spot | undefined): void {
    if (!this.#markers.focus(spot)) this.element.focus({preventScroll: true});
  }

  /** Switches the background map on or off. */
  useTiles(source: TileSource | undefined): void {
    this.#tiles.use(source);
    this.element.toggleAttribute('data-tiles', source !== undefined);
    if (this.#motion.camera) this.#motion.camera = this.#limit(this.#motion.camera);
    this.#redraw();
  }

  /** Draws the detailed sheet in the place of the plain one, or the plain one again. */
  showDetail(detail: SheetPicture | undefined): void {
    this.#land.show(detail);
  }

  #measure(): void {
    const {clientWidth: width, clientHeight: height} = this.element;
    if (width === this.#size.width && height === this.#size.height) return;
    this.#size = {width, height};
    if (width === 0 || height === 0) return;
    this.#events.sized();
    if (this.#labels.ready) this.#labels.lookAround(this.element);
    const {camera} = this.#motion;
    this.#motion.camera = this.#moved && camera ? this.#limit(camera) : this.#whole();
    this.#redraw();
  }

  #whole(): Camera {
    return this.#limit(openingView(this.#spots, this.#size), 'all');
  }

  #limit(camera: Camera, part?: 'all'): Camera {
    const nearest = this.#tiles.on ? closest.tiles : closest.drawn;
    return within(camera, this.#size, {bounds: mapExtent, closest: nearest}, part);
  }

  /** Who goes away from the map sees no more than there is. */
  #zoom(camera: Camera, times: number, around: Pixel): Camera {
    return this.#limit(zoom(camera, this.#size, times, around), times < 1 ? 'all' : undefined);
  }

  #move(change: (camera: Camera) => Camera): void {
    const {camera} = this.#motion;
    if (!camera) return;
    this.#moved = true;
    this.#motion.move(this.#limit(change(camera)));
  }

  #go(change: (camera: Camera) => Camera): void {
    const camera = this.#motion.goal;
    if (!camera) return;
    this.#moved = true;
    this.#motion.go(this.#limit(change(camera)));
  }

  /** While the map moves, the picture is only pushed and scaled, and the markers go along at their own size. */
  #follow(): void {
    const [drawn, camera] = [this.#drawn, this.#motion.camera];
    if (!drawn || !camera) return;
    const {x, y} = toPixel(camera, this.#size, drawn);
    const scale = drawn.resolution / camera.resolution;
    const {width, height} = this.#size;
    this.#picture.style.transform = `translate(${x - width / 2}px, ${y - height / 2}px) scale(${scale})`;
    this.#markers.place(camera, this.#size);
  }

  #redraw(): void {
    const {camera} = this.#motion;
    if (!camera || this.#size.width === 0) return;
    if (this.#drawn !== camera) this.view = seen(camera, this.#size);
    this.#drawn = camera;
    this.#events.seen(this.#moved);
    this.#picture.style.transform = '';
    this.#land.draw(camera, this.#size);
    this.#tiles.draw(camera, this.#size);
    this.#drawWords();
  }

  #rest(): void {
    this.#labels.lookAround(this.element);
    this.#redraw();
  }

  #drawWords(): void {
    const [camera, words] = [this.#drawn, this.#words];
    if (!camera || !words) return;
    const reach = seen(camera, {
      width: this.#size.width + markerDistance,
      height: this.#size.height + markerDistance,
    });
    const inView = this.#clusters
      .at(this.#spots, markerDistance * camera.resolution)
      .filter((each) => contains(reach, each));
    this.#markers.draw(inView, words.nameOf);
    this.#markers.place(camera, this.#size);
    if (!this.#labels.ready) return;
    const discs = this.#markers.discs(camera, this.#size);
    this.#labels.draw(camera, this.#size, discs, this.#tiles.on ? [] : words.areas);
  }

  /** A marker of several places opens them by going closer; what is in one place opens as a list. */
  #open(opened: Cluster<Spot>): void {
    const bounds = boundsOf(opened.spots);
    const apart = bounds ? Math.max(bounds.east - bounds.west, bounds.north - bounds.south) : 0;
    const items = new Set(opened.spots.map(({resident}) => resident));
    if (!bounds || items.size === 1 || apart / closest.drawn < markerDistance)
      return this.#events.opened(opened);
    this.#go(() =>
      fit(bounds, this.#size, {top: 70, right: 70, bottom: 70, left: 70}, closest.drawn),
    );
  }

  #seesWell(spot: Spot): boolean {
    const {goal} = this.#motion;
    if (!goal) return false;
    const {x, y} = toPixel(goal, this.#size, spot);
    const edge = markerDistance / 2;
    return x >= edge && y >= edge && x <= this.#size.width - edge && y <= this.#size.height - edge;
  }

  readonly #press = (event: KeyboardEvent): void => {
    const step = stepOf(event, event.target === this.element);
    if (!step) return;
    event.preventDefault();
    if (step === 'home') this.home();
    else if ('times' in step) this.zoomBy(step.times);
    else this.panBy(step.x, step.y);
  };
}
