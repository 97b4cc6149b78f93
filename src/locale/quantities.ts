import type {Quantity} from '../schema/quantity.js';
import {formatOf} from './formats.js';
import type {Translate} from './locale.js';

/** What it takes to write a quantity: number formats, our words, and its texts in the reader's language. */
interface Writer {
  readonly locales: readonly string[];
  readonly t: Translate;
  /** The unit and words of the quantity, chosen for the reader. */
  readonly unit: string | undefined;
  readonly words: string | undefined;
  readonly asOf: string | undefined;
}

const qualifiers = {
  approx: 'quantity.approx',
  atLeast: 'quantity.at-least',
  moreThan: 'quantity.more-than',
  lessThan: 'quantity.less-than',
} as const;

/**
 * Numbers written alike in every language we have. A page's first number format takes a browser ten milliseconds, a phone forty:
 * most cards do without.
 */
const plain = /^\d{1,3}$/;

/** Writes a quantity as it is said: `ca. 200`, `fra 6 til 14 byer`, `over 10 000 000 kr (2020)`. */
export function writeQuantity(quantity: Quantity, writer: Writer): string {
  const {t} = writer;
  const measured = writeMeasure(quantity, writer);
  const {qualifier} = quantity;
  const amount = qualifier ? t(qualifiers[qualifier], {amount: measured}) : measured;
  return writer.asOf ? t('quantity.as-of', {amount, date: writer.asOf}) : amount;
}

function writeMeasure(quantity: Quantity, {locales, t, unit, words}: Writer): string {
  const {value, from, to, currency} = quantity;
  const bare = !currency && unit !== '%';
  const write = (number: number): string =>
    bare && plain.test(String(number))
      ? String(number)
      : formatOf(Intl.NumberFormat, locales, style(currency, unit)).format(number);
  const amount =
    from !== undefined && to !== undefined
      ? t('quantity.change', {from: write(from), to: write(to)})
      : value !== undefined
        ? write(value)
        : (words ?? '');
  return unit && unit !== '%' ? t('quantity.with-unit', {amount, unit}) : amount;
}

function style(currency: string | undefined, unit: string | undefined): Intl.NumberFormatOptions {
  if (currency) return {style: 'currency', currency, trailingZeroDisplay: 'stripIfInteger'};
  return unit === '%' ? {style: 'unit', unit: 'percent'} : {};
}
