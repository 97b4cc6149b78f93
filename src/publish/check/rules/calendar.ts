/** The first and last day of a date, or of a season, with the year after it for winter; `undefined` for what is no date. */
const seasons: Record<string, readonly [string, string]> = {
  '21': ['03-01', '05-31'],
  '22': ['06-01', '08-31'],
  '23': ['09-01', '11-30'],
};

const pattern = /^\d{4}(-\d{2}(-\d{2})?)?(\/\d{4}(-\d{2}(-\d{2})?)?)?$/;

/** The first day that a date may mean, as `2020-01-01`. */
export const firstDay = (date: unknown): string | undefined =>
  isDate(date) ? earliest(date.split('/')[0] ?? '') : undefined;

/** The last day that a date may mean. */
export const lastDay = (date: unknown): string | undefined =>
  isDate(date) ? latest(date.split('/').at(-1) ?? '') : undefined;

/** Tells whether the later part of a span ends before the first begins. */
export function isReversed(date: unknown): boolean {
  if (!isDate(date)) return false;
  const [from = '', to = from] = date.split('/');
  return latest(to) < earliest(from);
}

const isDate = (date: unknown): date is string => typeof date === 'string' && pattern.test(date);

function earliest(date: string): string {
  const [year = '', month = '01', day = '01'] = date.split('-');
  const season = seasons[month];
  if (season) return `${year}-${season[0]}`;
  return month === '24' ? `${year}-01-01` : `${year}-${month}-${day}`;
}

function latest(date: string): string {
  const [year = '', month = '12', day = '31'] = date.split('-');
  const season = seasons[month];
  if (season) return `${year}-${season[1]}`;
  return month === '24' ? `${Number(year) + 1}-02-29` : `${year}-${month}-${day}`;
}
