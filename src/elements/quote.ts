import {css, html, nothing, type TemplateResult} from 'lit';
import {property} from 'lit/decorators.js';
import type {Quote} from '../schema/quote.js';
import type {SpotlightDocument} from '../schema/spotlight-document.js';
import {base} from '../styles/base.js';
import {plate} from '../styles/plate.js';
import {quote as quoteStyles} from '../styles/quote.js';
import {status} from '../styles/status.js';
import type {ViewContext} from '../views/context.js';
import {quotesOf} from '../views/quotes-of.js';
import {quoteView} from '../views/quote.js';
import {styles} from './quote.styles.js';
import {register} from './register.js';
import {SpotlightElement} from './spotlight-element.js';

const kinds = ['organisation', 'project', 'network', 'event', 'story'] as const;
type Quoted = Extract<SpotlightDocument, {type: (typeof kinds)[number]}>;

/**
 * One quote, or several, of an organisation, a project or a story.
 *
 * @customElement spotlight-quote
 * @csspart quotes - The box around all quotes.
 * @csspart quote - One quote.
 * @csspart text - The words that were said.
 * @csspart speakers - Who said it.
 * @csspart portrait - A speaker's portrait or initials.
 * @csspart person - A speaker's name and role.
 */
export class SpotlightQuote extends SpotlightElement<Quoted['type']> {
  // One sheet: a browser spends less on it than on several, a thousand times over.
  static override styles = css`
    ${base}${plate}${status}${quoteStyles}${styles}
  `;

  /** Which quote of the document, counted from 1; all of them if left out. */
  @property({type: Number}) quote?: number;

  protected override readonly named = false;

  constructor() {
    super('quotes', kinds);
  }

  protected override renderDocument(
    document: Quoted,
    context: ViewContext,
  ): TemplateResult | typeof nothing {
    const quotes = this.#chosen(quotesOf(document));
    if (quotes.length === 0) return nothing;
    return html`${quotes.map((quote) => quoteView(quote, context))}`;
  }

  #chosen(quotes: readonly Quote[]): readonly Quote[] {
    const {quote} = this;
    const asked = Number.isInteger(quote) && Number(quote) > 0;
    return asked ? quotes.slice(Number(quote) - 1, quote) : quotes;
  }
}

register('spotlight-quote', SpotlightQuote);

declare global {
  interface HTMLElementTagNameMap {
    'spotlight-quote': SpotlightQuote;
  }
}
