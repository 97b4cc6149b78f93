import {adoptStyles, type nothing, type TemplateResult} from 'lit';
import type {Kind, Loaded} from '../controllers/document-controller.js';
import {Deadline, timeLimit} from '../data/fetch-json.js';
import {LoadError} from '../data/load-error.js';
import type {ViewContext} from '../views/context.js';
import type {Part, PartMaker} from './part.js';
import {SpotlightElement} from './spotlight-element.js';

/**
 * An element whose drawing may come in a file of its own: the element is there at once and asks for its document, while
 * what draws it is on its way.
 */
export abstract class PartedElement<K extends Kind> extends SpotlightElement<K> {
  readonly #maker: PartMaker<K, never>;
  #part: Part<K> | undefined;
  #again = '';

  constructor(box: string, kinds: readonly K[], maker: PartMaker<K, never>) {
    super(box, kinds);
    this.#maker = maker;
    if (!maker.bring) this.#part = maker.begin(this as never);
  }

  protected override async bring(): Promise<void> {
    const {bring} = this.#maker;
    if (this.#part || !bring) return;
    const deadline = new Deadline(timeLimit);
    try {
      await deadline.race(bring(this.renderRoot, this.#again));
    } catch (error) {
      // The browser would go on waiting for the same address.
      if (error instanceof LoadError) this.#again = `?${Date.now()}`;
      throw error;
    } finally {
      deadline.end();
    }
    // Another document may have been asked for while this was on its way.
    this.#part ??= this.#begin();
  }

  protected override renderDocument(
    document: Loaded<K>['document'],
    context: ViewContext,
    loaded: Loaded<K>,
  ): TemplateResult | typeof nothing {
    return this.#part?.render(document, context, loaded, this.hasFallback) as TemplateResult;
  }

  #begin(): Part<K> {
    const element = this.constructor as typeof SpotlightElement;
    const all = element.finalizeStyles([element.styles ?? [], this.#maker.styles]);
    if (this.shadowRoot) adoptStyles(this.shadowRoot, all);
    return this.#maker.begin(this as never);
  }
}
