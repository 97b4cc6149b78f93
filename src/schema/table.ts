import type {rules} from './rules.js';

/** The name of a rule of ours. */
export type RuleName = keyof typeof rules;

/** What a text is held to: its least length, a pattern, or a rule of ours. */
export type TextCheck = number | RegExp | RuleName;

/** The kinds of nodes, by the places of which a table tells them. */
export const kinds = {
  text: 0,
  number: 1,
  boolean: 2,
  oneOf: 3,
  fields: 4,
  list: 5,
  firstOf: 6,
  byType: 7,
} as const;
type Kinds = typeof kinds;

/**
 * What a value has to be, as the script tag's build compiles it from the schemas. Nodes name each other by their place in
 * the table. An object's fields have each a place; `-1 - place` is one that must be there. Other values than
 * numbers are no places: they are what all objects inherit.
 */
export type Node =
  | readonly [kind: Kinds['text'], checks: readonly TextCheck[]]
  | readonly [kind: Kinds['number'], least: number, most: number, whole: boolean]
  | readonly [kind: Kinds['boolean']]
  | readonly [kind: Kinds['oneOf'], values: readonly unknown[]]
  | readonly [
      kind: Kinds['fields'],
      fields: Readonly<Record<string, number>>,
      required: number,
      rules: readonly RuleName[],
    ]
  | readonly [kind: Kinds['list'], item: number]
  | readonly [kind: Kinds['firstOf'], members: readonly number[]]
  | readonly [kind: Kinds['byType'], field: string, members: Readonly<Record<string, number>>];

/** What is said where a value does not fit a node: of its kind, then of each check; by the node's place. */
export type Messages = Readonly<Record<number, readonly string[]>>;
