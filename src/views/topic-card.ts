import {html, type TemplateResult} from 'lit';
import type {Reader} from '../locale/reader.js';
import type {Happening} from '../schema/happening.js';
import type {Network} from '../schema/network.js';
import type {Place} from '../schema/place.js';
import type {Project} from '../schema/project.js';
import {footView, nameView, notesView, summaryView, type CardContext} from './card-parts.js';
import {factsView, type Fact} from './facts.js';
import {figuresView} from './figures.js';
import {listView, passageView} from './passage.js';
import {referenceView} from './reference.js';
import {tagsView} from './tags.js';
import {quantityView} from './quantity.js';

type Topic = Project | Network | Happening;

/** What stands in the card of a project, a network or an event: what it is and where, its name, text and numbers. */
export function topicCardView(topic: Topic, context: CardContext): TemplateResult {
  const {reader} = context;
  const {figures = [], summary, tags = []} = topic;
  return html`
    <div class="content">
      <div class="main">
        <p class="eyebrow" part="kind">${eyebrow(topic, reader)}</p>
        ${nameView(topic, context)} ${summaryView(summary, reader)} ${figuresView(figures, context)}
        ${tagsView(tags, reader)} ${notesView(summary, reader)}
      </div>
      ${factsView(topicFacts(topic, reader))}
    </div>
    ${footView(topic, context)}
  `;
}

function eyebrow(topic: Topic, reader: Reader) {
  const kind = topic.type === 'project' ? (topic.kind ?? 'project') : topic.type;
  const parts = [
    html`${reader.t(`kind.${kind}`)}`,
    ...(topic.type === 'project' && topic.theme ? [passageView(reader.text(topic.theme))] : []),
    ...(topic.places?.length ? [html`${placeNames(topic.places, reader)}`] : []),
  ];
  return parts.map((part, index) => (index === 0 ? part : html` · ${part}`));
}

const placeNames = (places: readonly Place[], reader: Reader) =>
  listView(
    reader,
    places.map(({name}) => passageView(reader.text(name))),
  );

function topicFacts(topic: Topic, reader: Reader): Fact[] {
  const facts = {project: projectFacts, network: networkFacts, event: eventFacts};
  const draw = facts[topic.type] as (topic: Topic, reader: Reader) => (Fact | undefined)[];
  return draw(topic, reader).filter((fact) => fact !== undefined);
}

function projectFacts({status, start, end, duration, partners = []}: Project, reader: Reader) {
  const {t} = reader;
  const period = reader.period(start, end);
  return [
    status && {label: t('project.status'), value: t(`project.${status}`)},
    period ? {label: t('project.period'), value: period} : undefined,
    duration && {label: t('project.duration'), value: quantityView(duration, reader)},
    partners.length > 0
      ? {
          label: t('profile.partners'),
          value: listView(
            reader,
            partners.map(({organisation}) => referenceView(organisation)),
          ),
        }
      : undefined,
  ];
}

function networkFacts({founded, memberCount, members = []}: Network, reader: Reader) {
  const {t} = reader;
  // The number stated counts; the list may be shorter, or say more than it should.
  const count = memberCount ?? (members.length > 0 ? {value: members.length} : undefined);
  return [
    founded ? {label: t('card.founded'), value: reader.date(founded)} : undefined,
    count && {label: t('network.members'), value: quantityView(count, reader)},
  ];
}

function eventFacts({start, end, organiser}: Happening, reader: Reader) {
  const {t} = reader;
  const only = start ?? end;
  const when = start && end ? reader.period(start, end) : only && reader.date(only);
  return [
    when ? {label: t('event.date'), value: when} : undefined,
    organiser && {label: t('event.organiser'), value: referenceView(organiser)},
  ];
}
