/**
 * Makes documents from a schema, each with a mark in one field, so that a test can tell whether anything shows the field.
 */
import type {$ZodType} from 'zod/v4/core';
import {Localized} from '../../src/schema/localized.js';
import {Role} from '../../src/schema/role.js';

/** A document in which one field says something that no other does. */
export interface MarkedDocument {
  /** Where the mark is: `people[].image.caption`, or `kind=company` for a word of a list. */
  readonly path: string;
  readonly document: object;
  /** What the field says; one of these is to be found. Where there is none, `other` is to look different. */
  readonly words: readonly string[];
  /** The same document with another word in the field, where the word itself is not printed. */
  readonly other?: object;
}

interface Leaf {
  readonly path: string;
  readonly value: unknown;
  readonly words: readonly string[];
  readonly other?: unknown;
}

type Fields = Record<string, unknown>;

/** Every field of a document's schema, marked in a document of its own. `fields` are in all of them. */
export function markedDocuments(schema: $ZodType, fields: object): MarkedDocument[] {
  const {shape} = definition(schema);
  return Object.entries(shape).flatMap(([key, field]) =>
    leaves(field, [schema]).map(({path, value, other, words}) => ({
      path: key + path,
      words,
      document: whole(schema, {...fields, [key]: value}),
      ...(other === undefined ? {} : {other: whole(schema, {...fields, [key]: other})}),
    })),
  );
}

/** Every way to mark what a schema describes. Schemas that hold themselves are followed once. */
function leaves(schema: $ZodType, inside: readonly $ZodType[]): Leaf[] {
  const {type, innerType, element, options, shape, entries} = definition(schema);
  if (innerType) return leaves(innerType, inside);
  if ((schema as unknown) === Localized) return [marked(schema)];
  if (type === 'object') {
    return inside.includes(schema) ? [] : fieldLeaves(schema, shape, [...inside, schema]);
  }
  if (type === 'array') return leaves(element, inside).map((leaf) => wrapped(leaf, '[]', list));
  if (type === 'union') return options.flatMap((option) => leaves(option, inside));
  if (type === 'enum') return wordLeaves(Object.values(entries));
  if (type === 'boolean') return [{path: '', value: true, other: false, words: []}];
  return type === 'literal' ? [] : [marked(schema)];
}

function fieldLeaves(schema: $ZodType, shape: Record<string, $ZodType>, inside: $ZodType[]) {
  return Object.entries(shape).flatMap(([key, field]) =>
    leaves(field, inside).map((leaf) =>
      wrapped(leaf, `.${key}`, (value) => whole(schema, {[key]: value})),
    ),
  );
}

function wordLeaves([first, ...others]: unknown[]): Leaf[] {
  return others.map((value) => ({path: `=${String(value)}`, value, other: first, words: []}));
}

const list = (value: unknown) => [value];

function wrapped(leaf: Leaf, path: string, wrap: (value: unknown) => unknown): Leaf {
  const {value, other} = leaf;
  const both = {value: wrap(value), ...(other === undefined ? {} : {other: wrap(other)})};
  return {...leaf, ...both, path: path + leaf.path};
}

let count = 100;

/** A value that says what no other does, and how a Norwegian reader may be told it. */
function marked(schema: $ZodType): Leaf {
  count += 1;
  const mark: [unknown, ...string[]][] = [
    [`Merke${count}`],
    [`merke${count}`],
    [`https://merke${count}.example/`],
    [`merke${count}@example.no`],
    [`+4770000${count}`],
    [String(1000 + count)],
    ['974760673', '974 760 673'],
    ['55'],
    ['fi', 'finsk'],
    ['JP', 'Japan'],
    ['ISK'],
    [3000 + count, String(3000 + count), (3000 + count).toLocaleString('nb').replace(/\s/g, ' ')],
    [17],
  ];
  const fitting = mark.find(([value]) => fits(schema, value));
  if (!fitting) throw new Error(`There is no mark for ${JSON.stringify(definition(schema))}.`);
  const [value, ...words] = fitting;
  return {path: '', value, words: words.length > 0 ? words : [String(value)]};
}

/** What makes a part worth drawing where it would be valid without. */
const beside = new Map<unknown, Fields>([[Role, {organisations: ['Noen']}]]);

/** Adds what an object lacks to be valid and worth drawing, and no more. */
function whole(schema: $ZodType, fields: Fields): Fields {
  const {shape} = definition(schema);
  const required = Object.entries(shape).filter(
    ([, field]) => definition(field).type !== 'optional',
  );
  const least = Object.fromEntries(required.map(([key, field]) => [key, filling(field)]));
  const value = {...least, ...beside.get(schema), ...fields};
  const completed = complete(schema, value, 2);
  if (!completed) throw new Error(`Nothing makes ${JSON.stringify(value)} valid.`);
  return completed;
}

/** Some fields only make sense with another beside them, or two. */
function complete(schema: $ZodType, value: Fields, most: number): Fields | undefined {
  if (fits(schema, value)) return value;
  if (most === 0) return undefined;
  for (const [key, field] of Object.entries(definition(schema).shape)) {
    if (key in value) continue;
    const completed = complete(schema, {...value, [key]: filling(field)}, most - 1);
    if (completed) return completed;
  }
  return undefined;
}

/** The least that a schema allows. */
function filling(schema: $ZodType): unknown {
  const {type, innerType, element, options, entries, values} = definition(schema);
  if (innerType) return filling(innerType);
  if (type === 'array') return [filling(element)];
  if (type === 'object') return whole(schema, {});
  if (type === 'enum') return Object.values(entries)[0];
  if (type === 'literal') return values[0];
  if (type === 'boolean') return false;
  if (type === 'union') return filling(options[0]!);
  return [`Fyll`, 'fyll', 'https://fyll.example/', '1900', 7].find((value) => fits(schema, value));
}

const fits = (schema: $ZodType, value: unknown): boolean =>
  (schema as unknown as {safeParse: (value: unknown) => {success: boolean}}).safeParse(value)
    .success;

/** What a schema consists of; which of these there are depends on its type. */
interface Definition {
  readonly type: string;
  readonly innerType?: $ZodType;
  readonly element: $ZodType;
  readonly options: readonly $ZodType[];
  readonly shape: Record<string, $ZodType>;
  readonly entries: Record<string, string>;
  readonly values: readonly unknown[];
}

const definition = (schema: $ZodType): Definition => schema._zod.def as unknown as Definition;
