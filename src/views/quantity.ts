import {html, type TemplateResult} from 'lit';
import type {Reader} from '../locale/reader.js';
import type {Quantity} from '../schema/quantity.js';
import {passageView, weave} from './passage.js';

/** A quantity as it is said; its unit or words are marked where they are in another language than the rest. */
export function quantityView(quantity: Quantity, reader: Reader): TemplateResult {
  const unit = quantity.unit ? reader.text(quantity.unit) : undefined;
  const words = quantity.text ? reader.text(quantity.text) : undefined;
  const parts = {
    // Per cent is no word: how it stands by its number depends on the language of the number.
    ...(unit && unit.text !== '%' ? {unit: passageView(unit)} : {}),
    ...(words ? {words: passageView(words)} : {}),
  };
  return html`<bdi>${weave(parts, (places) => reader.quantity(quantity, places).text)}</bdi>`;
}
