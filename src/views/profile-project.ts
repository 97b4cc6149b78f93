import {html, nothing} from 'lit';
import type {Reader} from '../locale/reader.js';
import type {Funding} from '../schema/funding.js';
import type {Project} from '../schema/project.js';
import type {ViewContext} from './context.js';
import {detailsView} from './details.js';
import type {Fact} from './facts.js';
import {listView, passageView, sentenceView} from './passage.js';
import {known, type OwnParts, type View} from './profile-parts.js';
import {referenceView} from './reference.js';
import {sectionView} from './section.js';
import {quantityView} from './quantity.js';

/** What only projects have. */
export function projectParts(project: Project, context: ViewContext): OwnParts {
  const {reader} = context;
  return {
    facts: facts(project, reader),
    first: [],
    beside: [],
    then: [sectionView(reader.t('profile.funding'), fundingView(project.funding, reader), context)],
  };
}

function facts({status, theme, start, end, duration, sdg = []}: Project, reader: Reader): Fact[] {
  const {t} = reader;
  const period = reader.period(start, end);
  return known([
    status && {label: t('project.status'), value: t(`project.${status}`)},
    theme ? {label: t('project.theme'), value: passageView(reader.text(theme))} : undefined,
    period ? {label: t('project.period'), value: period} : undefined,
    duration && {label: t('project.duration'), value: quantityView(duration, reader)},
    sdg.length > 0
      ? {
          label: t('project.sdg'),
          value: listView(
            reader,
            sdg.map((goal) => html`${goal}`),
          ),
        }
      : undefined,
  ]);
}

function fundingView(funding: readonly Funding[] = [], reader: Reader): View {
  if (funding.length === 0) return nothing;
  return html`
    <ul class="lines" part="funding" role="list">
      ${funding.map(
        ({amount, funder, scheme, earmark, date}) =>
          html`<li>
            <b>
              ${sentenceView(reader, 'funding.from', {
                amount: quantityView(amount, reader),
                funder: referenceView(funder),
              })}
            </b>
            ${detailsView([
              scheme && passageView(reader.text(scheme)),
              earmark && passageView(reader.text(earmark)),
              date && reader.date(date),
            ])}
          </li>`,
      )}
    </ul>
  `;
}
