import {html, nothing} from 'lit';
import type {Contributor, Happening} from '../schema/happening.js';
import type {ViewContext} from './context.js';
import {detailsView} from './details.js';
import {passageView} from './passage.js';
import {contactView} from './people.js';
import {known, type OwnParts, type View} from './profile-parts.js';
import {listedReferencesView} from './listed-references.js';
import {referenceView} from './reference.js';
import {sectionView} from './section.js';

/** What only events have. */
export function eventParts(event: Happening, context: ViewContext): OwnParts {
  const {start, end, organiser, contributors = [], participants = []} = event;
  const {reader} = context;
  const {t} = reader;
  const only = start ?? end;
  const when = start && end ? reader.period(start, end) : only ? reader.date(only) : undefined;
  return {
    facts: known([
      when ? {label: t('event.date'), value: when} : undefined,
      organiser ? {label: t('event.organiser'), value: referenceView(organiser)} : undefined,
    ]),
    first: [sectionView(t('event.contributors'), contributorsView(contributors, context), context)],
    beside: [],
    then: [sectionView(t('event.participants'), listedReferencesView(participants), context)],
  };
}

/** Who takes part, as what, and what they speak about. */
function contributorsView(contributors: readonly Contributor[], context: ViewContext): View {
  if (contributors.length === 0) return nothing;
  const {reader} = context;
  return html`
    <ul class="people" part="people" role="list">
      ${contributors.map(
        ({person, role, topic}) =>
          html`<li>
            ${contactView(person, context)}
            ${
              role || topic
                ? html`<p class="contribution">
                    ${detailsView([
                      role && passageView(reader.text(role)),
                      topic && html`<b>${passageView(reader.text(topic))}</b>`,
                    ])}
                  </p>`
                : nothing
            }
          </li>`,
      )}
    </ul>
  `;
}
