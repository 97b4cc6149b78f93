import {property} from 'lit/decorators.js';
import {base} from '../styles/base.js';
import {plate} from '../styles/plate.js';
import {status} from '../styles/status.js';
import {mapPart, type MapKind} from './map-part.js';
import {PartedElement} from './parted-element.js';
import {register} from './register.js';

const kinds = ['collection', 'organisation', 'project', 'network', 'event'] as const;

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
 * @cssprop [--spotlight-map-height=clamp(22em, 75vh, 44em)] - The height of the map.
 * @cssprop [--spotlight-color-map-sea] - The sea.
 * @cssprop [--spotlight-color-map-land] - The land.
 * @cssprop [--spotlight-color-map-line] - Coasts and borders.
 * @cssprop [--spotlight-color-map-label] - Names on the map.
 * @cssprop [--spotlight-color-theme-1] - The first theme's colour; there are six.
 * @fires {SpotlightSelectEvent} spotlight-select - The reader opens a marker or a line of the list.
 */
export class SpotlightMap extends PartedElement<MapKind> {
  static override styles = [base, plate, status, mapPart.styles];

  /** Shows one theme alone, by its name in any language; several with commas between. */
  @property({attribute: 'theme-filter'}) themeFilter = '';

  /**
   * A background map that the reader may switch on: `kartverket-topo`, `kartverket-greyscale`, or an address with `{z}`,
   * `{x}` and `{y}` in Kartverket's squares of UTM 33. Nothing is asked for before the reader presses its button.
   */
  @property() tiles?: string;

  /** The height of the map: a number of pixels, or any CSS length. */
  @property() height?: string;

  constructor() {
    super('map', kinds, mapPart);
  }
}

register('spotlight-map', SpotlightMap);

declare global {
  interface HTMLElementTagNameMap {
    'spotlight-map': SpotlightMap;
  }
}
