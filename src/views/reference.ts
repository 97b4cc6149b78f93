import {html, nothing, type TemplateResult} from 'lit';
import type {Reference} from '../schema/reference.js';

/** The name that a reference prints. */
export const nameOf = (reference: Reference): string =>
  typeof reference === 'string' ? reference : reference.name;

/** Somebody or something by the name that the document prints. */
export const referenceView = (reference: Reference): TemplateResult =>
  html`<bdi>${nameOf(reference)}</bdi>`;

/** Several references, one below the other. */
export function listedReferencesView(references: readonly Reference[]) {
  if (references.length === 0) return nothing;
  return html`
    <ul class="references" part="references" role="list">
      ${references.map((reference) => html`<li>${referenceView(reference)}</li>`)}
    </ul>
  `;
}
