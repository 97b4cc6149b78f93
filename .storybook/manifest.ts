import type {
  ClassField,
  CustomElement,
  CustomElementDeclaration,
  Package,
} from 'custom-elements-manifest/schema.d.ts';

// A clean clone has no manifest yet, and TypeScript need not wait for one.
const manifests = import.meta.glob<Package>('../dist/custom-elements.json', {
  eager: true,
  import: 'default',
});
const manifest = Object.values(manifests)[0] ?? missing();

function missing(): never {
  throw new Error('There is no dist/custom-elements.json: `npm run storybook` makes it.');
}

/** An element as the manifest describes it. */
export type Description = CustomElement & CustomElementDeclaration & {readonly tagName: string};

const isElement = (declaration: object): declaration is Description => 'tagName' in declaration;

const descriptions = manifest.modules.flatMap(({declarations = []}) =>
  declarations.filter(isElement),
);

/** The tags of all our elements. */
export const manifestTags: readonly string[] = descriptions.map(({tagName}) => tagName);

/** What the manifest says of an element. */
export function describe(tag: string): Description {
  const found = descriptions.find(({tagName}) => tagName === tag);
  if (!found) throw new Error(`There is no <${tag}> in dist/custom-elements.json.`);
  return found;
}

/** What an event of a class carries, by the names of its fields. */
export function fieldsOf(className: string | undefined): string[] {
  const found = manifest.modules
    .flatMap(({declarations = []}) => declarations)
    .find(({name}) => name === className);
  const members = found && 'members' in found ? (found.members ?? []) : [];
  return members.filter(({kind}) => kind === 'field').map(({name}) => name);
}

/** Something that a page can set on an element. */
export interface Setting {
  readonly name: string;
  readonly description: string;
  readonly type: string;
  /** What holds where a page says nothing. */
  readonly initial: string;
  /** Of an attribute: the property that is the same. */
  readonly property?: string;
}

/** The attributes of an element, in the order of the manifest. */
export const attributesOf = (tag: string): Setting[] =>
  (describe(tag).attributes ?? []).map((attribute) => ({
    ...settingOf(attribute),
    property: attribute.fieldName ?? attribute.name,
  }));

/** The properties that are no attributes. */
export function propertiesOf(tag: string): Setting[] {
  const {members = []} = describe(tag);
  const attributes = new Set(attributesOf(tag).map(({property}) => property));
  return members
    .filter((member) => member.kind === 'field')
    .filter((field) => !field.static && !attributes.has(field.name))
    .map(settingOf);
}

type Described = Pick<ClassField, 'name' | 'description' | 'type' | 'default'>;

const settingOf = ({name, description, type, default: initial}: Described): Setting => ({
  name,
  description: description ?? '',
  type: type?.text ?? 'string',
  initial: initial ?? '',
});
