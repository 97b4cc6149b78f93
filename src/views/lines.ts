import {html, nothing} from 'lit';
import type {Localized} from '../schema/localized.js';
import type {Reference} from '../schema/reference.js';
import type {ViewContext} from './context.js';
import {detailsView} from './details.js';
import {passageView} from './passage.js';
import type {View} from './profile-parts.js';
import {referenceView} from './reference.js';

/** Short texts, one below the other. */
export function textListView(
  texts: readonly Localized[],
  {reader}: ViewContext,
  look = 'bullets',
): View {
  if (texts.length === 0) return nothing;
  return html`
    <ul class="list ${look}" role="list">
      ${texts.map((text) => html`<li>${passageView(reader.text(text))}</li>`)}
    </ul>
  `;
}

/** A name, and what is known of it. */
interface NamedLine {
  readonly name: Reference;
  readonly details: readonly (Localized | undefined)[];
}

/** Names, one below the other, each with what is known of it. */
export function namedLinesView(lines: readonly NamedLine[], {reader}: ViewContext): View {
  if (lines.length === 0) return nothing;
  return html`
    <ul class="lines" part="references" role="list">
      ${lines.map(
        ({name, details}) =>
          html`<li>
            <b>${referenceView(name)}</b>
            ${detailsView(details.map((detail) => detail && passageView(reader.text(detail))))}
          </li>`,
      )}
    </ul>
  `;
}
