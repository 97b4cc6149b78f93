import {toPixel, type Camera, type Size} from './camera.js';
import type {Cluster} from './clusters.js';
import type {Disc} from './label-placement.js';
import {drawRing, drawShape, markerWidth, writeCount} from './shapes.js';
import type {MapItem, Spot} from './survey.js';

/** What a marker is called, and the language of that where it is not that of our own words. */
export interface MarkerName {
  readonly text: string;
  readonly lang: string | undefined;
  /** How many documents it stands for, and how that is written. */
  readonly count: number;
  readonly written: string;
}

/** A marker on the map and what it stands for. */
interface Marker {
  readonly cluster: Cluster<Spot>;
  readonly button: HTMLButtonElement;
  readonly width: number;
}

/** The markers of what is in view, from north to south. All of them are one stop for the Tab key. */
export class MarkerLayer {
  readonly element = document.createElement('div');
  readonly #open: (cluster: Cluster<Spot>) => void;
  #markers = new Map<string, Marker>();
  #placed: (Camera & {markers: ReadonlyMap<string, Marker>}) | undefined;
  #current: Marker | undefined;

  constructor(open: (cluster: Cluster<Spot>) => void) {
    this.#open = open;
    this.element.className = 'markers';
    this.element.setAttribute('role', 'group');
    this.element.addEventListener('keydown', this.#walk);
    this.element.addEventListener('focusin', ({target}) => this.#makeCurrent(this.#of(target)));
  }

  /** Draws a marker for each of these, and takes the others away. Whoever had a marker in hand keeps it. */
  draw(clusters: readonly Cluster<Spot>[], nameOf: (cluster: Cluster<Spot>) => MarkerName): void {
    const focused = this.#of(this.#focused);
    const before = this.#markers;
    const ordered = clusters.toSorted((one, other) => other.north - one.north);
    this.#markers = new Map();
    for (const each of ordered) this.#keep(each, before);
    for (const [key, {button}] of before) if (!this.#markers.has(key)) button.remove();
    this.#name(nameOf);
    this.element.append(...this.#inOrder());
    const heir = focused && this.#markerOf(focused.cluster.spots[0]);
    this.#makeCurrent(heir ?? this.#current);
    if (focused && !focused.button.isConnected) heir?.button.focus({preventScroll: true});
  }

  /** Puts the markers where this camera sees them; at the scale that they are drawn for, all of them are pushed as one. */
  place(camera: Camera, size: Size): void {
    const drawn = this.#placed;
    if (drawn?.resolution === camera.resolution && drawn.markers === this.#markers) {
      const {x, y} = toPixel(camera, size, drawn);
      const [right, down] = [x - size.width / 2, y - size.height / 2];
      this.element.style.transform = right || down ? `translate(${right}px, ${down}px)` : '';
      return;
    }
    this.#placed = {...camera, markers: this.#markers};
    this.element.style.transform = '';
    for (const {cluster, button} of this.#markers.values()) {
      const {x, y} = toPixel(camera, size, cluster);
      button.style.translate = `${x.toFixed(1)}px ${y.toFixed(1)}px`;
    }
  }

  /** Where the markers are in the view, for whatever keeps clear of them. */
  discs(camera: Camera, size: Size): Disc[] {
    return [...this.#markers.values()].map(({cluster, width}) => ({
      ...toPixel(camera, size, cluster),
      radius: width / 2,
    }));
  }

  /** Shows which markers hold what is open or pointed at. */
  mark(items: ReadonlySet<MapItem>): void {
    for (const {cluster, button} of this.#markers.values()) {
      const has = items.size > 0 && cluster.spots.some(({resident}) => items.has(resident.item));
      button.toggleAttribute('data-open', has);
    }
  }

  /** Puts the focus on the marker that holds a place; answers whether there is one. */
  focus(spot: Spot | undefined): boolean {
    const marker = this.#markerOf(spot);
    marker?.button.focus({preventScroll: true});
    return marker !== undefined;
  }

  #keep(cluster: Cluster<Spot>, before: ReadonlyMap<string, Marker>): void {
    const key = keyOf(cluster);
    const marker = before.get(key) ?? this.#make(cluster);
    this.#markers.set(key, {...marker, cluster});
  }

  #make(cluster: Cluster<Spot>): Marker {
    const themes = new Map<number, number>();
    const residents = new Set(cluster.spots.map(({resident}) => resident));
    for (const {theme} of residents) themes.set(theme, (themes.get(theme) ?? 0) + 1);
    const width = markerWidth(residents.size);
    const button = document.createElement('button');
    button.type = 'button';
    button.className = 'marker';
    button.part.add('marker');
    button.style.setProperty('--_width', `${width}px`);
    const [only] = residents;
    const one = residents.size === 1 && only;
    button.append(one ? drawShape(one.theme) : drawRing(sorted(themes)));
    button.addEventListener('click', () => {
      const marker = this.#of(button);
      if (marker) this.#open(marker.cluster);
    });
    return {cluster, button, width};
  }

  /** Two markers of the same name are told apart by a number: whoever hears them has nothing else. */
  #name(nameOf: (cluster: Cluster<Spot>) => MarkerName): void {
    const used = new Map<string, number>();
    for (const {cluster, button} of this.#markers.values()) {
      const {text, lang, count, written} = nameOf(cluster);
      writeCount(button, count, written);
      const times = (used.get(text) ?? 0) + 1;
      used.set(text, times);
      button.setAttribute('aria-label', times === 1 ? text : `${text} (${times})`);
      if (lang) button.lang = lang;
      else button.removeAttribute('lang');
    }
  }

  /** Appending again what stands in its place already would take the focus from it. */
  #inOrder(): HTMLButtonElement[] {
    const wanted = [...this.#markers.values()].map(({button}) => button);
    const same = wanted.every((button, at) => this.element.children[at] === button);
    return same ? [] : wanted;
  }

  #makeCurrent(marker: Marker | undefined): void {
    const markers = [...this.#markers.values()];
    this.#current = markers.find(({button}) => button === marker?.button) ?? markers[0];
    for (const {button} of markers) button.tabIndex = button === this.#current?.button ? 0 : -1;
  }

  readonly #walk = (event: KeyboardEvent): void => {
    if (event.altKey || event.ctrlKey || event.metaKey) return;
    const markers = [...this.#markers.values()];
    const at = markers.findIndex(({button}) => button === event.target);
    const next = {
      ArrowRight: at + 1,
      ArrowDown: at + 1,
      ArrowLeft: at - 1,
      ArrowUp: at - 1,
      Home: 0,
      End: markers.length - 1,
    }[event.key];
    if (next === undefined) return;
    event.preventDefault();
    event.stopPropagation();
    markers[(next + markers.length) % markers.length]?.button.focus({preventScroll: true});
  };

  get #focused(): Element | null {
    return (this.element.getRootNode() as ShadowRoot).activeElement;
  }

  #of(target: EventTarget | null): Marker | undefined {
    const button = target instanceof Element ? target.closest('button') : null;
    return [...this.#markers.values()].find((marker) => marker.button === button);
  }

  #markerOf(spot: Spot | undefined): Marker | undefined {
    return [...this.#markers.values()].find(({cluster}) =>
      cluster.spots.some((each) => each === spot),
    );
  }
}

/** Markers stay what they are as long as they stand for the same places. */
const keyOf = ({east, north, spots}: Cluster<Spot>): string =>
  `${Math.round(east)} ${Math.round(north)} ${spots.length} ${spots[0]?.resident.item.id ?? ''}`;

/** Themes always come in the same order around a ring. */
const sorted = (themes: ReadonlyMap<number, number>) =>
  new Map([...themes].toSorted(([one], [other]) => one - other));
