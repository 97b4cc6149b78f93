import {html, nothing, type TemplateResult} from 'lit';
import type {Figure} from '../schema/figure.js';
import type {ViewContext} from './context.js';
import {labelledLinkView} from './link.js';
import {passageView} from './passage.js';
import {quantityView} from './quantity.js';

/** Numbers worth showing large, each read before its label. */
export function figuresView(figures: readonly Figure[], context: ViewContext) {
  if (figures.length === 0) return nothing;
  return html`
    <ul class="figures" part="figures" role="list">
      ${figures.map((figure) => html`<li>${figureView(figure, context)}</li>`)}
    </ul>
  `;
}

function figureView(
  {quantity, label, kind, source}: Figure,
  {reader}: ViewContext,
): TemplateResult {
  return html`
    <strong class="amount">${quantityView(quantity, reader)}</strong>
    <span class="label">${passageView(reader.text(label))}</span>
    ${kind ? html`<span class="kind">${reader.t(`figure.${kind}`)}</span>` : nothing}
    ${source ? html`<span class="source">${labelledLinkView(source, reader)}</span>` : nothing}
  `;
}
