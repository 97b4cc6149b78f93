import {property} from 'lit/decorators.js';
import {base} from '../styles/base.js';
import {plate} from '../styles/plate.js';
import {status} from '../styles/status.js';
import {directoryPart} from './directory-part.js';
import {usualPageSize} from './page-size.js';
import {PartedElement} from './parted-element.js';
import {register} from './register.js';

/**
 * A collection as a list with search, filters and sorting. The first items are shown at once; those of long files and
 * of following pages come in by themselves.
 *
 * @customElement spotlight-directory
 * @csspart directory - The box around everything.
 * @csspart name - The heading with the collection's name.
 * @csspart controls - Search, filters and sorting.
 * @csspart search - The search field.
 * @csspart filter - A filter, or the choice of order.
 * @csspart count - How many there are.
 * @csspart clear - The button that clears search and filters.
 * @csspart rows - The list.
 * @csspart row - One document of the list.
 * @csspart logo - The plate with an organisation's logo or initials.
 * @csspart row-name - The heading with a document's name.
 * @csspart meta - What kind of thing it is, where, and when.
 * @csspart summary - What it is in short.
 * @csspart tags - The list of topics.
 * @csspart more - The button that shows more.
 * @fires {SpotlightSelectEvent} spotlight-select - The reader opens the page of a document.
 */
export class SpotlightDirectory extends PartedElement<'collection'> {
  static override styles = [base, plate, status, directoryPart.styles];

  /** How many documents are shown at first, and how many more each time. */
  @property({attribute: 'page-size', type: Number}) pageSize: number = usualPageSize;

  /** Keeps search, filters and order in the page's address, so that a view of the list can be linked to. */
  @property({attribute: 'address-state', type: Boolean}) addressState = false;

  constructor() {
    super('directory', ['collection'], directoryPart);
  }
}

register('spotlight-directory', SpotlightDirectory);

declare global {
  interface HTMLElementTagNameMap {
    'spotlight-directory': SpotlightDirectory;
  }
}
