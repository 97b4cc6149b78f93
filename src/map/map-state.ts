import type {ReactiveControllerHost, TemplateResult} from 'lit';
import type {Entry} from '../data/entries.js';
import type {ViewContext} from '../views/context.js';
import type {MapItem, Resident, Spot} from './survey.js';

/** The element that a map is drawn in. */
export interface MapHost extends ReactiveControllerHost {
  readonly renderRoot: ParentNode;
  readonly shadowRoot: ShadowRoot | null;
  readonly isConnected: boolean;
  readonly clientWidth: number;
}

/** What a map shows, as its element has it. */
export interface MapState {
  /** The heading above the map. */
  readonly heading: TemplateResult;
  readonly entries: readonly Entry[];
  /** Whether more of them are on their way. */
  readonly loading: boolean;
  readonly context: ViewContext;
  readonly themeFilter: string;
  readonly tiles: string | undefined;
  /** The page's own address, that tiles may be relative to. */
  readonly page: string;
  /** Tells the page that the reader opens something; the answer is whether we show its card. */
  readonly onOpen: (item: MapItem) => boolean;
  readonly onSelect: (event: Event, item: MapItem) => void;
}

/** What the reader has opened: one document, or all that are in one place. */
export interface Opened {
  readonly residents: readonly Resident[];
  /** How many of them are drawn. */
  readonly rows: number;
  /** The place that they were opened at, if it was on the map. */
  readonly spot: Spot | undefined;
  /** Whether the marker was opened, rather than the line in the list. */
  readonly onMap: boolean;
}
