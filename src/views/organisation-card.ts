import {html, nothing, type TemplateResult} from 'lit';
import type {Reader} from '../locale/reader.js';
import type {Link} from '../schema/link.js';
import type {Localized} from '../schema/localized.js';
import type {Membership} from '../schema/membership.js';
import type {Organisation} from '../schema/organisation.js';
import type {ViewContext} from './context.js';
import {factsView} from './facts.js';
import {headingView} from './heading.js';
import {linkView} from './link.js';
import {organisationFacts} from './organisation-facts.js';
import {passageView, sentenceView} from './passage.js';
import {personView} from './person.js';
import {plateView} from './plate.js';
import {runningTextView} from './running-text.js';

/** What a card needs to know besides the organisation itself. */
export interface CardContext extends ViewContext {
  readonly onSelect: (event: Event) => void;
}

/** What stands in an organisation's card. What is missing draws nothing. */
export function organisationCardView(
  organisation: Organisation,
  context: CardContext,
): TemplateResult {
  const {reader} = context;
  const {summary, tags = []} = organisation;
  return html`
    <div class="content">
      <div class="main">
        ${headView(organisation, context)}
        ${
          summary
            ? html`<div class="summary" part="summary">
                ${runningTextView(reader.text(summary))}
              </div>`
            : nothing
        }
        ${tagsView(tags, reader)} ${summary ? notesView(summary, reader) : nothing}
      </div>
      ${factsView(organisationFacts(organisation, reader))}
    </div>
    ${footView(organisation, context)}
  `;
}

function headView(organisation: Organisation, context: CardContext): TemplateResult {
  const {reader, pictures, headingLevel, onSelect} = context;
  const {logo, url} = organisation;
  const name = reader.text(organisation.name);
  return html`
    <div class="head">
      ${plateView(name.text, logo, reader, pictures)}
      <div class="title">
        ${headingView(headingLevel, linkView(url, passageView(name), onSelect), {
          id: 'name',
          look: hasLongWord(name.text) ? 'name long' : 'name',
          part: 'name',
        })}
        ${membershipsView(organisation, name.text, reader)}
      </div>
    </div>
  `;
}

const hasLongWord = (text: string) => text.split(/[\s-]/).some((word) => word.length > 15);

function membershipsView(organisation: Organisation, name: string, reader: Reader) {
  const {legalName, memberships = []} = organisation;
  const parts = [
    // “Kantega AS” below “Kantega” says nothing new.
    ...(legalName && !legalName.startsWith(name) ? [html`<bdi>${legalName}</bdi>`] : []),
    ...memberships.map((membership) => membershipView(membership, reader)),
  ];
  if (parts.length === 0) return nothing;
  const separated = parts.map((part, index) => (index === 0 ? part : html` · ${part}`));
  return html`<p class="membership" part="membership">${separated}</p>`;
}

function membershipView({network, role, since, until}: Membership, reader: Reader): TemplateResult {
  const name = html`<bdi>${typeof network === 'string' ? network : network.name}</bdi>`;
  const sentence = role
    ? sentenceView(reader, 'card.membership', {
        role: passageView(reader.text(role)),
        network: name,
      })
    : sentenceView(reader, 'card.member', {network: name});
  const period = reader.period(since, until);
  return html`${sentence}${period ? ` (${period})` : nothing}`;
}

function tagsView(tags: readonly Localized[], reader: Reader) {
  if (tags.length === 0) return nothing;
  return html`
    <ul class="tags" part="tags" role="list">
      ${tags.map((tag) => html`<li>${passageView(reader.text(tag))}</li>`)}
    </ul>
  `;
}

const notesView = (summary: Localized, reader: Reader) =>
  reader.languageNotes(summary).map((note) => html`<p class="note" part="note">${note}</p>`);

function footView(organisation: Organisation, context: CardContext) {
  const [person] = organisation.people ?? [];
  const action = actionView(organisation, context);
  if (!person && !action) return nothing;
  return html`
    <div class="foot" part="foot">
      ${person ? personView(person, context) : nothing}
      ${action ? html`<div class="action" part="action">${action}</div>` : nothing}
    </div>
  `;
}

function actionView(organisation: Organisation, {reader, onSelect}: CardContext) {
  const {links = [], name, url} = organisation;
  const withRel = (rel: string) => links.find((link) => link.rel === rel && link.url);
  const more = withRel('more');
  const website = withRel('website');
  const label = ({label}: Link, key: 'card.more' | 'card.website') =>
    label
      ? passageView(reader.text(label))
      : sentenceView(reader, key, {name: passageView(reader.text(name))});
  if (more) return linkView(more.url, label(more, 'card.more'), onSelect);
  if (website && website.url !== url) return linkView(website.url, label(website, 'card.website'));
  return undefined;
}
