import type {TemplateResult} from 'lit';
import {ChoicesController, type Choices} from '../controllers/choices-controller.js';
import {CountController} from '../controllers/count-controller.js';
import type {Loaded} from '../controllers/document-controller.js';
import {PagesController} from '../controllers/pages-controller.js';
import {Results} from '../controllers/results.js';
import type {Collection} from '../schema/collection.js';
import type {SpotlightDocument} from '../schema/spotlight-document.js';
import {controls} from '../styles/controls.js';
import {plate} from '../styles/plate.js';
import {rows} from '../styles/rows.js';
import {status} from '../styles/status.js';
import {tags} from '../styles/tags.js';
import type {ViewContext} from '../views/context.js';
import {directoryView} from '../views/directory.js';
import type {SpotlightDirectory} from './directory.js';
import {styles} from './directory.styles.js';
import {usualPageSize} from './page-size.js';
import type {Part, PartMaker} from './part.js';
import {selectDocument} from './select.js';

class DirectoryPart implements Part<'collection'> {
  /** How many times more has been asked for. */
  #turns = 1;

  readonly #host: SpotlightDirectory;
  readonly #choices: ChoicesController;
  readonly #count: CountController;
  readonly #pages: PagesController;
  readonly #results = new Results();
  #collection: Collection | undefined;
  #found = 0;

  constructor(host: SpotlightDirectory) {
    this.#host = host;
    this.#choices = new ChoicesController(host, () => host.addressState);
    this.#count = new CountController(host);
    this.#pages = new PagesController(host, () => this.#count.blame(false));
  }

  render(document: Collection, context: ViewContext, loaded: Loaded<'collection'>): TemplateResult {
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
      onSelect: (event: Event, item: SpotlightDocument) => selectDocument(this.#host, event, item),
    };
    return directoryView(document, state, context);
  }

  get #shown(): number {
    const size = Math.floor(this.#host.pageSize);
    return this.#turns * (size >= 1 ? size : usualPageSize);
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
    this.#turns = 1;
    this.#count.blame(true);
  }

  readonly #clear = async (): Promise<void> => {
    this.#narrowed();
    this.#choices.clear();
    await this.#host.updateComplete;
    // The button that was pressed is gone: who pressed it goes on searching.
    this.#host.renderRoot.querySelector<HTMLElement>('#search')?.focus();
  };

  readonly #showMore = async (): Promise<void> => {
    const before = Math.min(this.#shown, this.#found);
    this.#turns += 1;
    this.#host.requestUpdate();
    await this.#host.updateComplete;
    // The reader goes on with the first that is new.
    const row = this.#host.renderRoot.querySelectorAll<HTMLElement>('.row')[before];
    (row?.querySelector<HTMLElement>('.row-name a') ?? row)?.focus();
  };

  readonly #retryPages = async (): Promise<void> => {
    await this.#pages.retry();
    const gone = !this.#host.shadowRoot?.activeElement;
    if (gone)
      this.#host.renderRoot.querySelector<HTMLElement>('.directory')?.focus({preventScroll: true});
  };
}

/** What draws a directory, and keeps what the reader asks of it. */
export const directoryPart: PartMaker<'collection', SpotlightDirectory> = {
  styles: [plate, status, tags, controls, rows, styles],
  begin: (host) => new DirectoryPart(host),
};
