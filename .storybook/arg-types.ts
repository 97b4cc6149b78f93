import type {ArgTypes, InputType} from 'storybook/internal/types';
import {attributesOf, propertiesOf, type Setting} from './manifest.js';

/** What one can try out in Storybook's panel: an element's attributes, and the properties that are none. */
export function extractArgTypes(tag: string): ArgTypes {
  const settings = [...attributesOf(tag), ...propertiesOf(tag)];
  return Object.fromEntries(settings.map((setting) => [setting.name, argType(setting)]));
}

function argType({name, description, type, initial}: Setting): InputType & {name: string} {
  return {
    name,
    description,
    table: {type: {summary: type}, ...(initial ? {defaultValue: {summary: initial}} : {})},
    ...controlFor(name, type),
  };
}

/** A choice where a type names its values, else a field for what the type takes. */
function controlFor(name: string, type: string): InputType {
  const parts = type.split('|').map((part) => part.trim());
  const values = parts.filter((part) => part.startsWith("'")).map((part) => part.slice(1, -1));
  const options = name === 'lang' ? languages : values;
  if (options.length > 0) return {control: {type: 'inline-radio'}, options};
  if (name === 'heading-level') return {control: {type: 'number', min: 2, max: 6}};
  return {control: {type: controls[parts[0] ?? ''] ?? 'text'}};
}

const languages = ['nb', 'nn', 'en', 'se'];

const controls: Record<string, 'boolean' | 'number' | 'object'> = {
  boolean: 'boolean',
  number: 'number',
  unknown: 'object',
};
