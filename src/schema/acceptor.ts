import {rules} from './rules.js';
import type {Node, RuleName, TextCheck} from './table.js';

/** Tells whether a value breaks no rule. What is right of it stays; fields that nobody knows go. */
type Acceptor = (value: unknown) => boolean;
type At = (place: number) => Acceptor;
type Fields = Record<string, unknown>;

/**
 * Makes a function of a table. A node is made into a function once a value gets there: few documents have everything. The
 * function changes what it accepts, and so wants a copy of its own.
 */
export function acceptorOf(nodes: readonly Node[], root: number): Acceptor {
  const made: Acceptor[] = [];
  const at = (place: number) => (made[place] ??= make(nodes[place] as Node));
  const make = ([kind, ...rest]: Node) =>
    (makers[kind] as (at: At, ...rest: unknown[]) => Acceptor)(at, ...rest);
  return at(root);
}

// In the order of `kinds` in `table.ts`.
const makers = [textOf, numberOf, booleanOf, oneOf, fieldsOf, listOf, firstOf, byType] as const;

/** @param checks - The least length, patterns that a text has to match, and rules of ours by their names. */
function textOf(_at: At, checks: readonly TextCheck[]): Acceptor {
  const tests = checks.map(testOf);
  return (value) => {
    if (typeof value !== 'string') return false;
    for (const test of tests) if (!test(value)) return false;
    return true;
  };
}

function testOf(check: TextCheck): (text: string) => boolean {
  if (typeof check === 'number') return (text) => text.length >= check;
  return typeof check === 'string'
    ? (rules[check] as (text: string) => boolean)
    : (text) => check.test(text);
}

function numberOf(_at: At, least: number, most: number, whole: boolean): Acceptor {
  const isNumber = (whole ? Number.isInteger : Number.isFinite) as (
    value: unknown,
  ) => value is number;
  return (value) => isNumber(value) && value >= least && value <= most;
}

function booleanOf(): Acceptor {
  return (value) => typeof value === 'boolean';
}

function oneOf(_at: At, values: readonly unknown[]): Acceptor {
  return (value) => values.includes(value);
}

/**
 * @param fields - Keys, each with its node's place; `-1 - place` is one that must be there. Other values than numbers are no
 *   places: they are what all objects inherit.
 * @param required - How many must be there.
 */
function fieldsOf(
  at: At,
  fields: Readonly<Record<string, number>>,
  required: number,
  names: readonly RuleName[],
): Acceptor {
  return (value) => {
    if (!isFields(value)) return false;
    let missing = required;
    // What a page has added to all objects is met here too: whatever it does, `read-closely.ts` can tell.
    for (const key in value) {
      const place = fields[key];
      if (typeof place !== 'number') Reflect.deleteProperty(value, key);
      else if (!at(place < 0 ? -1 - place : place)(value[key])) return false;
      else if (place < 0) missing--;
    }
    if (missing > 0) return false;
    for (const name of names) if (!(rules[name] as (value: Fields) => boolean)(value)) return false;
    return true;
  };
}

function listOf(at: At, item: number): Acceptor {
  return (value) => {
    if (!Array.isArray(value)) return false;
    const accepts = at(item);
    for (const entry of value) if (!accepts(entry)) return false;
    return true;
  };
}

/** No two of the members are groups of fields: what one has taken away, another would miss. */
function firstOf(at: At, members: readonly number[]): Acceptor {
  return (value) => {
    for (const member of members) if (at(member)(value)) return true;
    return false;
  };
}

function byType(at: At, field: string, members: Readonly<Record<string, number>>): Acceptor {
  return (value) => {
    const type = isFields(value) && value[field];
    return (
      typeof type === 'string' && Object.hasOwn(members, type) && at(members[type] as number)(value)
    );
  };
}

const isFields = (value: unknown): value is Fields =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
