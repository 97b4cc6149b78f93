import {rules} from './rules.js';

/**
 * What a value has to be, as the script tag's build compiles it from the schemas. Nodes name each other by their place in
 * the table. An object's fields have each a place; `-1 - place` is one that must be there. Other values than
 * numbers are no places: they are what all objects inherit.
 */
export type Node =
  | readonly [kind: 'string', message: string, checks: readonly StringCheck[]]
  | readonly [kind: 'number', message: string, least: number, most: number, whole: boolean]
  | readonly [kind: 'boolean']
  | readonly [kind: 'one-of', values: readonly unknown[]]
  | readonly [
      kind: 'object',
      fields: Readonly<Record<string, number>>,
      required: number,
      rules: readonly RuleName[],
    ]
  | readonly [kind: 'array', item: number]
  | readonly [kind: 'union', message: string, members: readonly number[]]
  | readonly [kind: 'by-type', field: string, members: Readonly<Record<string, number>>];

/** A pattern that a text has to match, or how long it has to be (with a message), or a rule of ours by its name. */
export type StringCheck = readonly [pattern: RegExp | number, message: string] | RuleName;

type RuleName = keyof typeof rules;
type Fields = Record<string, unknown>;

/** What is wrong, in the terms that zod uses for it. */
export interface Issue {
  readonly code: string;
  readonly path: (string | number)[];
  readonly message: string;
  readonly expected?: string;
  readonly values?: readonly unknown[];
  readonly options?: readonly string[];
  /** What the members of a union say, where that is not told already. */
  readonly errors?: readonly [];
  /** Whether the value is of the right shape all the same, so that rules about the whole still apply. */
  readonly continue?: true;
}

// Of the walk at hand: one at a time, and thousands of steps that need both.
let nodes: readonly Node[];
let issues: Issue[];

/** Walks a value along a table of nodes and answers as zod's `safeParse` does, with unions reported by the member meant. */
export function walk(table: readonly Node[], root: number, input: unknown) {
  nodes = table;
  issues = [];
  const data = visit(root, input);
  return issues.length === 0
    ? ({success: true, data} as const)
    : ({success: false, error: {issues}} as const);
}

/**
 * Answers what is kept of a value, and notes what is wrong with it. Most values are right: nothing is made for those, and they
 * are kept as they are.
 */
function visit(place: number, value: unknown): unknown {
  const node = nodes[place] as Node;
  switch (node[0]) {
    case 'string':
      if (typeof value !== 'string') return wrongType('string', node[1]);
      for (const check of node[2]) checkText(value, check);
      return value;
    case 'object':
      return isFields(value) ? visitObject(node, value) : wrongType('object');
    case 'array':
      return Array.isArray(value) ? visitArray(node[1], value) : wrongType('array');
    case 'union':
      return visitUnion(node, value);
    case 'one-of':
      if (!node[1].includes(value)) note({code: 'invalid_value', values: node[1]});
      return value;
    case 'number':
      checkNumber(value, node);
      return value;
    case 'boolean':
      return typeof value === 'boolean' ? value : wrongType('boolean');
    case 'by-type':
      return isFields(value) ? visitByType(node, value) : wrongType('object');
  }
}

function checkText(value: string, check: StringCheck): void {
  if (typeof check === 'string') return obey(check, value);
  const [measure, message] = check;
  const fits = typeof measure === 'number' ? value.length >= measure : measure.test(value);
  if (!fits) breakRule(message);
}

function checkNumber(value: unknown, [, message, least, most, whole]: Node & {0: 'number'}): void {
  const right = whole ? Number.isInteger(value) : Number.isFinite(value);
  if (!right) wrongType('number', message);
  else if ((value as number) < least || (value as number) > most) breakRule(message);
}

function visitObject([, fields, required, names]: Node & {0: 'object'}, value: Fields): Fields {
  const before = issues.length;
  let kept = value;
  let missing = required;
  for (const key in value) {
    // Browsers know this way to ask, and pass over keys twice as quickly as with `Object.hasOwn` or `Object.keys`.
    if (!Object.prototype.hasOwnProperty.call(value, key)) continue;
    const given = value[key];
    const place = fields[key];
    const known = typeof place === 'number' && given !== undefined;
    if (known && place < 0) missing--;
    const inner = known ? below(key, place, given) : undefined;
    if (inner === given && known) continue;
    if (kept === value) kept = {...value};
    if (inner === undefined) Reflect.deleteProperty(kept, key);
    else kept[key] = inner;
  }
  if (missing > 0) tellMissing(fields, value);
  if (names.length > 0 && issues.every((issue, index) => index < before || issue.continue)) {
    for (const name of names) obey(name, kept);
  }
  return kept;
}

function tellMissing(fields: Readonly<Record<string, number>>, value: Fields): void {
  for (const [key, place] of Object.entries(fields)) {
    const given = Object.hasOwn(value, key) && value[key] !== undefined;
    if (place < 0 && !given) below(key, place, undefined);
  }
}

function visitArray(item: number, list: readonly unknown[]): unknown {
  let kept = list;
  for (let index = 0; index < list.length; index++) {
    const inner = below(index, item, list[index]);
    if (inner === list[index]) continue;
    if (kept === list) kept = [...list];
    (kept as unknown[])[index] = inner;
  }
  return kept;
}

function visitUnion([, message, members]: Node & {0: 'union'}, value: unknown): unknown {
  const before = issues.length;
  const tried: {kept: unknown; own: Issue[]}[] = [];
  // Mostly a text is what the first member asks for, and anything else what the last does: what else it is not needs no telling.
  const likely = visit(members.at(typeof value === 'string' ? 0 : -1) as number, value);
  if (issues.length === before) return likely;
  issues.length = before;
  for (const member of members) {
    const kept = visit(member, value);
    if (issues.length === before) return kept;
    tried.push({kept, own: issues.splice(before)});
  }
  const ofRightShape = tried.filter(({own}) => own.every((issue) => issue.continue));
  const isItself = ({code, path}: Issue) => code === 'invalid_type' && path.length === 0;
  const meant =
    ofRightShape.length === 1 ? ofRightShape[0] : tried.find(({own}) => !own.some(isItself));
  if (meant) issues.push(...meant.own);
  else note({code: 'invalid_union', message, errors: []});
  return meant?.kept;
}

function visitByType([, field, members]: Node & {0: 'by-type'}, value: Fields): unknown {
  const type = value[field];
  const member = typeof type === 'string' ? members[type] : undefined;
  if (typeof member === 'number') return visit(member, value);
  note({code: 'invalid_union', path: [field], options: Object.keys(members), errors: []});
  return undefined;
}

/** Visits what lies under a key; what is wrong there is told with the way to it. */
function below(key: string | number, place: number, value: unknown): unknown {
  const before = issues.length;
  const kept = visit(place < 0 ? -1 - place : place, value);
  for (let index = before; index < issues.length; index++) issues[index]?.path.unshift(key);
  return kept;
}

function obey(name: RuleName, value: unknown): void {
  if (!(rules[name] as (value: unknown) => boolean)(value)) breakRule(name);
}

function breakRule(message: string): void {
  note({code: 'custom', message, continue: true});
}

function wrongType(expected: string, message = ''): undefined {
  note({code: 'invalid_type', message, expected});
}

function note(issue: Partial<Issue> & Pick<Issue, 'code'>): void {
  issues.push({message: '', path: [], ...issue});
}

const isFields = (value: unknown): value is Fields =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
