import {html, nothing, type TemplateResult} from 'lit';

/** Small things known of something, in one line with a dot between: “Partner · fra 2021”. Nothing known draws nothing. */
export function detailsView(details: readonly unknown[]): TemplateResult | typeof nothing {
  const known = details.filter(Boolean);
  if (known.length === 0) return nothing;
  return html`<span class="details"
    >${known.map((detail, index) => (index === 0 ? detail : html` · ${detail}`))}</span
  >`;
}
