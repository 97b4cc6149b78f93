import type {ArgTypesEnhancer, InputType} from 'storybook/internal/types';

type ArgType = InputType & {readonly name?: string};

/**
 * Turns what the manifest says into a table and controls: a choice where a type names its values, no control for what a
 * page cannot set, and no second row for a property that is an attribute.
 */
export const readManifestTypes: ArgTypesEnhancer = ({argTypes}) =>
  Object.fromEntries(
    Object.entries(argTypes).map(([name, argType]) => {
      const hidden = statics.includes(name) || hasAttribute(name, argTypes);
      return [name, hidden ? {...argType, table: {disable: true}} : withControl(argType)];
    }),
  );

/** Said by the class, not by an element on the page. */
const statics = ['version', 'chosen'];

function hasAttribute(name: string, argTypes: Record<string, unknown>): boolean {
  const attribute = name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
  return attribute !== name && attribute in argTypes;
}

function withControl<Type extends ArgType>(argType: Type): Type {
  if (argType.control) return argType;
  const {category, type} = argType.table ?? {};
  if (category !== 'attributes' && category !== 'properties') return {...argType, control: false};
  const written = (type?.summary ?? 'string').split('|').map((part) => part.trim());
  const options = written.filter((part) => part.startsWith("'")).map((part) => part.slice(1, -1));
  return options.length > 0
    ? {...argType, control: {type: 'inline-radio'}, options}
    : {...argType, control: {type: controls[written[0] ?? ''] ?? 'text'}};
}

const controls: Record<string, 'boolean' | 'number' | 'object'> = {
  boolean: 'boolean',
  number: 'number',
  unknown: 'object',
};

/** Storybook leaves out what has no name, and the slot between the tags has none. */
export const nameDefaultSlots = (manifest: unknown): unknown =>
  JSON.parse(JSON.stringify(manifest), (key, value: unknown) =>
    key === 'slots' && Array.isArray(value) ? value.map(named) : value,
  );

const named = (slot: {name?: string}) => ({...slot, name: slot.name || 'between the tags'});
