import {html, nothing, type TemplateResult} from 'lit';
import type {CollectionItem} from '../schema/collection.js';
import type {Person} from '../schema/person.js';
import type {ViewContext} from './context.js';
import {figuresView} from './figures.js';
import {illustrationView} from './illustration.js';
import {peopleView} from './people.js';
import {eventParts} from './profile-event.js';
import {profileFootView} from './profile-foot.js';
import {introView} from './profile-intro.js';
import {networkParts} from './profile-network.js';
import {organisationParts} from './profile-organisation.js';
import {projectParts} from './profile-project.js';
import {sideView} from './profile-side.js';
import type {OwnParts, View} from './profile-parts.js';
import {quoteView} from './quote.js';
import {recognitionsView} from './recognitions.js';
import {nameOf} from './reference.js';
import {namedLinesView, textListView} from './lines.js';
import {sectionView} from './section.js';

/** A document that a profile can show: all but stories. */
export type Profile = Exclude<CollectionItem, {type: 'story'}>;

/** The whole of an organisation, project, network or event, with its story below. What is missing draws nothing. */
export function profileView(profile: Profile, outer: ViewContext, story: View): TemplateResult {
  const said = profile.summary ?? profile.goals?.[0];
  const context = {...outer, noted: said ? outer.reader.languageNotes(said) : []};
  const own = partsOf(profile, context);
  return html`
    <div class="page">
      ${introView(profile, context)} ${sideView(profile, own.facts, context)}
      <div class="rest">${sectionsView(profile, own, context)} ${story}</div>
      ${profileFootView(profile, context)}
    </div>
  `;
}

function partsOf(profile: Profile, context: ViewContext): OwnParts {
  switch (profile.type) {
    case 'organisation':
      return organisationParts(profile, context);
    case 'project':
      return projectParts(profile, context);
    case 'network':
      return networkParts(profile, context);
    case 'event':
      return eventParts(profile, context);
  }
}

function sectionsView(profile: Profile, own: OwnParts, context: ViewContext): View[] {
  const {figures = [], goals = [], partners = [], quotes = [], recognitions = []} = profile;
  const {t} = context.reader;
  const roles = partners.map(({organisation, role}) => ({name: organisation, details: [role]}));
  return [
    profile.image ? illustrationView(profile.image, context) : nothing,
    ...own.first,
    sectionView(t('profile.figures'), figuresView(figures, context), context),
    besideView([
      ...own.beside,
      sectionView(t('profile.goals'), textListView(goals, context, 'goals'), context),
    ]),
    sectionView(t('profile.quotes'), quotesView(quotes, context), context, 'visually-hidden'),
    ...own.then,
    sectionView(t('profile.partners'), namedLinesView(roles, context), context),
    sectionView(t('profile.recognitions'), recognitionsView(recognitions, context), context),
    sectionView(t('profile.people'), peopleView(ownPeople(profile), context), context),
  ];
}

/** Short lists, side by side where there is room. */
function besideView(sections: readonly View[]): View {
  const there = sections.filter((section) => section !== nothing);
  return there.length > 0 ? html`<div class="beside">${there}</div>` : nothing;
}

const quotesView = (quotes: NonNullable<Profile['quotes']>, context: ViewContext): View =>
  quotes.length > 0
    ? html`<div class="quotes">${quotes.map((quote) => quoteView(quote, context))}</div>`
    : nothing;

/** People with their organisation, where that is another than the one that the profile is about. */
function ownPeople({people = [], name, id}: Profile): Person[] {
  return people.map((person) => {
    const {organisation, ...others} = person;
    if (!organisation) return person;
    const same = typeof organisation === 'string' ? organisation === name : organisation.id === id;
    return same || nameOf(organisation) === name ? others : person;
  });
}
