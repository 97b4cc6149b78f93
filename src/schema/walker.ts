import {rules} from './rules.js';
import {kinds, type Messages, type Node, type RuleName, type TextCheck} from './table.js';

type Fields = Record<string, unknown>;
type NodeOf<Kind extends keyof typeof kinds> = Node & {0: (typeof kinds)[Kind]};

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

// Of the walk at hand: one at a time, and thousands of steps that need them.
let nodes: readonly Node[];
let messages: Messages;
let issues: Issue[];

/** Makes what walks a value along a table and answers as zod's `safeParse` does, with unions reported by the member meant. */
export const walkWith =
  (table: readonly Node[], root: number, said: Messages) => (input: unknown) => {
    nodes = table;
    messages = said;
    issues = [];
    const data = visit(root, input);
    return issues.length === 0
      ? ({success: true, data} as const)
      : ({success: false, error: {issues}} as const);
  };

/**
 * Answers what is kept of a value, and notes what is wrong with it. Most values are right: nothing is made for those, and they
 * are kept as they are.
 */
function visit(place: number, value: unknown): unknown {
  const node = nodes[place] as Node;
  switch (node[0]) {
    case kinds.text:
      if (typeof value !== 'string') return wrongType('string', messageOf(place));
      node[1].forEach((check, at) => checkText(value, check, place, at));
      return value;
    case kinds.fields:
      return isFields(value) ? visitObject(node, value) : wrongType('object');
    case kinds.list:
      return Array.isArray(value) ? visitArray(node[1], value) : wrongType('array');
    case kinds.firstOf:
      return visitUnion(node[1], messageOf(place), value);
    case kinds.oneOf:
      if (!node[1].includes(value)) note({code: 'invalid_value', values: node[1]});
      return value;
    case kinds.number:
      checkNumber(value, node, messageOf(place));
      return value;
    case kinds.boolean:
      return typeof value === 'boolean' ? value : wrongType('boolean');
    case kinds.byType:
      return isFields(value) ? visitByType(node, value) : wrongType('object');
  }
}

const messageOf = (place: number, at = 0): string => messages[place]?.[at] ?? '';

function checkText(value: string, check: TextCheck, place: number, at: number): void {
  if (typeof check === 'string') return obey(check, value);
  const fits = typeof check === 'number' ? value.length >= check : check.test(value);
  if (!fits) breakRule(messageOf(place, at + 1));
}

function checkNumber(
  value: unknown,
  [, least, most, whole]: NodeOf<'number'>,
  message: string,
): void {
  const right = whole ? Number.isInteger(value) : Number.isFinite(value);
  if (!right) wrongType('number', message);
  else if ((value as number) < least || (value as number) > most) breakRule(message);
}

function visitObject([, fields, required, names]: NodeOf<'fields'>, value: Fields): Fields {
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
  if (isOfRightShape(before)) for (const name of names) obey(name, kept);
  return kept;
}

/** Whether what is wrong since then leaves the shape of the value as it has to be. */
function isOfRightShape(before: number): boolean {
  for (let index = before; index < issues.length; index++) {
    if (!issues[index]?.continue) return false;
  }
  return true;
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

function visitUnion(members: readonly number[], message: string, value: unknown): unknown {
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

function visitByType([, field, members]: NodeOf<'byType'>, value: Fields): unknown {
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
