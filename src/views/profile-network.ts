import {html, nothing} from 'lit';
import type {Network} from '../schema/network.js';
import type {Role} from '../schema/role.js';
import type {ViewContext} from './context.js';
import {passageView, sentenceView} from './passage.js';
import {peopleView} from './people.js';
import {known, type OwnParts, type View} from './profile-parts.js';
import {listedReferencesView} from './listed-references.js';
import {sectionView} from './section.js';
import {quantityView} from './quantity.js';

/** What only networks have. */
export function networkParts(network: Network, context: ViewContext): OwnParts {
  const {founded, vision, roles = []} = network;
  const {reader} = context;
  const {t} = reader;
  const aim = vision
    ? html`<p class="vision" part="vision">${passageView(reader.text(vision))}</p>`
    : nothing;
  return {
    facts: known([founded ? {label: t('card.founded'), value: reader.date(founded)} : undefined]),
    first: [sectionView(t('network.vision'), aim, context)],
    beside: [],
    then: [
      sectionView(t('profile.roles'), tasksView(roles, context), context),
      sectionView(t('network.members'), membersView(network, context), context),
    ],
  };
}

/** Who has which task, and how to reach them. */
function tasksView(roles: readonly Role[], context: ViewContext): View {
  const filled = roles.filter(
    ({people = [], organisations = []}) => people.length + organisations.length > 0,
  );
  if (filled.length === 0) return nothing;
  return html`
    <dl class="tasks" part="roles">
      ${filled.map(
        ({name, people = [], organisations = []}) => html`
          <dt>${passageView(context.reader.text(name))}</dt>
          ${organisations.length > 0 ? html`<dd>${listedReferencesView(organisations)}</dd>` : nothing}
          ${people.length > 0 ? html`<dd>${peopleView(people, context)}</dd>` : nothing}
        `,
      )}
    </dl>
  `;
}

/** The number of members as it is stated, and those that are named. */
function membersView({members = [], memberCount}: Network, {reader}: ViewContext): View {
  if (members.length === 0 && !memberCount) return nothing;
  return html`
    ${
      memberCount
        ? html`<p class="stated" part="stated">
            ${sentenceView(reader, 'organisations.stated', {
              count: quantityView(memberCount, reader),
            })}
          </p>`
        : nothing
    }
    ${listedReferencesView(members)}
  `;
}
