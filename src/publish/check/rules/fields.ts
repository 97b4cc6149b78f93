import {languages} from '../../../schema/languages.js';
import {meantFields} from '../meant-words.js';
import {nearest} from '../nearest.js';
import {publisherFields} from '../publishers-words.js';
import {meantLanguage} from '../suggestions.js';
import {isFields} from '../walk.js';
import type {Rule} from './rule.js';

/** Notes to oneself and to tools: `$schema`, `_note`, `//`, `@context`, `x-status`. */
const aside = /^(?:[$_@#]|\/\/|x-)/;

/** Fields that the format does not know, and so nobody sees: most often a slip of the pen. */
export const unknownFields: Rule = (spot, report) => {
  const {shape, value, part} = spot;
  if (!shape.fields || !isFields(value)) return;
  for (const name of Object.keys(value)) {
    if (shape.fields.has(name) || aside.test(name) || publisherFields.has(name)) continue;
    const free = [...shape.fields.keys()].filter((field) => !Object.hasOwn(value, field));
    const suggestion = part === 'Text' ? meantLanguage(name) : meant(name, free);
    const code = part === 'Text' ? 'unknown-language' : 'unknown-field';
    report(spot, code, {
      below: [name],
      atName: true,
      found: name,
      values: {languages: languages.join(', ')},
      ...(suggestion !== undefined && {suggestion: JSON.stringify(suggestion)}),
    });
  }
};

function meant(name: string, fields: readonly string[]): string | undefined {
  const plain = name.toLowerCase();
  const same = fields.find((field) => field.toLowerCase() === plain.replace(/[\s_-]/g, ''));
  const known = Object.hasOwn(meantFields, plain) ? meantFields[plain] : undefined;
  return same ?? known?.find((field) => fields.includes(field)) ?? nearest(name, fields);
}
