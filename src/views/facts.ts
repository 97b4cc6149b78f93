import {html, nothing, type TemplateResult} from 'lit';

/** One row of facts: what it is about, and what is known of it. */
export interface Fact {
  readonly label: unknown;
  readonly value: unknown;
}

/** What is known, as a list of labels and values. Nothing known draws nothing. */
export function factsView(facts: readonly Fact[]): TemplateResult | typeof nothing {
  if (facts.length === 0) return nothing;
  return html`
    <dl class="facts" part="facts">
      ${facts.map(
        ({label, value}) =>
          html`<dt>${label}</dt>
            <dd>${value}</dd>`,
      )}
    </dl>
  `;
}
