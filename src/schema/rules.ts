import {languages} from './languages.js';
import {fileSchemes, linkSchemes, parseAddress} from './parse-address.js';

type Fields = Record<string, unknown>;

/**
 * What the schemas ask for beyond the shape of a value, each under the key that names it where it is broken. They stand
 * apart from the schemas so that the script tag's build, which leaves zod out, can call them too.
 */
export const rules = {
  date: isDateSpan,
  'facts-label': ({label, key}: Fields) => label !== undefined || key !== undefined,
  'facts-value': (row: Fields) =>
    countOf(row, 'text', 'quantity', 'people', 'places', 'links') === 1,
  'file-address': isFileAddress,
  link: (link: Fields) => countOf(link, 'url', 'label') > 0,
  'link-address': (address: string) =>
    isPlain(address, plainAddress) || parseAddress(address, linkSchemes) !== undefined,
  'organisation-number': hasRightCheckDigit,
  quantity: (quantity: Fields) =>
    countOf(quantity, 'value', 'from', 'text') === 1 &&
    (quantity['from'] === undefined) === (quantity['to'] === undefined),
  translations: (texts: Fields) => languages.some((language) => texts[language] !== undefined),
};

/** Addresses that need no second look: those that are plainly web addresses, and plain paths. */
const plainAddress = /^https:\/\/([a-z\d]+(-[a-z\d]+)*\.)+[a-z]{2,24}(\/[\w./~%?=&#+-]*)?$/;
const plainPath = /^(\.\.?\/)*[\w-][\w./-]*$/;
const longestPlain = 1024;

const isPlain = (address: string, pattern: RegExp): boolean =>
  address.length <= longestPlain && pattern.test(address);

const countOf = (fields: Fields, ...names: readonly string[]): number =>
  names.filter((name) => fields[name] !== undefined).length;

// `//host/file` looks like a path but names another host; `https:file` looks absolute but is not. Spaces before are passed over.
const hiddenHost = /^ *(\/\/|https?:(?!\/\/))/i;

function isFileAddress(address: string): boolean {
  if (isPlain(address, plainAddress) || isPlain(address, plainPath)) return true;
  if (hiddenHost.test(address)) return false;
  return parseAddress(address, fileSchemes, 'https://profile.invalid/') !== undefined;
}

/** Dates that are on a calendar, and not from later to earlier. */
function isDateSpan(span: string): boolean {
  const [from = '', to = from] = span.split('/');
  return isOnCalendar(from) && isOnCalendar(to) && from.slice(0, 4) <= to.slice(0, 4);
}

/** No 30 February and no month 13; 21 to 24 are seasons. */
function isOnCalendar(date: string): boolean {
  const [year = 0, month, day] = date.split('-').map(Number);
  if (month === undefined) return true;
  if (day === undefined) return (month >= 1 && month <= 12) || (month >= 21 && month <= 24);
  const real = new Date(new Date(0).setUTCFullYear(year, month - 1, day));
  return real.getUTCMonth() === month - 1 && real.getUTCDate() === day;
}

const weights = [3, 2, 7, 6, 5, 4, 3, 2];

/** Modulus 11 with the weights of the Brønnøysund Register Centre. */
function hasRightCheckDigit(digits: string): boolean {
  const sum = weights.reduce((total, weight, index) => total + weight * Number(digits[index]), 0);
  return (11 - (sum % 11)) % 11 === Number(digits[8]);
}
