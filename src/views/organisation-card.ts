import {html, nothing, type TemplateResult} from 'lit';
import type {Reader} from '../locale/reader.js';
import type {Membership} from '../schema/membership.js';
import type {Organisation} from '../schema/organisation.js';
import {footView, nameView, notesView, summaryView, type CardContext} from './card-parts.js';
import {factsView} from './facts.js';
import {organisationFacts} from './organisation-facts.js';
import {passageView, sentenceView} from './passage.js';
import {withoutLegalForm} from './monogram.js';
import {plateView} from './plate.js';
import {referenceView} from './reference.js';
import {tagsView} from './tags.js';

/** What stands in an organisation's card. What is missing draws nothing. */
export function organisationCardView(
  organisation: Organisation,
  context: CardContext,
): TemplateResult {
  const {reader, pictures} = context;
  const {logo, summary, tags = []} = organisation;
  const name = reader.text(organisation.name).text;
  return html`
    <div class="content">
      <div class="main">
        <div class="head">
          ${plateView(name, logo, reader, pictures)}
          <div class="title">
            ${nameView(organisation, context)} ${membershipsView(organisation, name, reader)}
          </div>
        </div>
        ${summaryView(summary, reader)} ${tagsView(tags, reader)} ${notesView(summary, reader)}
      </div>
      ${factsView(organisationFacts(organisation, reader))}
    </div>
    ${footView(organisation, context)}
  `;
}

function membershipsView(organisation: Organisation, name: string, reader: Reader) {
  const {legalName, memberships = []} = organisation;
  const parts = [
    // “Kantega AS” below “Kantega” says nothing new.
    ...(legalName && withoutLegalForm(legalName) !== withoutLegalForm(name)
      ? [html`<bdi>${legalName}</bdi>`]
      : []),
    ...memberships.map((membership) => membershipView(membership, reader)),
  ];
  if (parts.length === 0) return nothing;
  const separated = parts.map((part, index) => (index === 0 ? part : html` · ${part}`));
  return html`<p class="membership" part="membership">${separated}</p>`;
}

/** One membership in a sentence: “Partner i Turklyngen (fra 2021)”. */
export function membershipView(
  {network, role, since, until}: Membership,
  reader: Reader,
): TemplateResult {
  const name = referenceView(network);
  const sentence = role
    ? sentenceView(reader, 'card.membership', {role: passageView(reader.text(role)), network: name})
    : sentenceView(reader, 'card.member', {network: name});
  const period = reader.period(since, until);
  return html`${sentence}${period ? ` (${period})` : nothing}`;
}
