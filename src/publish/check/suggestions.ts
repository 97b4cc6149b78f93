import {rules} from '../../schema/rules.js';
import {suggestDate} from './suggest-date.js';
import {suggestCounty, suggestMunicipality} from './norway/suggest-number.js';
import {nearest} from './nearest.js';
import {suggestLink} from './suggest-link.js';
import {meantWords} from './meant-words.js';

type Suggest = (value: string) => string | undefined;

/** What to write instead of a value that breaks a rule, as it would stand in the file; `undefined` where nobody can tell. */
export function suggestFor(rule: string, found: unknown, field: string): string | undefined {
  if (rule === 'array') return Array.isArray(found) ? undefined : inList(found);
  if (rule === 'object') return asGroup(found, field);
  if (rule === 'number' || numeric.has(rule)) return asNumber(found);
  if (rule === 'string')
    return typeof found === 'number' ? JSON.stringify(String(found)) : undefined;
  if (rule === 'boolean') return asBoolean(found);
  if (typeof found !== 'string' && typeof found !== 'number') return undefined;
  const text = String(found);
  const suggestion = byRule[rule]?.(text.trim());
  const written = suggestion === text && typeof found === 'string' ? undefined : suggestion;
  return written === undefined ? undefined : JSON.stringify(written);
}

/** The word of a list that was meant. */
export function suggestWord(found: unknown, words: readonly string[]): string | undefined {
  if (typeof found !== 'string') return undefined;
  const plain = found.trim().toLowerCase();
  const same = words.find((word) => word.toLowerCase() === plain);
  const meant = meantWords[plain]?.find((word) => words.includes(word));
  const word = same ?? meant ?? nearest(found, words);
  return word === undefined ? undefined : JSON.stringify(word);
}

const numeric = new Set(['latitude', 'longitude', 'pixels', 'rank', 'sdg']);

const byRule: Record<string, Suggest> = {
  date: suggestDate,
  municipality: suggestMunicipality,
  county: suggestCounty,
  country: (text) =>
    countries[text.toLowerCase()] ?? (/^[a-z]{2}$/i.test(text) ? text.toUpperCase() : undefined),
  currency: (text) =>
    currencies[text.toLowerCase()] ?? (/^[a-z]{3}$/i.test(text) ? text.toUpperCase() : undefined),
  email: (text) => {
    const inside = /<([^>]+)>/.exec(text)?.[1] ?? text.replace(/^mailto:/i, '');
    const address = inside.replace(/\s*[([]at[)\]]\s*/i, '@').replace(/\s+/g, '');
    return /^[\w.+-]+@[\w-]+(\.[\w-]+)+$/.test(address) ? address : undefined;
  },
  'file-address': (text) => {
    if (/^[a-z]:|^file:/i.test(text)) return undefined;
    const path = text.startsWith('//') ? `https:${text}` : text.replaceAll('\\', '/');
    return rules['file-address'](path) ? path : undefined;
  },
  identifier: (text) => asIdentifier(text) || undefined,
  language: (text) =>
    meantLanguages[text.toLowerCase()] ??
    (/^[a-z]{2}_/i.test(text) ? text.replace('_', '-') : undefined),
  'link-address': suggestLink,
  'organisation-number': (text) => {
    const digits = text.replace(/^NO|MVA$/gi, '').replace(/[\s.]/g, '');
    return /^\d{9}$/.test(digits) && rules['organisation-number'](digits) ? digits : undefined;
  },
  telephone: (text) => {
    const digits = text
      .replace(/^(tel:|tlf\.?)/i, '')
      .replace(/\(0\)/, '')
      .replace(/[\s().-]/g, '')
      .replace(/^00/, '+');
    if (/^[2-9]\d{7}$/.test(digits)) return `+47${digits}`;
    if (/^47\d{8}$/.test(digits)) return `+${digits}`;
    return /^\+[1-9]\d{6,14}$/.test(digits) ? digits : undefined;
  },
};

const countries: Record<string, string> = {
  norge: 'NO',
  noreg: 'NO',
  norway: 'NO',
  nor: 'NO',
  sverige: 'SE',
  sweden: 'SE',
  swe: 'SE',
  danmark: 'DK',
  denmark: 'DK',
  dnk: 'DK',
  finland: 'FI',
  island: 'IS',
  iceland: 'IS',
  tyskland: 'DE',
  germany: 'DE',
  storbritannia: 'GB',
  england: 'GB',
  uk: 'GB',
  usa: 'US',
};
const currencies: Record<string, string> = {
  kr: 'NOK',
  'kr.': 'NOK',
  kroner: 'NOK',
  '€': 'EUR',
  euro: 'EUR',
  $: 'USD',
  '£': 'GBP',
};
const meantLanguages: Record<string, string> = {
  no: 'nb',
  nor: 'nb',
  nob: 'nb',
  norsk: 'nb',
  bokmål: 'nb',
  nno: 'nn',
  nynorsk: 'nn',
  eng: 'en',
  engelsk: 'en',
  english: 'en',
  samisk: 'se',
  'nb-no': 'nb',
  'nn-no': 'nn',
  'en-gb': 'en',
  'en-us': 'en',
};

/** The language that a key such as `no` or `eng` was meant to be. */
export const meantLanguage = (code: string): string | undefined =>
  meantLanguages[code.toLowerCase()];

/** An id made from a name as Norwegian addresses are. */
export function asIdentifier(name: string): string {
  return name
    .toLowerCase()
    .replace(/æ/g, 'ae')
    .replace(/ø/g, 'o')
    .replace(/å/g, 'a')
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '');
}

function asNumber(found: unknown): string | undefined {
  if (typeof found !== 'string') return undefined;
  const digits = found
    .trim()
    .replace(/[\s\u00a0]|px$|%$|°.*$/gi, '')
    .replace(',', '.');
  return digits !== '' && Number.isFinite(Number(digits)) ? String(Number(digits)) : undefined;
}

function asBoolean(found: unknown): string | undefined {
  if (/^(true|ja|yes|1|sant)$/i.test(String(found))) return 'true';
  return /^(false|nei|no|0|usant)$/i.test(String(found)) ? 'false' : undefined;
}

const inList = (found: unknown): string | undefined =>
  typeof found === 'string' || typeof found === 'number' ? `[${JSON.stringify(found)}]` : undefined;

/** The field that a lone value belongs in, by the field that it stands in. */
const mainFields: Record<string, string> = {
  links: 'url',
  source: 'url',
  image: 'src',
  logo: 'src',
  poster: 'src',
  places: 'name',
  people: 'name',
  speakers: 'name',
  answeredBy: 'name',
  depicts: 'name',
  byline: 'name',
  person: 'name',
  employees: 'value',
  memberCount: 'value',
  duration: 'value',
  amount: 'value',
  stated: 'value',
  quantity: 'value',
  quotes: 'text',
  quote: 'text',
  recognitions: 'name',
  roles: 'name',
  memberships: 'network',
  partners: 'organisation',
  contributors: 'person',
  items: 'text',
  blocks: 'text',
};

function asGroup(found: unknown, field: string): string | undefined {
  const main = Object.hasOwn(mainFields, field) ? mainFields[field] : undefined;
  if (main === undefined) return undefined;
  if (main === 'value') {
    const number = typeof found === 'number' ? String(found) : asNumber(found);
    return number === undefined ? undefined : `{"value": ${number}}`;
  }
  return typeof found === 'string' ? `{"${main}": ${JSON.stringify(found)}}` : undefined;
}
