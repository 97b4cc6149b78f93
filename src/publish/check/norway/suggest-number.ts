import {counties} from '../../../data/counties.js';
import {municipalities} from './municipalities.js';

/** The number of a municipality that was given by its name, or lost its leading zero. */
export function suggestMunicipality(written: string): string | undefined {
  if (/^\d{3,4}$/.test(written)) {
    const number = written.padStart(4, '0');
    return municipalities.has(number) ? number : undefined;
  }
  const name = written
    .replace(/\s+kommune$/i, '')
    .replace(/^\d+\s+|\s+\d+$/g, '')
    .toLowerCase();
  const numbers = [...municipalities]
    .filter(([, {names}]) => names.some((each) => each.toLowerCase() === name))
    .map(([number]) => number);
  // Two municipalities share a name in a few cases; then nobody can tell.
  return numbers.length === 1 ? numbers[0] : undefined;
}

/** The number of a county that was given by its name, by a municipality's number or without its zero. */
export function suggestCounty(written: string): string | undefined {
  if (/^\d$/.test(written)) return known(`0${written}`);
  if (/^\d{2,4}$/.test(written)) return known(written.slice(0, 2));
  const name = written.replace(/\s+(fylke|fylkeskommune)$/i, '').toLowerCase();
  return Object.entries(counties).find(([, county]) => county.toLowerCase() === name)?.[0];
}

const known = (number: string): string | undefined =>
  Object.hasOwn(counties, number) ? number : undefined;
