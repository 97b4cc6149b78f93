import {html, nothing, type TemplateResult} from 'lit';
import type {Person} from '../schema/person.js';
import type {ViewContext} from './context.js';
import {passageView} from './passage.js';
import {portraitView} from './plate.js';

/** A person's portrait or initials, with name and role beside it. */
export function personView(
  {name, role, image}: Person,
  {reader, pictures}: ViewContext,
): TemplateResult {
  return html`
    ${portraitView(name, image, reader, pictures)}
    <p class="person" part="person">
      <b><bdi>${name}</bdi></b>
      ${role ? passageView(reader.text(role)) : nothing}
    </p>
  `;
}
