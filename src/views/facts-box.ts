import {html, nothing, type TemplateResult} from 'lit';
import type {FactsRow} from '../schema/block.js';
import type {ViewContext} from './context.js';
import {factsView, type Fact} from './facts.js';
import {labelledLinkView} from './link.js';
import {listView, passageView} from './passage.js';
import {peopleInLineView} from './people.js';
import {placeView} from './places.js';
import {quantityView} from './quantity.js';

/** A box of facts as an article prints it, in the order given; people stand with their own roles. */
export function factsBoxView(rows: readonly FactsRow[], context: ViewContext) {
  const facts = rows
    .map((row) => ({label: labelOf(row, context), value: valueOf(row, context)}))
    .filter((fact: Fact) => fact.value !== undefined);
  if (facts.length === 0) return nothing;
  return html`<aside class="facts-box" part="facts-box">${factsView(facts)}</aside>`;
}

function labelOf({label, key}: FactsRow, {reader}: ViewContext): TemplateResult {
  if (label) return passageView(reader.text(label));
  return key ? html`${reader.t(`fact.${key}`)}` : html``;
}

function valueOf(row: FactsRow, context: ViewContext): unknown {
  const {reader} = context;
  const {text, quantity, people = [], places = [], links = []} = row;
  if (text) return passageView(reader.text(text));
  if (quantity) return quantityView(quantity, reader);
  if (people.length > 0) {
    return people.map((person) => html`<div>${peopleInLineView([person], context)}</div>`);
  }
  if (places.length > 0)
    return listView(
      reader,
      places.map((place) => placeView(place, reader)),
    );
  if (links.length > 0)
    return links.map((link) => html`<div>${labelledLinkView(link, reader)}</div>`);
  return undefined;
}
