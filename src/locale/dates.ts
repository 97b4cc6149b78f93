import type {DateSpan} from '../schema/date-span.js';
import type {Translate} from './locale.js';

const seasons: Record<string, 'spring' | 'summer' | 'autumn' | 'winter'> = {
  '21': 'spring',
  '22': 'summer',
  '23': 'autumn',
  '24': 'winter',
};

/** Writes a date as precisely as it is known: `2020`, `november 2020`, `4. november 2020`, `høsten 2017`, `2018–2020`. */
export function writeDate(span: DateSpan, locales: readonly string[], t: Translate): string {
  const [from = '', to] = span.split('/').map((date) => writeOne(date, locales, t));
  return to === undefined || to === from ? from : t('date.between', {from, to});
}

function writeOne(date: string, locales: readonly string[], t: Translate): string {
  const [year = '', month, day] = date.split('-');
  if (month === undefined) return year;
  const season = seasons[month];
  if (season) return t(`date.${season}`, {year});
  const format = new Intl.DateTimeFormat([...locales], {
    ...(day === undefined ? {} : {day: 'numeric'}),
    month: 'long',
    year: 'numeric',
    timeZone: 'UTC',
  });
  return format.format(Date.UTC(Number(year), Number(month) - 1, Number(day ?? 1)));
}
