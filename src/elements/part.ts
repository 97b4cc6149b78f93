import type {CSSResultGroup, nothing, TemplateResult} from 'lit';
import type {Kind, Loaded} from '../controllers/document-controller.js';
import type {ViewContext} from '../views/context.js';

/** What draws an element's document, and keeps what the reader has done with it. */
export interface Part<K extends Kind> {
  /** @param hasFallback - Whether the page has put anything between the tags for a reader to see. */
  render(
    document: Loaded<K>['document'],
    context: ViewContext,
    loaded: Loaded<K>,
    hasFallback: boolean,
  ): TemplateResult | typeof nothing;
}

/** How an element comes by what draws it. */
export interface PartMaker<K extends Kind, Host> {
  readonly styles: CSSResultGroup;
  readonly begin: (host: Host) => Part<K>;
  /** Brings it, where it lies in a file of its own; the link that checks the file stands in `root`. */
  readonly bring?: (root: ParentNode) => Promise<void>;
}
