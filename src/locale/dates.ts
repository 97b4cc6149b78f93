import type {DateSpan} from '../schema/date-span.js';
import {formatOf} from './formats.js';
import type {Translate} from './locale.js';

const seasons: Record<string, 'spring' | 'summer' | 'autumn' | 'winter'> = {
  '21': 'spring',
  '22': 'summer',
  '23': 'autumn',
  '24': 'winter',
};

/**
 * Writes a date as precisely as it is known: `2020`, `november 2020`, `4. november 2020`, `høsten 2017`; and from one to
 * another: `2018–2020`, `11.–12. september 2026`.
 */
export function writeDate(span: DateSpan, locales: readonly string[], t: Translate): string {
  const [from = '', to = from] = span.split('/');
  if (to === from) return writeOne(from, locales, t);
  const format = formatFor(from, locales);
  // What both have in common is said once, where both are as precise.
  if (format && formatFor(to, locales) && from.length === to.length) {
    return format.formatRange(timeOf(from), timeOf(to));
  }
  return t('date.between', {from: writeOne(from, locales, t), to: writeOne(to, locales, t)});
}

function writeOne(date: string, locales: readonly string[], t: Translate): string {
  const [digits = '', month = ''] = date.split('-');
  // The year 997 is written with four digits only in a file.
  const year = String(Number(digits));
  const season = seasons[month];
  if (season) return t(`date.${season}`, {year});
  return formatFor(date, locales)?.format(timeOf(date)) ?? year;
}

/** The format for a date with a month; a year or a season needs none. */
function formatFor(date: string, locales: readonly string[]): Intl.DateTimeFormat | undefined {
  const [, month, day] = date.split('-');
  if (month === undefined || seasons[month]) return undefined;
  return formatOf(Intl.DateTimeFormat, locales, {
    ...(day === undefined ? {} : {day: 'numeric'}),
    month: 'long',
    year: 'numeric',
    timeZone: 'UTC',
  });
}

function timeOf(date: string): number {
  const [year, month = 1, day = 1] = date.split('-').map(Number);
  // Unlike Date.UTC, this takes the year 50 for the year 50.
  return new Date(0).setUTCFullYear(Number(year), month - 1, day);
}
