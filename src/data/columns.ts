import {Allowance} from './allowance.js';
import {deepest, TooDeep} from './tidy.js';

type Fields = Record<string, unknown>;

/**
 * A collection as others have it, from one that is written by columns: `columns: {id: ['a', 'b'], summary: {nb: ['A', 'B']}}`
 * in the place of `items`. A column has a value for each item, `null` where there is none; a group of columns is a group
 * of fields. Anything else comes back as it is.
 *
 * @throws {TooDeep}
 * @throws {LoadError} `too-large`
 */
export function withItems(input: unknown): unknown {
  const {type, items, columns} = (input ?? {}) as Fields;
  if (type !== 'collection' || items !== undefined || !isFields(columns)) return input;
  return {...(input as Fields), items: rowsOf(columns, 0, new Allowance()), columns: undefined};
}

function rowsOf(columns: Fields, depth: number, allowance: Allowance): Fields[] {
  if (depth > deepest) throw new TooDeep();
  allowance.spend(1);
  const rows: Fields[] = [];
  for (const key of allowance.keys(columns)) {
    if (key === '__proto__') continue;
    const column = columns[key];
    const values = isFields(column) ? rowsOf(column, depth + 1, allowance) : column;
    if (!Array.isArray(values)) continue;
    allowance.each(values, (value, place) => {
      if (value !== null && value !== undefined) (rows[place] ??= {})[key] = value;
    });
  }
  return rows;
}

const isFields = (value: unknown): value is Fields =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
