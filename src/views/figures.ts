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
  // The number is read large; when it was counted is said with its label.
  const {asOf, ...amount} = quantity;
  return html`
    <strong class="amount">${quantityView(amount, reader)}</strong>
    <span class="label">
      ${passageView(reader.text(label))} ${asOf ? `(${reader.date(asOf)})` : nothing}
      ${kind ? html`<span class="kind">${reader.t(`figure.${kind}`)}</span>` : nothing}
      ${source ? html`<span class="source">${labelledLinkView(source, reader)}</span>` : nothing}
    </span>
  `;
}
