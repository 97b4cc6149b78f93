import type * as z from 'zod/mini';
import {FileAddress, LinkAddress} from '../../schema/address.js';
import {Block, FactsRow, PlainBlock, Question} from '../../schema/block.js';
import {Collection, CollectionItem} from '../../schema/collection.js';
import {DateSpan} from '../../schema/date-span.js';
import {Figure} from '../../schema/figure.js';
import {Funding} from '../../schema/funding.js';
import {Contributor, Happening} from '../../schema/happening.js';
import {Link} from '../../schema/link.js';
import {Localized} from '../../schema/localized.js';
import {Membership} from '../../schema/membership.js';
import {Network} from '../../schema/network.js';
import {OrganisationNumber} from '../../schema/organisation-number.js';
import {Organisation} from '../../schema/organisation.js';
import {Person} from '../../schema/person.js';
import {Picture} from '../../schema/picture.js';
import {Place} from '../../schema/place.js';
import {Project} from '../../schema/project.js';
import {Quantity} from '../../schema/quantity.js';
import {Quote} from '../../schema/quote.js';
import {Recognition} from '../../schema/recognition.js';
import {Reference} from '../../schema/reference.js';
import {Role} from '../../schema/role.js';
import {SpotlightDocument} from '../../schema/spotlight-document.js';
import {Story} from '../../schema/story.js';
import {Video} from '../../schema/video.js';

/** The parts of a profile that the checker has something to say about. */
export type Part =
  | 'Block'
  | 'Contributor'
  | 'Date'
  | 'Document'
  | 'FactsRow'
  | 'Figure'
  | 'FileAddress'
  | 'Funding'
  | 'Link'
  | 'LinkAddress'
  | 'Membership'
  | 'OrganisationNumber'
  | 'Person'
  | 'Picture'
  | 'Place'
  | 'Quantity'
  | 'Quote'
  | 'Recognition'
  | 'Reference'
  | 'Role'
  | 'Text'
  | 'Video';

const documents = [Organisation, Project, Network, Happening, Story, Collection];
const parts = new Map<z.core.$ZodType, Part>([
  ...[...documents, SpotlightDocument, CollectionItem].map(
    (schema) => [schema, 'Document'] as const,
  ),
  ...[Block, PlainBlock, Question].map((schema) => [schema, 'Block'] as const),
  [Contributor, 'Contributor'],
  [DateSpan, 'Date'],
  [FactsRow, 'FactsRow'],
  [Figure, 'Figure'],
  [FileAddress, 'FileAddress'],
  [Funding, 'Funding'],
  [Link, 'Link'],
  [LinkAddress, 'LinkAddress'],
  [Localized, 'Text'],
  [Membership, 'Membership'],
  [OrganisationNumber, 'OrganisationNumber'],
  [Person, 'Person'],
  [Picture, 'Picture'],
  [Place, 'Place'],
  [Quantity, 'Quantity'],
  [Quote, 'Quote'],
  [Recognition, 'Recognition'],
  [Reference, 'Reference'],
  [Role, 'Role'],
  [Video, 'Video'],
]);

/** What the format has at a place: the fields of an object, the items of a list, or one of several. */
export interface Shape {
  readonly part: Part | undefined;
  readonly fields?: ReadonlyMap<string, Shape>;
  readonly item?: Shape;
  readonly members?: readonly Shape[];
  /** The members of a union by their `type`. */
  readonly byType?: ReadonlyMap<string, Shape>;
}

const shapes = new Map<z.core.$ZodType, Shape>();

/** The shape that a schema describes; made once for each, since some hold themselves. */
export function shapeOf(schema: z.core.$ZodType): Shape {
  const known = shapes.get(schema);
  if (known) return known;
  const {def} = (schema as z.core.$ZodTypes)._zod;
  if (def.type === 'optional') return shapeOf(def.innerType);
  const shape: {-readonly [Key in keyof Shape]: Shape[Key]} = {part: parts.get(schema)};
  shapes.set(schema, shape);
  if (def.type === 'object') {
    const fields = Object.entries(def.shape);
    shape.fields = new Map(fields.map(([name, field]) => [name, shapeOf(field)]));
  }
  if (def.type === 'array') shape.item = shapeOf(def.element);
  if (def.type === 'union') {
    shape.members = def.options.map(shapeOf);
    if ('discriminator' in def) shape.byType = membersByType(shape.members, def.options);
  }
  return shape;
}

function membersByType(members: readonly Shape[], schemas: readonly z.core.$ZodType[]) {
  const entries = schemas.flatMap((schema, index): [string, Shape][] => {
    const {shape} = (schema as z.core.$ZodObject)._zod.def;
    const {values} = (shape['type'] as z.core.$ZodLiteral)._zod.def;
    return values.map((value) => [String(value), members[index] as Shape]);
  });
  return new Map(entries);
}

/** The shape of a whole file. */
export const documentShape = shapeOf(SpotlightDocument);
