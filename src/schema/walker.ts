import {rules} from './rules.js';

/**
 * What a value has to be, as the script tag's build compiles it from the schemas. Nodes name each other by their place in
 * the table. An object's fields are its keys, each followed by a place; `-1 - place` is an optional one.
 */
export type Node =
  | readonly [kind: 'string', message: string, checks: readonly StringCheck[]]
  | readonly [kind: 'number', message: string, least: number, most: number, whole: boolean]
  | readonly [kind: 'boolean']
  | readonly [kind: 'one-of', values: readonly unknown[]]
  | readonly [kind: 'object', fields: readonly (string | number)[], rules: readonly RuleName[]]
  | readonly [kind: 'array', item: number]
  | readonly [kind: 'union', message: string, members: readonly number[]]
  | readonly [kind: 'by-type', field: string, members: Readonly<Record<string, number>>];

/** A pattern that a text has to match (with its message), or a rule of ours by its name. */
export type StringCheck = readonly [pattern: RegExp, message: string] | RuleName;

type RuleName = keyof typeof rules;

/** What is wrong, in the terms that zod uses for it. */
export interface Issue {
  readonly code: string;
  readonly path: readonly (string | number)[];
  readonly message: string;
  readonly expected?: string;
  readonly values?: readonly unknown[];
  readonly options?: readonly string[];
  /** What the members of a union say, where that is not told already. */
  readonly errors?: readonly [];
  /** Whether the value is of the right shape all the same, so that rules about the whole still apply. */
  readonly continue?: true;
}

/** Walks a value along a table of nodes and answers as zod's `safeParse` does, with unions reported by the member meant. */
export function walk(nodes: readonly Node[], root: number, input: unknown) {
  const walker = new Walker(nodes);
  const data = walker.visit(root, input);
  const {issues} = walker;
  return issues.length === 0
    ? ({success: true, data} as const)
    : ({success: false, error: {issues}} as const);
}

/** Most values are right: nothing is made for those but what is kept of them. */
class Walker {
  issues: Issue[] = [];
  readonly #nodes: readonly Node[];
  /** The way to the value at hand. */
  readonly #path: (string | number)[] = [];

  constructor(nodes: readonly Node[]) {
    this.#nodes = nodes;
  }

  /** Answers what is kept of a value, and notes what is wrong with it. */
  visit(place: number, value: unknown): unknown {
    const node = this.#nodes[place] as Node;
    switch (node[0]) {
      case 'string':
        if (typeof value !== 'string') return this.#wrongType('string', node[1]);
        for (const check of node[2]) this.#checkText(value, check);
        return value;
      case 'number':
        this.#checkNumber(value, node);
        return value;
      case 'boolean':
        return typeof value === 'boolean' ? value : this.#wrongType('boolean');
      case 'one-of':
        if (!node[1].includes(value)) this.#note({code: 'invalid_value', values: node[1]});
        return value;
      case 'object':
        return isFields(value) ? this.#visitObject(node, value) : this.#wrongType('object');
      case 'array':
        return Array.isArray(value) ? this.#visitArray(node[1], value) : this.#wrongType('array');
      case 'union':
        return this.#visitUnion(node, value);
      case 'by-type':
        return isFields(value) ? this.#visitByType(node, value) : this.#wrongType('object');
    }
  }

  #checkText(value: string, check: StringCheck): void {
    if (typeof check === 'string') this.#obey(check, value);
    else if (!check[0].test(value)) this.#break(check[1]);
  }

  #checkNumber(value: unknown, [, message, least, most, whole]: Node & {0: 'number'}): void {
    const right = whole ? Number.isInteger(value) : Number.isFinite(value);
    if (!right) this.#wrongType('number', message);
    else if ((value as number) < least || (value as number) > most) this.#break(message);
  }

  #visitObject([, fields, names]: Node & {0: 'object'}, value: Record<string, unknown>): unknown {
    const kept: Record<string, unknown> = {};
    const before = this.issues.length;
    for (let index = 0; index < fields.length; index += 2) {
      const key = fields[index] as string;
      const place = fields[index + 1] as number;
      const inner = Object.hasOwn(value, key) ? value[key] : undefined;
      if (place < 0 && inner === undefined) continue;
      kept[key] = this.#below(key, place < 0 ? -1 - place : place, inner);
    }
    if (names.length > 0 && this.#isOfRightShape(before)) {
      for (const name of names) this.#obey(name, kept);
    }
    return kept;
  }

  #visitArray(item: number, list: readonly unknown[]): unknown {
    // Old libraries add to arrays what a loop over them would meet.
    return list.map((value, index) => this.#below(index, item, value));
  }

  #visitUnion([, message, members]: Node & {0: 'union'}, value: unknown): unknown {
    const {issues} = this;
    const tried: {kept: unknown; own: Issue[]}[] = [];
    for (const member of members) {
      this.issues = [];
      const kept = this.visit(member, value);
      const own = this.issues;
      this.issues = issues;
      if (own.length === 0) return kept;
      tried.push({kept, own});
    }
    const ofRightShape = tried.filter(({own}) => own.every((issue) => issue.continue));
    const depth = this.#path.length;
    const isItself = ({code, path}: Issue) => code === 'invalid_type' && path.length === depth;
    const meant =
      ofRightShape.length === 1 ? ofRightShape[0] : tried.find(({own}) => !own.some(isItself));
    if (meant) issues.push(...meant.own);
    else this.#note({code: 'invalid_union', message, errors: []});
    return meant?.kept;
  }

  #visitByType([, field, members]: Node & {0: 'by-type'}, value: Record<string, unknown>): unknown {
    const type = value[field];
    if (typeof type === 'string' && Object.hasOwn(members, type)) {
      return this.visit(members[type] as number, value);
    }
    this.#path.push(field);
    this.#note({code: 'invalid_union', options: Object.keys(members), errors: []});
    this.#path.pop();
    return undefined;
  }

  #below(key: string | number, place: number, value: unknown): unknown {
    this.#path.push(key);
    const kept = this.visit(place, value);
    this.#path.pop();
    return kept;
  }

  #isOfRightShape(from: number): boolean {
    return this.issues.every((issue, index) => index < from || issue.continue);
  }

  #obey(name: RuleName, value: unknown): void {
    if (!(rules[name] as (value: unknown) => boolean)(value)) this.#break(name);
  }

  #break(message: string): void {
    this.#note({code: 'custom', message, continue: true});
  }

  #wrongType(expected: string, message = ''): undefined {
    this.#note({code: 'invalid_type', message, expected});
  }

  #note(issue: Partial<Issue> & Pick<Issue, 'code'>): void {
    this.issues.push({message: '', ...issue, path: [...this.#path]});
  }
}

const isFields = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
