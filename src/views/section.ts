import {html, nothing, type TemplateResult} from 'lit';
import type {ViewContext} from './context.js';
import {headingView} from './heading.js';

type View = TemplateResult | typeof nothing;

/** A section under a heading of its own, one level below what it is part of. Nothing in it draws nothing. */
export function sectionView(
  title: unknown,
  content: View,
  {headingLevel}: ViewContext,
  look = 'heading',
): View {
  if (content === nothing) return nothing;
  return html`
    <section class="section" part="section">
      ${headingView(headingLevel + 1, title, {look})} ${content}
    </section>
  `;
}
