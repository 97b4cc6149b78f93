import {brief} from './colour.js';
import type {ProblemCode} from './problem.js';
import {isObject} from './groups.js';

/** A length that a page's root does not decide. */
export interface Size {
  readonly value: number;
  readonly unit: 'px' | 'em';
}

/** A size, or why it is none. */
export type ReadSize =
  | {readonly size: Size; readonly note?: 'size-as-text'}
  | {readonly wrong: ProblemCode; readonly details: Record<string, string>};

/** What nobody means: beyond this a number was written in the other unit. */
const largest = {px: 200, em: 8};

/**
 * Reads a size: `{"value": 8, "unit": "px"}`, a number in the token's own unit, or text as older drafts wrote it.
 *
 * @param ownUnit - What a number without a unit counts.
 */
export function readSize(value: unknown, ownUnit: Size['unit']): ReadSize {
  if (typeof value === 'number') return within({value, unit: ownUnit});
  if (typeof value === 'string') {
    const [, number, unit = ''] =
      /^\s*([+-]?(?:\d+\.?\d*|\.\d+))\s*([a-z%]*)\s*$/i.exec(value) ?? [];
    if (number === undefined) return {wrong: 'not-a-size', details: {found: brief(value)}};
    const read = withUnit(Number(number), unit === '' ? ownUnit : unit);
    return 'size' in read ? {...read, note: 'size-as-text'} : read;
  }
  if (!isObject(value) || typeof value['value'] !== 'number' || typeof value['unit'] !== 'string') {
    return {wrong: 'not-a-size', details: {found: brief(value)}};
  }
  return withUnit(value['value'], value['unit']);
}

export const sizeText = ({value, unit}: Size): string => (value === 0 ? '0px' : `${value}${unit}`);

function withUnit(value: number, written: string): ReadSize {
  const unit = written.toLowerCase();
  if (unit === 'px' || unit === 'em') return within({value, unit});
  return {
    wrong: unit === 'rem' ? 'unit-rem' : 'unit-unknown',
    details: {found: `${value}${written}`, value: String(value)},
  };
}

function within(size: Size): ReadSize {
  const most = largest[size.unit];
  if (size.value >= 0 && size.value <= most) return {size};
  const details = {found: `${size.value}${size.unit}`, range: `0–${most} ${size.unit}`};
  return {wrong: 'size-out-of-range', details};
}
