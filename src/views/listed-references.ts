import {html, nothing} from 'lit';
import type {Reference} from '../schema/reference.js';
import {referenceView} from './reference.js';

/** Several references, one below the other. */
export function listedReferencesView(references: readonly Reference[]) {
  if (references.length === 0) return nothing;
  return html`
    <ul class="references" part="references" role="list">
      ${references.map((reference) => html`<li>${referenceView(reference)}</li>`)}
    </ul>
  `;
}
