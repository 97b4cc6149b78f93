import * as z from 'zod/mini';

const pattern = /^\d{4}(-\d{2}(-\d{2})?)?(\/\d{4}(-\d{2}(-\d{2})?)?)?$/;

/**
 * A year, month, day or season, or two of them with `/` between: `2020`, `2020-11`, `2020-11-04`, `2017-23`, `2018/2020`.
 * Seasons are those of EDTF level 1 (ISO 8601-2): 21 spring, 22 summer, 23 autumn, 24 winter.
 */
export const DateSpan = z.string('date').check(
  z.regex(pattern, 'date'),
  z.refine((span) => span.split('/').every(exists), 'date'),
);
export type DateSpan = z.infer<typeof DateSpan>;

/** Tells whether a calendar has the date: no 30 February and no month 13. */
function exists(date: string): boolean {
  const [year = 0, month, day] = date.split('-').map(Number);
  if (month === undefined) return true;
  if (day === undefined) return (month >= 1 && month <= 12) || (month >= 21 && month <= 24);
  const real = new Date(Date.UTC(year, month - 1, day));
  return real.getUTCMonth() === month - 1 && real.getUTCDate() === day;
}
