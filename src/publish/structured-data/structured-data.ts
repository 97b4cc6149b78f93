import type {CollectionItem, Collection} from '../../schema/collection.js';
import type {Happening} from '../../schema/happening.js';
import type {Network} from '../../schema/network.js';
import type {Organisation} from '../../schema/organisation.js';
import type {Project} from '../../schema/project.js';
import type {SpotlightDocument} from '../../schema/spotlight-document.js';
import type {Story} from '../../schema/story.js';
import {quotesOf} from '../../views/quotes-of.js';
import {
  awardOf,
  grantNode,
  organisationNode,
  personNode,
  pictureNode,
  placeNode,
  quantityNode,
  quotationNode,
} from './parts.js';
import {isoDate, listed, Writer, type Node} from './writer.js';

/** Where a document is published, absolute where the site's address is known. */
export interface Published {
  /** The document's own page. */
  readonly page?: string | undefined;
  /** The file that its relative paths start from. */
  readonly file?: string | undefined;
}

/** A document in the terms of schema.org, for search engines and other machines: JSON-LD 1.1. */
export function structuredData(
  document: SpotlightDocument,
  language: Writer['language'],
  {page, file}: Published = {},
): object {
  const writer = new Writer(language, document.language, file);
  const main = {...mainNode(document, writer, page), '@id': page};
  const quotations = document.type === 'story' ? [] : quotationsOf(document, writer);
  const graph = [main, ...quotations.map((node) => ({...node, about: page && {'@id': page}}))];
  const content = graph.length === 1 ? main : {'@graph': graph};
  // What is undefined is not written.
  return JSON.parse(JSON.stringify({'@context': 'https://schema.org', ...content})) as object;
}

function mainNode(document: SpotlightDocument, writer: Writer, page: string | undefined): Node {
  switch (document.type) {
    case 'organisation':
      return organisation(document, writer);
    case 'network':
      return network(document, writer);
    case 'project':
      return project(document, writer);
    case 'event':
      return happening(document, writer);
    case 'story':
      return story(document, writer, page);
    case 'collection':
      return collection(document, writer);
  }
}

const quotationsOf = (document: SpotlightDocument, writer: Writer): Node[] =>
  quotesOf(document).flatMap((quote) => quotationNode(quote, writer) ?? []);

const organisationTypes = {
  company: 'Corporation',
  municipality: 'GovernmentOrganization',
  research: 'ResearchOrganization',
  public: 'GovernmentOrganization',
  ngo: 'NGO',
} as const;

type Profile = Exclude<CollectionItem, Story>;

/** What schema.org has for anything that can be named. */
const thing = (document: Profile | Collection, writer: Writer) => ({
  name: writer.text(document.name),
  url: writer.page(document.url),
  image: document.image && pictureNode(document.image, writer),
  keywords: writer.texts(document.tags),
});

const profile = (document: Profile, writer: Writer) => ({
  ...thing(document, writer),
  alternateName: writer.texts(document.alternateNames),
  description: writer.plain(document.summary),
  sameAs: listed(
    document.links?.map(({rel, url}) => (rel === 'linkedin' ? writer.page(url) : undefined)),
  ),
});

const group = (document: Organisation | Network | Project, writer: Writer) => ({
  ...profile(document, writer),
  award: listed(document.recognitions?.map((recognition) => awardOf(recognition, writer))),
  location: listed(document.places?.map((place) => placeNode(place, writer))),
});

const organisation = (document: Organisation, writer: Writer): Node => ({
  '@type': document.kind ? organisationTypes[document.kind] : 'Organization',
  ...group(document, writer),
  legalName: document.legalName,
  identifier: document.organisationNumber && {
    '@type': 'PropertyValue',
    propertyID: 'Organisasjonsnummer',
    value: document.organisationNumber,
  },
  logo: document.logo && pictureNode(document.logo, writer),
  foundingDate: isoDate(document.founded),
  numberOfEmployees: document.employees && quantityNode(document.employees),
  member: listed(document.people?.map((person) => personNode(person, writer))),
  memberOf: listed(document.memberships?.map((membership) => organisationNode(membership.network))),
  makesOffer: listed(
    document.services?.map((service) => ({
      '@type': 'Offer',
      itemOffered: {'@type': 'Service', name: writer.text(service)},
    })),
  ),
});

const network = (document: Network, writer: Writer): Node => ({
  '@type': 'Organization',
  ...group(document, writer),
  foundingDate: isoDate(document.founded),
  slogan: writer.text(document.slogan),
  member: listed([
    ...(document.members ?? []).map(organisationNode),
    ...(document.people ?? []).map((person) => personNode(person, writer)),
  ]),
});

function project(document: Project, writer: Writer): Node {
  const {kind = 'project', partners = [], people = [], funding} = document;
  const grants = listed(funding?.map((grant) => grantNode(grant, writer)));
  if (kind === 'product') {
    // A product is nowhere in particular.
    return {'@type': 'Product', ...group(document, writer), location: undefined, funding: grants};
  }
  const involved = listed([
    ...partners.map((partner) => organisationNode(partner.organisation)),
    ...people.map((person) => personNode(person, writer)),
  ]);
  if (kind === 'publication') {
    const {location: places, ...about} = group(document, writer);
    return {
      '@type': 'CreativeWork',
      ...about,
      contributor: involved,
      datePublished: isoDate(document.end ?? document.start),
      spatialCoverage: places,
      funding: grants,
    };
  }
  return {
    '@type': 'Project',
    ...group(document, writer),
    foundingDate: isoDate(document.start),
    dissolutionDate: isoDate(document.end, 'last'),
    member: involved,
    funding: grants,
  };
}

const happening = (document: Happening, writer: Writer): Node => ({
  '@type': 'Event',
  ...profile(document, writer),
  startDate: isoDate(document.start),
  endDate: isoDate(document.end, 'last'),
  location: listed(document.places?.map((place) => placeNode(place, writer))),
  organizer: document.organiser && organisationNode(document.organiser),
  performer: listed(document.contributors?.map(({person}) => personNode(person, writer))),
  attendee: listed(document.participants?.map(organisationNode)),
});

const story = (document: Story, writer: Writer, page: string | undefined): Node => ({
  '@type': document.kind === 'news' ? 'NewsArticle' : 'Article',
  headline: writer.text(document.name),
  description: writer.plain(document.lead),
  url: writer.page(document.url),
  mainEntityOfPage: page,
  image: document.image && pictureNode(document.image, writer),
  keywords: writer.texts(document.tags),
  inLanguage: writer.language,
  author: document.byline && personNode(document.byline, writer),
  datePublished: isoDate(document.published),
  dateModified: isoDate(document.updated),
  about: document.about && {'@type': 'Thing', name: organisationNode(document.about)['name']},
  isBasedOn: writer.page(document.source?.url),
  hasPart: listed(quotationsOf(document, writer)),
});

const collection = (document: Collection, writer: Writer): Node => ({
  '@type': 'ItemList',
  name: writer.text(document.name),
  url: writer.page(document.url),
  numberOfItems: document.items?.length ?? 0,
  itemListElement: document.items?.map(({name, href, language}, index) => ({
    '@type': 'ListItem',
    position: index + 1,
    name: new Writer(writer.language, language).text(name),
    url: href && writer.file(href.replace(/\.json$/, '.html')),
  })),
});
