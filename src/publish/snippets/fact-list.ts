import type {CollectionItem} from '../../schema/collection.js';
import type {Happening} from '../../schema/happening.js';
import type {Reference} from '../../schema/reference.js';
import {markup, type Content} from '../markup.js';
import type {SnippetReader} from './snippet.js';

type Fact = readonly [label: string, value: string | undefined];
type Profile = Exclude<CollectionItem, {type: 'story'}>;

const nameOf = (reference: Reference): string =>
  typeof reference === 'string' ? reference : reference.name;

/** What is known in short, as labels and values. */
export function factList(document: Profile, snippet: SnippetReader): Content {
  const known = factsOf(document, snippet).filter(([, value]) => value);
  if (known.length === 0) return undefined;
  const rows = known.map(([label, value]) => markup`<dt>${label}</dt>\n<dd>${value}</dd>\n`);
  return markup`<dl>\n${rows}</dl>\n`;
}

function factsOf(document: Profile, snippet: SnippetReader): Fact[] {
  const {reader} = snippet;
  const {t} = reader;
  const places = document.places ?? [];
  const where: Fact = [
    t('place.office', {count: places.length}),
    places.map(({name}) => snippet.text(name)).join(', '),
  ];
  switch (document.type) {
    case 'organisation':
      return [
        [t('card.employees'), document.employees && reader.quantity(document.employees).text],
        [t('card.founded'), document.founded && reader.date(document.founded)],
        [t('card.ownership'), snippet.text(document.ownership)],
        where,
        [
          t('profile.memberships'),
          document.memberships?.map(({network}) => nameOf(network)).join(', '),
        ],
      ];
    case 'project':
      return [
        [t('project.status'), document.status && t(`project.${document.status}`)],
        [t('project.period'), reader.period(document.start, document.end)],
        [
          t('profile.partners'),
          document.partners?.map(({organisation}) => nameOf(organisation)).join(', '),
        ],
        where,
      ];
    case 'network':
      return [
        [t('card.founded'), document.founded && reader.date(document.founded)],
        [
          t('network.members'),
          document.memberCount
            ? reader.quantity(document.memberCount).text
            : document.members?.map(nameOf).join(', '),
        ],
        where,
      ];
    case 'event':
      return [
        [t('event.date'), dateOf(document, snippet)],
        [t('event.organiser'), document.organiser && nameOf(document.organiser)],
        where,
      ];
  }
}

function dateOf({start, end}: Happening, {reader}: SnippetReader): string | undefined {
  const only = start ?? end;
  return start && end ? reader.period(start, end) : only && reader.date(only);
}
