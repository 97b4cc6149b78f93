import {rules} from './rules.js';

/**
 * What a value has to be, as the script tag's build compiles it from the schemas. Nodes name each other by their place in
 * the table; in an object's fields, `-1 - place` is an optional one.
 */
export type Node =
  | readonly [kind: 'string', message: string, checks: readonly StringCheck[]]
  | readonly [kind: 'number', message: string, least: number, most: number, whole: boolean]
  | readonly [kind: 'boolean']
  | readonly [kind: 'one-of', values: readonly unknown[]]
  | readonly [kind: 'object', fields: Readonly<Record<string, number>>, rules: readonly RuleName[]]
  | readonly [kind: 'array', item: number]
  | readonly [kind: 'union', message: string, members: readonly number[]]
  | readonly [kind: 'by-type', field: string, members: Readonly<Record<string, number>>];

/** A pattern that a text has to match (with its message), or a rule of ours by its name. */
export type StringCheck = readonly [pattern: RegExp, message: string] | RuleName;

type RuleName = keyof typeof rules;
type Path = readonly (string | number)[];

/** What is wrong, in the terms that zod uses for it. */
export interface Issue {
  readonly code: string;
  readonly path: Path;
  readonly message: string;
  readonly expected?: string;
  readonly values?: readonly unknown[];
  readonly options?: readonly string[];
  /** What the members of a union say, where that is not told already. */
  readonly errors?: readonly [];
  /** Whether the value is of the right shape all the same, so that rules about the whole still apply. */
  readonly continue?: true;
}

interface Outcome {
  readonly value?: unknown;
  readonly issues: readonly Issue[];
}

/** Walks a value along a table of nodes and answers as zod's `safeParse` does, with unions reported by the member meant. */
export function walk(nodes: readonly Node[], root: number, input: unknown) {
  const {value, issues} = visit(nodes, root, input);
  return issues.length === 0
    ? ({success: true, data: value} as const)
    : ({success: false, error: {issues}} as const);
}

function visit(nodes: readonly Node[], place: number, value: unknown): Outcome {
  const node = nodes[place] as Node;
  switch (node[0]) {
    case 'string':
      return typeof value === 'string' ? checkText(value, node[2]) : wrongType('string', node[1]);
    case 'number':
      return checkNumber(value, node);
    case 'boolean':
      return typeof value === 'boolean' ? {value, issues: []} : wrongType('boolean');
    case 'one-of':
      return node[1].includes(value)
        ? {value, issues: []}
        : {issues: [{code: 'invalid_value', path: [], message: '', values: node[1]}]};
    case 'object':
      return visitObject(nodes, node[1], node[2], value);
    case 'array':
      return visitArray(nodes, node[1], value);
    case 'union':
      return visitUnion(nodes, node[1], node[2], value);
    case 'by-type':
      return visitByType(nodes, node[1], node[2], value);
  }
}

function checkText(value: string, checks: readonly StringCheck[]): Outcome {
  const broken = checks.filter((check) =>
    typeof check === 'string' ? !obeys(check, value) : !check[0].test(value),
  );
  const messages = broken.map((check) => (typeof check === 'string' ? check : check[1]));
  return {value, issues: messages.map(brokenRule)};
}

function checkNumber(
  value: unknown,
  [, message, least, most, whole]: Node & {0: 'number'},
): Outcome {
  if (!Number.isFinite(value)) return wrongType('number', message);
  const number = value as number;
  if (whole && !Number.isInteger(number)) return wrongType('number', message);
  return {value, issues: number < least || number > most ? [brokenRule(message)] : []};
}

function visitObject(
  nodes: readonly Node[],
  fields: Readonly<Record<string, number>>,
  names: readonly RuleName[],
  value: unknown,
): Outcome {
  if (!isFields(value)) return wrongType('object');
  const kept: Record<string, unknown> = {};
  const issues: Issue[] = [];
  for (const key of Object.keys(fields)) {
    const place = fields[key] as number;
    const optional = place < 0;
    const inner = Object.hasOwn(value, key) ? value[key] : undefined;
    if (optional && inner === undefined) continue;
    const outcome = visit(nodes, optional ? -1 - place : place, inner);
    kept[key] = outcome.value;
    issues.push(...outcome.issues.map((issue) => below(key, issue)));
  }
  if (issues.every((issue) => issue.continue)) {
    issues.push(...names.filter((name) => !obeys(name, kept)).map(brokenRule));
  }
  return {value: kept, issues};
}

function visitArray(nodes: readonly Node[], item: number, value: unknown): Outcome {
  if (!Array.isArray(value)) return wrongType('array');
  const outcomes = value.map((entry: unknown) => visit(nodes, item, entry));
  return {
    value: outcomes.map((outcome) => outcome.value),
    issues: outcomes.flatMap(({issues}, index) => issues.map((issue) => below(index, issue))),
  };
}

function visitUnion(
  nodes: readonly Node[],
  message: string,
  members: readonly number[],
  value: unknown,
): Outcome {
  const outcomes = members.map((member) => visit(nodes, member, value));
  const right = outcomes.find(({issues}) => issues.length === 0);
  if (right) return right;
  const ofRightShape = outcomes.filter(({issues}) => issues.every((issue) => issue.continue));
  if (ofRightShape.length === 1) return ofRightShape[0] as Outcome;
  const meant = outcomes.find(({issues}) => !issues.some(isWrongTypeItself));
  return {issues: meant?.issues ?? [{code: 'invalid_union', path: [], message, errors: []}]};
}

function visitByType(
  nodes: readonly Node[],
  field: string,
  members: Readonly<Record<string, number>>,
  value: unknown,
): Outcome {
  if (!isFields(value)) return wrongType('object');
  const type = value[field];
  if (typeof type === 'string' && Object.hasOwn(members, type)) {
    return visit(nodes, members[type] as number, value);
  }
  const options = Object.keys(members);
  return {issues: [{code: 'invalid_union', path: [field], message: '', options, errors: []}]};
}

const obeys = (name: RuleName, value: unknown): boolean =>
  (rules[name] as (value: unknown) => boolean)(value);

const wrongType = (expected: string, message = ''): Outcome => ({
  issues: [{code: 'invalid_type', path: [], message, expected}],
});

const brokenRule = (message: string): Issue => ({
  code: 'custom',
  path: [],
  message,
  continue: true,
});

const below = (key: string | number, issue: Issue): Issue => ({
  ...issue,
  path: [key, ...issue.path],
});

const isWrongTypeItself = ({code, path}: Issue) => code === 'invalid_type' && path.length === 0;

const isFields = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
