import type {TemplateResult} from 'lit';
import {property, state} from 'lit/decorators.js';
import {ChoicesController, type Choices} from '../controllers/choices-controller.js';
import {CountController} from '../controllers/count-controller.js';
import type {Loaded} from '../controllers/document-controller.js';
import {PagesController} from '../controllers/pages-controller.js';
import {Results} from '../controllers/results.js';
import type {Collection} from '../schema/collection.js';
import {base} from '../styles/base.js';
import {controls} from '../styles/controls.js';
import {plate} from '../styles/plate.js';
import {rows} from '../styles/rows.js';
import {status} from '../styles/status.js';
import {tags} from '../styles/tags.js';
import type {ViewContext} from '../views/context.js';
import {directoryView} from '../views/directory.js';
import {styles} from './directory.styles.js';
import {register} from './register.js';
import {SpotlightElement} from './spotlight-element.js';

const usualPageSize = 24;

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
export class SpotlightDirectory extends SpotlightElement<'collection'> {
  static override styles = [base, plate, status, tags, controls, rows, styles];

  /** How many documents are shown at first, and how many more each time. */
  @property({attribute: 'page-size', type: Number}) pageSize: number = usualPageSize;

  /** Keeps search, filters and order in the page's address, so that a view of the list can be linked to. */
  @property({attribute: 'address-state', type: Boolean}) addressState = false;

  /** How many times more has been asked for. */
  @state() private turns = 1;

  readonly #choices = new ChoicesController(this, () => this.addressState);
  readonly #count = new CountController(this);
  readonly #pages = new PagesController(this, () => this.#count.blame(false));
  readonly #results = new Results();
  #collection: Collection | undefined;
  #found = 0;

  constructor() {
    super('directory', ['collection']);
  }

  protected override renderDocument(
    document: Collection,
    context: ViewContext,
    loaded: Loaded<'collection'>,
  ): TemplateResult {
    this.#pages.follow(loaded);
    if (document !== this.#collection) this.#begin(document);
    const {entries, progress} = this.#pages;
    const choices = this.#choices.current;
    const found = this.#results.find(entries, choices, context.reader.language);
    this.#found = found.length;
    this.#count.count(found.length);
    const state = {
      entries,
      choices,
      found,
      progress,
      reader: context.reader,
      shown: this.#shown,
      count: this.#count.said ?? found.length,
      aloud: this.#count.asked || progress !== 'loading',
      narrow: this.#choices.narrow,
      onType: this.#type,
      onChoose: this.#choose,
      onClear: this.#clear,
      onMore: this.#showMore,
      onRetry: this.#retryPages,
      onSelect: this.select.bind(this),
    };
    return directoryView(document, state, context);
  }

  get #shown(): number {
    const size = Math.floor(this.pageSize);
    return this.turns * (size >= 1 ? size : usualPageSize);
  }

  #begin(collection: Collection): void {
    // A newer version of the same list keeps what the reader has asked of it.
    if (this.#collection && this.#collection.id !== collection.id) this.#choices.forget();
    this.#collection = collection;
    this.#count.reset();
  }

  readonly #type = (search: string): void => {
    this.#narrowed();
    this.#choices.type(search);
  };

  readonly #choose = (choices: Partial<Choices>): void => {
    if (this.#choices.differ(choices)) this.#narrowed();
    this.#choices.choose(choices);
  };

  #narrowed(): void {
    this.turns = 1;
    this.#count.blame(true);
  }

  readonly #clear = async (): Promise<void> => {
    this.#narrowed();
    this.#choices.clear();
    await this.updateComplete;
    // The button that was pressed is gone: who pressed it goes on searching.
    this.renderRoot.querySelector<HTMLElement>('#search')?.focus();
  };

  readonly #showMore = async (): Promise<void> => {
    const before = Math.min(this.#shown, this.#found);
    this.turns += 1;
    await this.updateComplete;
    // The reader goes on with the first that is new.
    const row = this.renderRoot.querySelectorAll<HTMLElement>('.row')[before];
    (row?.querySelector<HTMLElement>('.row-name a') ?? row)?.focus();
  };

  readonly #retryPages = async (): Promise<void> => {
    await this.#pages.retry();
    const gone = !this.shadowRoot?.activeElement;
    if (gone)
      this.renderRoot.querySelector<HTMLElement>('.directory')?.focus({preventScroll: true});
  };
}

register('spotlight-directory', SpotlightDirectory);

declare global {
  interface HTMLElementTagNameMap {
    'spotlight-directory': SpotlightDirectory;
  }
}
