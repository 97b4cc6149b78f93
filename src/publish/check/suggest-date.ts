import {rules} from '../../schema/rules.js';

// Norwegian and English month names by their first three letters, which tell them apart.
const months = 'jan feb mar apr ma[iy] jun jul aug sep o[kc]t nov de[sc]'.split(' ');
const seasons: readonly [RegExp, string][] = [
  [/^(v[åa]r|spring)/i, '21'],
  [/^(sommar|sommer|summer)/i, '22'],
  [/^(høst|haust|autumn|fall)/i, '23'],
  [/^vint/i, '24'],
];

/** The date that was meant, as the format writes dates. */
export function suggestDate(written: string): string | undefined {
  const date = meantBy(written);
  return date !== undefined && rules.date(date) && /^[\d/-]+$/.test(date) ? date : undefined;
}

function meantBy(written: string): string | undefined {
  if (/^\d{4}$/.test(written)) return written;
  const span = /^(\d{4})\s*[-–—]\s*(\d{4})$/.exec(written);
  if (span) return `${span[1]}/${span[2]}`;
  const day = /^(\d{4})[-/.](\d{1,2})(?:[-/.](\d{1,2}))?(?:[T ].*)?$/.exec(written);
  if (day) return joined(day[1], day[2], day[3]);
  const norwegian = /^(?:(\d{1,2})[./-] ?)?(\d{1,2})[./-] ?(\d{4})$/.exec(written);
  if (norwegian) return joined(norwegian[3], norwegian[2], norwegian[1]);
  return inWords(written);
}

function inWords(written: string): string | undefined {
  const year = /\b\d{4}\b/.exec(written)?.[0];
  const season = seasons.find(([pattern]) => pattern.test(written))?.[1];
  if (year && season) return `${year}-${season}`;
  const month = months.findIndex((name) => new RegExp(`(^|[\\s.])${name}`, 'i').test(written)) + 1;
  const day = /\b(\d{1,2})(\.|st|nd|rd|th|\b)/.exec(written)?.[1];
  return year && month > 0 ? joined(year, String(month), day) : undefined;
}

const joined = (year = '', month = '', day = ''): string =>
  [year, month.padStart(2, '0'), ...(day ? [day.padStart(2, '0')] : [])].join('-');
