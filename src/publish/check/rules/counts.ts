import {isFields, listOf, type Fields, type Spot} from '../walk.js';
import type {Report, Rule} from './rule.js';
import {wordsOf} from './wordings.js';

/** A number of members or organisations beside the list of them: 18 stated, 19 listed. */
export const counts: Rule = (spot, report) => {
  const {value} = spot;
  if (!isFields(value)) return;
  if (value['type'] === 'network') compare(spot, value, 'memberCount', 'members', report);
  if (value['type'] === 'organisations') compare(spot, value, 'stated', 'items', report);
};

function compare(spot: Spot, fields: Fields, count: string, list: string, report: Report): void {
  const quantity = fields[count];
  const listed = listOf(fields[list]).length;
  const stated = isFields(quantity) ? (quantity['to'] ?? quantity['value']) : undefined;
  if (listed === 0 || typeof stated !== 'number' || !isFields(quantity)) return;
  if (!differs(stated, listed, quantity['qualifier'])) return;
  const field = quantity['to'] === undefined ? 'value' : 'to';
  report(spot, 'count', {below: [count, field], values: {stated, listed, list}});
}

/** A list of less than half is a choice of some; one of more than half is meant to be whole. */
function differs(stated: number, listed: number, qualifier: unknown): boolean {
  switch (qualifier) {
    case 'approx':
      return listed > stated * 1.5;
    case 'lessThan':
      return listed >= stated;
    case 'atLeast':
    case 'moreThan':
      return false;
    default:
      return listed > stated || (listed < stated && listed * 2 >= stated);
  }
}

const whole = new Set<string | number>(['employees', 'memberCount', 'stated']);

/** Numbers that cannot be, and numbers in words. */
export const quantities: Rule = (spot, report) => {
  const {value: quantity, key, above} = spot;
  if (!isFields(quantity)) return;
  const {currency, text, unit, value} = quantity;
  if (typeof value === 'number' && whole.has(key) && (value < 0 || !Number.isInteger(value))) {
    report(spot, 'count-odd', {below: ['value']});
  }
  const words = wordsOf(text);
  const digits = words.replace(/[\s\u00a0]/g, '').replace(',', '.');
  if (/^\d+(?:\.\d+)?$/.test(digits)) {
    report(spot, 'number-in-words', {
      below: ['text'],
      found: words,
      values: {instead: `"value": ${Number(digits)}`},
    });
  }
  const plain = currency === undefined && wordsOf(unit) === '' && typeof value === 'number';
  if (plain && key === 'amount' && above?.part === 'Funding')
    report(spot, 'no-currency', {below: ['value']});
};
