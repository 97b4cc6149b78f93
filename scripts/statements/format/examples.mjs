import {readdirSync, readFileSync} from 'node:fs';
import {fileURLToPath} from 'node:url';
import {jsonLine} from '../markdown.mjs';
import {blocksOf, nameOf, plain} from './schema.mjs';

/** @typedef {import('./schema.mjs').Schema} Schema */

const profiles = fileURLToPath(new URL('../../../src/site/profiles/', import.meta.url));
/** The made-up company first: its profile has every kind of field. */
const first = [
  'organisations/snofonn-data',
  'projects/snofonn-broytevarsel',
  'stories/intervju-snofonn-data',
];
const others = ['networks', 'events', 'projects', 'organisations', 'stories'];
/** What is said of real people stays in their own profiles. */
const ofPeople = [
  'people',
  'speakers',
  'byline',
  'depicts',
  'contributors',
  'quotes',
  'quote',
  'roles',
  'answeredBy',
  'person',
  'blocks',
];
/** The longest example that fits a table. */
const longest = 56;

/**
 * The shortest example that the demo profiles have of each field, as JSON: by part and field.
 *
 * @param {Record<string, Schema>} parts
 * @returns {Map<string, string>}
 */
export function demoExamples(parts) {
  const found = new Map();
  const blocks = new Map(blocksOf(parts));

  visitAll(first, () => true);
  visitAll(others.flatMap(filesIn), (field) => !ofPeople.includes(field));
  return found;

  function visitAll(files, mayEnter) {
    const round = new Map();
    for (const file of files) {
      const document = JSON.parse(readFileSync(`${profiles}${file}.json`, 'utf8'));
      const part = document.type[0].toUpperCase() + document.type.slice(1);
      visit(part, parts[part], document, {round, mayEnter});
    }
    for (const [key, example] of round) if (!found.has(key)) found.set(key, example);
  }

  function visit(part, schema, value, how) {
    for (const [field, inner] of Object.entries(value)) {
      const own = schema.properties?.[field];
      if (!own || !how.mayEnter(field)) continue;
      note(`${part}.${field}`, inner, how.round);
      enter(plain(own), inner, how);
    }
  }

  function enter(schema, value, how) {
    const name = nameOf(schema.$ref);
    if (Array.isArray(value)) {
      for (const item of value) enter(plain(schema.items ?? {}), item, how);
    } else if (typeof value !== 'object' || value === null) {
      return;
    } else if (name === 'Block' || name === 'PlainBlock') {
      visit(`block ${value.type}`, blocks.get(value.type) ?? {}, value, how);
    } else if (name && parts[name].properties) {
      visit(name, parts[name], value, how);
    }
  }
}

/** Keeps an example where it is shorter than the one before. */
function note(key, value, round) {
  const example = jsonLine(short(value));
  if (example.length > longest) return;
  if (example.length < (round.get(key)?.length ?? Infinity)) round.set(key, example);
}

/** A text of several languages by its first alone; a list by its first item. */
function short(value) {
  if (Array.isArray(value)) return value.slice(0, 1).map(short);
  return value?.nb ?? value;
}

const filesIn = (/** @type {string} */ folder) =>
  readdirSync(`${profiles}${folder}`)
    .filter((name) => name.endsWith('.json'))
    .sort()
    .map((name) => `${folder}/${name.replace('.json', '')}`);
