import {html} from 'lit';
import type {Reader} from '../locale/reader.js';
import type {Membership} from '../schema/membership.js';
import type {Organisation} from '../schema/organisation.js';
import type {ViewContext} from './context.js';
import {detailsView} from './details.js';
import type {Fact} from './facts.js';
import {textListView} from './lines.js';
import {organisationFacts} from './organisation-facts.js';
import {passageView} from './passage.js';
import {known, type OwnParts} from './profile-parts.js';
import {referenceView} from './reference.js';
import {sectionView} from './section.js';

/** What only organisations have. */
export function organisationParts(organisation: Organisation, context: ViewContext): OwnParts {
  const {services = [], seeking = []} = organisation;
  const {t} = context.reader;
  return {
    facts: facts(organisation, context.reader),
    first: [],
    beside: [
      sectionView(t('profile.services'), textListView(services, context), context),
      sectionView(t('profile.seeking'), textListView(seeking, context), context),
    ],
    then: [],
  };
}

function facts(organisation: Organisation, reader: Reader): Fact[] {
  const {legalName, memberships = [], name, organisationNumber} = organisation;
  const {t} = reader;
  return known([
    legalName && legalName !== name
      ? {label: t('profile.legal-name'), value: html`<bdi>${legalName}</bdi>`}
      : undefined,
    organisationNumber
      ? {label: t('profile.organisation-number'), value: grouped(organisationNumber)}
      : undefined,
    ...organisationFacts(organisation, reader),
    memberships.length > 0
      ? {
          label: t('profile.memberships'),
          value: memberships.map((membership) => membershipView(membership, reader)),
        }
      : undefined,
  ]);
}

/** As the register writes it: 974 760 673, never broken between lines. */
const grouped = (digits: string) => digits.replace(/\B(?=(\d{3})+$)/g, '\u00A0');

const membershipView = ({network, role, since, until}: Membership, reader: Reader) =>
  html`<div>
    ${referenceView(network)}
    ${detailsView([role && passageView(reader.text(role)), reader.period(since, until)])}
  </div>`;
