import * as z from 'zod/mini';
import {FileAddress, LinkAddress} from '../schema/address.js';
import {Block, FactsRow, PlainBlock, Question} from '../schema/block.js';
import {Collection, CollectionItem} from '../schema/collection.js';
import {DateSpan} from '../schema/date-span.js';
import {Figure} from '../schema/figure.js';
import {Funding} from '../schema/funding.js';
import {Contributor, Happening} from '../schema/happening.js';
import {Identifier} from '../schema/identifier.js';
import {languages} from '../schema/languages.js';
import {Link} from '../schema/link.js';
import {Language, LanguageTag, Localized} from '../schema/localized.js';
import {Membership} from '../schema/membership.js';
import {Network} from '../schema/network.js';
import {OrganisationNumber} from '../schema/organisation-number.js';
import {Organisation} from '../schema/organisation.js';
import {Person} from '../schema/person.js';
import {Picture} from '../schema/picture.js';
import {Place} from '../schema/place.js';
import {Project} from '../schema/project.js';
import {Quantity} from '../schema/quantity.js';
import {Quote} from '../schema/quote.js';
import {Recognition} from '../schema/recognition.js';
import {Reference} from '../schema/reference.js';
import {Role} from '../schema/role.js';
import {SpotlightDocument} from '../schema/spotlight-document.js';

import {Story} from '../schema/story.js';
import {Video} from '../schema/video.js';

type JsonSchema = Record<string, unknown>;

/** The schemas that get a name in the published file, and what an editor's tool says of them. */
const named: readonly [z.core.$ZodType, string, string][] = [
  [FileAddress, 'FileAddress', 'A web address, or a path relative to this file.'],
  [LinkAddress, 'LinkAddress', 'An address that begins with https:, http:, mailto: or tel:.'],
  [DateSpan, 'Date', 'A year, month, day or season, or two of them with / between.'],
  [Identifier, 'Id', 'Small letters, digits and single hyphens.'],
  [Language, 'Language', 'Bokmål, nynorsk, English or Northern Sami.'],
  [LanguageTag, 'LanguageTag', 'A language by its BCP 47 tag.'],
  [Localized, 'Text', 'A text in the document’s language, or one for each of several languages.'],
  [Reference, 'Reference', 'A name to print, or a document with its id and name.'],
  [Link, 'Link', 'A link, or only its label where the address is not known.'],
  [Picture, 'Image', 'An image; an empty alt says that it is decorative.'],
  [Quantity, 'Quantity', 'A number (value), a change (from and to), or words (text).'],
  [Figure, 'Figure', 'A number worth showing large, with the words read after it.'],
  [Place, 'Place', 'A place, with the municipality and county numbers of 2024.'],
  [Person, 'Person', 'A person, with the role held at the time.'],
  [Quote, 'Quote', 'What somebody said; two who say one thing are one quote.'],
  [Recognition, 'Recognition', 'An award or a place on a ranking.'],
  [Role, 'Role', 'A task, and who has it.'],
  [Funding, 'Funding', 'Money given to a project.'],
  [Contributor, 'Contributor', 'Somebody’s part in an event.'],
  [Video, 'Video', 'A video elsewhere, shown as a poster and a link.'],
  [FactsRow, 'FactsRow', 'One row of a facts box.'],
  [PlainBlock, 'PlainBlock', 'A block of a story that is not a question.'],
  [Question, 'Question', 'A question of an interview with its answer.'],
  [Block, 'Block', 'A piece of a story.'],
  [Membership, 'Membership', 'An organisation’s part in a network.'],
  [OrganisationNumber, 'OrganisationNumber', 'Nine digits, the last a check digit.'],
  [Organisation, 'Organisation', 'A company, municipality or other organisation.'],
  [Project, 'Project', 'Something that organisations do together, have made or have agreed on.'],
  [Network, 'Network', 'A cluster or network.'],
  [Happening, 'Event', 'A conference, gathering or other event.'],
  [Story, 'Story', 'An interview, a welcome, a piece of news or an article.'],
  [CollectionItem, 'CollectionItem', 'Anything that can be an item of a collection.'],
  [Collection, 'Collection', 'Several documents in one file.'],
];

/** What counts as missing, and may stand wherever something is optional (format.md, rule 2). */
const reference = {$ref: '#/$defs/Missing'};
const missing = {
  description: 'Counts as missing.',
  anyOf: [
    {enum: [null, '']},
    {type: 'array', items: reference},
    {
      type: 'object',
      additionalProperties: reference,
      // An empty one says that an image is decorative.
      properties: {alt: {...reference, not: {const: ''}}},
    },
  ],
};

const isThere = (field: string): JsonSchema => ({
  required: [field],
  properties: {[field]: {not: reference}},
});

/** What our rules ask for beyond the shape of a value (`src/schema/rules.ts`), as far as JSON Schema can say it. */
const rules: Record<string, JsonSchema> = {
  LinkAddress: {
    pattern: '^ *([hH][tT][tT][pP][sS]?|[mM][aA][iI][lL][tT][oO]|[tT][eE][lL]):',
  },
  // A path has no scheme, and does not begin with another host.
  FileAddress: {
    pattern: '^( *[hH][tT][tT][pP][sS]?://|(?! *(//|[a-zA-Z][a-zA-Z0-9+.-]*:)))',
  },
  Text: {anyOf: languages.map(isThere)},
  Link: {anyOf: [isThere('url'), isThere('label')]},
  Quantity: {
    oneOf: [isThere('value'), isThere('from'), isThere('text')],
    if: isThere('from'),
    then: isThere('to'),
    else: {not: isThere('to')},
  },
};

function orMissing(schema: JsonSchema): JsonSchema {
  const members = (schema['anyOf'] ?? []) as JsonSchema[];
  // What is wrapped in `optional` passes here twice.
  if (members.some(({$ref}) => $ref === reference.$ref)) return schema;
  return {anyOf: [schema, reference]};
}

/** The profile format as JSON Schema (draft 2020-12), made from the schemas that the widgets themselves use. */
export function makeJsonSchema(): JsonSchema {
  const metadata = z.registry<{id: string; description: string}>();
  named.forEach(([schema, id, description]) => metadata.add(schema, {id, description}));
  const made = z.toJSONSchema(SpotlightDocument, {
    metadata,
    io: 'input',
    target: 'draft-2020-12',
    override: ({jsonSchema}) => letOptionalBeMissing(jsonSchema as JsonSchema),
  }) as JsonSchema & {$defs: JsonSchema};
  const {$schema, $defs, ...rest} = made;
  for (const [name, rule] of Object.entries(rules)) {
    const part = $defs[name] as JsonSchema;
    // A text by language is one of two that a text may be.
    const members = (part['anyOf'] ?? [part]) as JsonSchema[];
    Object.assign(members.find(({type}) => type !== 'string' || members.length === 1) ?? {}, rule);
  }
  return {
    $schema,
    title: 'Spotlight profile, format 1',
    ...rest,
    $defs: {...$defs, Missing: missing},
  };
}

function letOptionalBeMissing(schema: JsonSchema): void {
  const properties = schema['properties'] as Record<string, JsonSchema> | undefined;
  const required = (schema['required'] ?? []) as string[];
  for (const [name, property] of Object.entries(properties ?? {})) {
    if (properties && !required.includes(name)) properties[name] = orMissing(property);
  }
  const items = schema['items'] as JsonSchema | undefined;
  if (items) schema['items'] = orMissing(items);
}
