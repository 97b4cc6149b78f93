import {adoptStyles, type nothing, type TemplateResult} from 'lit';
import type {Kind, Loaded} from '../controllers/document-controller.js';
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

  constructor(box: string, kinds: readonly K[], maker: PartMaker<K, never>) {
    super(box, kinds);
    this.#maker = maker;
    if (!maker.bring) this.#part = maker.begin(this as never);
  }

  protected override async bring(): Promise<void> {
    if (this.#part) return;
    await this.#maker.bring?.(this.renderRoot);
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
