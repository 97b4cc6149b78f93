import {html, nothing, type TemplateResult} from 'lit';
import type {Person} from '../schema/person.js';
import type {Role} from '../schema/role.js';
import type {ViewContext} from './context.js';
import {labelledLinkView, linkView} from './link.js';
import {listView, passageView} from './passage.js';
import {personView} from './person.js';
import {referenceView} from './reference.js';

/** People with their roles, and how to reach them where that is given. */
export function peopleView(people: readonly Person[], context: ViewContext) {
  if (people.length === 0) return nothing;
  return html`
    <ul class="people" part="people" role="list">
      ${people.map((person) => html`<li>${contactView(person, context)}</li>`)}
    </ul>
  `;
}

/** One person with role, organisation, and how to reach them. */
export function contactView(person: Person, context: ViewContext): TemplateResult {
  const {organisation, email, telephone, links = []} = person;
  const ways = [
    ...(email ? [linkView(`mailto:${email}`, email)] : []),
    ...(telephone ? [linkView(`tel:${telephone}`, telephone)] : []),
    ...links.map((link) => labelledLinkView(link, context.reader)),
  ];
  return html`
    ${personView(person, context)}
    ${organisation ? html`<p class="employer">${referenceView(organisation)}</p>` : nothing}
    ${
      ways.length > 0
        ? html`<p class="ways">${ways.map((way) => html`<span>${way}</span> `)}</p>`
        : nothing
    }
  `;
}

/** People in one line: “Kari Li, daglig leder”, or “Kari Li (daglig leder) og Ola Nes (styreleder)”. */
export function peopleInLineView(people: readonly Person[], {reader}: ViewContext): unknown[] {
  const named = people.map(({name, role, organisation, email, telephone}) => {
    const person = html`<bdi>${name}</bdi>`;
    const known = [
      ...(role ? [passageView(reader.text(role))] : []),
      ...(organisation ? [referenceView(organisation)] : []),
      ...(email ? [linkView(`mailto:${email}`, email)] : []),
      ...(telephone ? [linkView(`tel:${telephone}`, telephone)] : []),
    ];
    if (known.length === 0) return person;
    const words = known.map((part, index) => (index === 0 ? part : html`, ${part}`));
    // Among several, a comma would stand between people as well as before roles.
    return people.length === 1 ? html`${person}, ${words}` : html`${person} (${words})`;
  });
  return listView(reader, named);
}

/** Who has which task. */
export function rolesView(roles: readonly Role[], context: ViewContext) {
  const filled = roles.filter(
    ({people = [], organisations = []}) => people.length + organisations.length,
  );
  if (filled.length === 0) return nothing;
  return html`
    <dl class="roles" part="roles">
      ${filled.map(
        ({name, people = [], organisations = []}) => html`
          <dt>${passageView(context.reader.text(name))}</dt>
          ${organisations.map((organisation) => html`<dd>${referenceView(organisation)}</dd>`)}
          ${people.map((person) => html`<dd>${peopleInLineView([person], context)}</dd>`)}
        `,
      )}
    </dl>
  `;
}
