/**
 * Documents in which every field of the format is used, made from the schemas, so that a new field is tried without
 * anybody thinking of it.
 */
import {Collection} from '../../../dist/package/schema/collection.js';
import {Happening} from '../../../dist/package/schema/happening.js';
import {Network} from '../../../dist/package/schema/network.js';
import {Organisation} from '../../../dist/package/schema/organisation.js';
import {Project} from '../../../dist/package/schema/project.js';
import {Story} from '../../../dist/package/schema/story.js';

/** @typedef {(string | number)[]} Path */
/** @typedef {{path: Path, spoils: Path, empties: Path, kind: string}} Field - Where a field is, what goes with it, and what it takes. */

const schemas = {Organisation, Project, Network, Happening, Story, Collection};
let count = 0;

/**
 * One whole document of every type, with all of its fields.
 *
 * @returns {{type: string, document: object, fields: Field[]}[]}
 */
export function fullDocuments() {
  count = 0;
  return Object.values(schemas).map((schema) => {
    const document = sample(schema, []);
    return {type: document.type, document, fields: fieldsOf(schema, document)};
  });
}

/** A value with everything that a schema allows at once. */
function sample(schema, inside) {
  return samples(schema, inside)[0];
}

/** Values that between them have everything that a schema allows. */
function samples(schema, inside) {
  const {type, innerType, element, options, shape, entries, values, discriminator} =
    schema._zod.def;
  if (innerType) return samples(innerType, inside);
  if (type === 'array') return [samples(element, inside)];
  if (type === 'object') return groups(schema, shape, [...inside, schema]);
  if (discriminator) {
    const open = options.filter((option) => !inside.includes(option));
    return open.map((option) => sample(option, inside));
  }
  // A text in several languages, or a reference with an address, holds more than a word does.
  if (type === 'union')
    return samples(options.at(-1)._zod.def.values ? options[0] : options.at(-1), inside);
  if (type === 'enum') return Object.values(entries).slice(-1);
  if (type === 'literal') return values.slice(0, 1);
  return [type === 'boolean' ? false : leaf(schema)];
}

/** Fields that exclude each other come in groups of their own. */
function groups(schema, shape, inside) {
  const keys = Object.keys(shape).filter((key) => !holds(shape[key], inside));
  const all = Object.fromEntries(keys.map((key) => [key, sample(shape[key], inside)]));
  const found = [];
  let open = keys;
  do {
    const group = filled(schema, all, [...new Set([...open, ...keys])]);
    found.push(group);
    open = open.filter((key) => !(key in group));
  } while (open.length > 0);
  // A quantity is a number, a change or words: each is tried where there may be several.
  const others = keys.flatMap((key) =>
    samples(shape[key], inside)
      .slice(1)
      .map((value) => ({...found[0], [key]: value})),
  );
  return [...found, ...others.filter((group) => fits(schema, group))];
}

/** As many fields as go together, those first that are named first. */
function filled(schema, all, keys) {
  const optional = (key) => schema._zod.def.shape[key]._zod.def.type === 'optional';
  const pick = (names) => Object.fromEntries(names.map((key) => [key, all[key]]));
  let names = keys.filter((key) => !optional(key));
  for (const key of keys.filter(optional)) {
    // Some only go with another, such as from with to.
    const steps = [[key], ...keys.filter(optional).map((other) => [key, other])];
    const step = steps.find((more) => fits(schema, pick([...names, ...more])));
    if (step) names = [...new Set([...names, ...step])];
  }
  return pick(names);
}

/** Whether a field leads back to a group that it is in: people in pictures of people. */
function holds(schema, inside) {
  const {innerType, element} = schema._zod.def;
  const inner = innerType ?? element;
  return inner ? holds(inner, inside) : inside.includes(schema);
}

function leaf(schema) {
  count += 1;
  const known = [
    ...(/link-address/.test(kindOf(schema)) ? [`https://sted${count}.example/`] : []),
    ...(/file-address/.test(kindOf(schema)) ? [`bilder/fil-${count}.svg`] : []),
    `Ord ${count} om noe`,
    `navn-${count}`,
    `navn${count}@example.no`,
    `+47700${10000 + count}`,
    '2020-11-04',
    '974760673',
    '5501',
    '55',
    'NO',
    'NOK',
    'de',
    3 + (count % 8),
  ];
  return known.find((value) => fits(schema, value));
}

const fits = (schema, value) => schema.safeParse(value).success;

/** Every field of a document, list items included. */
function fieldsOf(root, document) {
  const found = [];
  const visit = (schema, value, path, chain) => {
    const {innerType, element, shape} = schema._zod.def;
    if (innerType) return visit(innerType, value, path, chain);
    if (path.length > 0) found.push({path, ...losses(chain), kind: kindOf(schema)});
    if (element) {
      return value.forEach((item, index) =>
        visit(element, item, [...path, index], [...chain, {key: index, last: value.length === 1}]),
      );
    }
    const group = shape ? schema : groupOf(schema, value);
    if (!group) return;
    for (const [key, field] of Object.entries(group._zod.def.shape)) {
      const step = {key, schema: group, value};
      if (key in value) visit(field, value[key], [...path, key], [...chain, step]);
    }
  };
  visit(root, document, [], []);
  return found;
}

/** How much goes with a broken field, and with one that is missing: an empty list is missing too. */
const losses = (chain) => ({spoils: spoiled(chain, false), empties: spoiled(chain, true)});

/** What needs a field, and what needs that. */
function spoiled(chain, missing) {
  const path = chain.map(({key}) => key);
  for (let at = chain.length - 1; at >= 0; at -= 1) {
    const {schema, value, key, last} = chain[at];
    if (!schema && missing && last) continue;
    if (!schema) return path.slice(0, at + 1);
    const others = {...value};
    delete others[key];
    if (fits(schema, others)) return path.slice(0, at + 1);
  }
  return [];
}

function groupOf(schema, value) {
  const {options = []} = schema._zod.def;
  if (typeof value !== 'object') return undefined;
  return options.find((option) => option._zod.def.shape && fits(option, value));
}

/** What a field takes, in short: fields that take the same are of one kind. */
function kindOf(schema) {
  const {type, element, shape, options, entries, values, checks = [], format} = schema._zod.def;
  if (element) return `list of ${kindOf(element)}`;
  if (shape) return `{${Object.keys(shape)}}`;
  if (options) return options.map(kindOf).join(' | ');
  const rules = checks.map(({_zod: {def}}) => def.error?.() ?? def.check);
  return [type, format, ...rules, ...Object.values(entries ?? values ?? {})].join(' ');
}
