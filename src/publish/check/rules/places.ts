import {counties} from '../../../data/counties.js';
import {municipalities, polarAreas} from '../norway/municipalities.js';
import {renumbered, renumberedCounties} from '../norway/renumbered.js';
import {isFields, type Fields, type Spot} from '../walk.js';
import type {Report, Rule} from './rule.js';
import {positions} from './positions.js';
import {countryIsKnown} from './countries.js';

/** Places: numbers that are in use, that fit each other and the name, and a position that is where they say. */
export const places: Rule = (spot, report) => {
  const {value} = spot;
  if (!isFields(value)) return;
  const {country} = value;
  const abroad = typeof country === 'string' && country !== '' && country !== 'NO';
  if (abroad) {
    checkAbroad(spot, value, country, report);
    return;
  }
  checkMunicipality(spot, value, report);
  checkCounty(spot, value, report);
  positions(spot, report);
};

function checkAbroad(spot: Spot, place: Fields, country: string, report: Report): void {
  if (/^[A-Z]{2}$/.test(country) && !countryIsKnown(country)) {
    const meant = {UK: 'GB', EN: 'GB', SV: 'SE', DA: 'DK', SW: 'SE'}[country];
    report(spot, 'country', {
      below: ['country'],
      ...(meant && {suggestion: JSON.stringify(meant)}),
    });
  }
  for (const field of ['municipality', 'county']) {
    if (typeof place[field] === 'string')
      report(spot, 'number-abroad', {below: [field], values: {country}});
  }
}

function checkMunicipality(spot: Spot, {municipality: number, name}: Fields, report: Report): void {
  if (typeof number !== 'string' || !/^\d{4}$/.test(number)) return;
  const below = ['municipality'];
  const old = renumbered.get(number);
  const known = municipalities.get(number);
  if (known) {
    const towns = namesOf(name).flatMap((each) => unmistakable.get(each.toLowerCase()) ?? []);
    const [town] = towns;
    if (town !== undefined && !towns.includes(number)) {
      const values = {number, is: known.names[0] ?? '', name: namesOf(name)[0] ?? ''};
      report(spot, 'municipality-of-another-name', {
        below,
        values,
        suggestion: JSON.stringify(town),
      });
    }
  } else if (old) {
    const now = old.now
      .map((each) => `${each} ${municipalities.get(each)?.names[0] ?? ''}`)
      .join(', ');
    const [only] = old.now;
    const suggestion =
      old.now.length === 1 && only !== undefined ? {suggestion: JSON.stringify(only)} : {};
    const code = old.now.length > 1 ? 'municipality-split' : 'municipality-old';
    report(spot, code, {below, values: {number, was: old.name, now}, ...suggestion});
  } else if (!polarAreas.has(number)) {
    const [meant] = namesOf(name).flatMap((each) => unmistakable.get(each.toLowerCase()) ?? []);
    report(spot, 'municipality', {
      below,
      ...(meant !== undefined && {suggestion: JSON.stringify(meant)}),
    });
  }
}

function checkCounty(spot: Spot, {county: number, municipality}: Fields, report: Report): void {
  if (typeof number !== 'string' || !/^\d{2}$/.test(number)) return;
  const below = ['county'];
  const fits = typeof municipality === 'string' && /^\d{4}$/.test(municipality);
  const now = fits ? (renumbered.get(municipality)?.now ?? [municipality]) : [];
  const right = [...new Set(now.map((each) => each.slice(0, 2)))].filter((each) => counties[each]);
  const named = (numbers: readonly string[]) =>
    numbers.map((each) => `${each} ${counties[each]}`).join(', ');
  const [only] = right;
  const suggestion =
    right.length === 1 && only !== undefined ? {suggestion: JSON.stringify(only)} : {};
  const old = Object.hasOwn(renumberedCounties, number) ? renumberedCounties[number] : undefined;
  if (old)
    report(spot, 'county-old', {
      below,
      values: {now: named(right.length > 0 ? right : old)},
      ...suggestion,
    });
  else if (!Object.hasOwn(counties, number)) {
    if (number !== '21' && number !== '22') report(spot, 'county', {below, ...suggestion});
  } else if (right.length > 0 && !right.includes(number)) {
    const values = {
      municipality: String(municipality),
      now: named(right),
      is: counties[number] ?? '',
    };
    report(spot, 'county-of-another', {below, values, ...suggestion});
  }
}

const namesOf = (name: unknown): readonly string[] =>
  (isFields(name) ? Object.values(name) : [name]).filter((each) => typeof each === 'string');

/** Towns whose names are not also those of villages elsewhere: where one is named, the number must be its own. */
const unmistakable = new Map<string, readonly string[]>(
  (
    'Oslo Bergen Trondheim Stavanger Drammen Tromsø Bodø Ålesund Fredrikstad Sandnes Sarpsborg Skien Porsgrunn Haugesund ' +
    'Tønsberg Sandefjord Larvik Halden Moss Hamar Lillehammer Gjøvik Kongsberg Arendal Molde Kristiansund Kristiansand ' +
    'Harstad Narvik Alta Lillestrøm Steinkjer Stjørdal Levanger Namsos Horten Kongsvinger Elverum Grimstad Notodden ' +
    'Hammerfest Vadsø Vardø Kragerø Risør Tvedestrand Lillesand Farsund Flekkefjord Holmestrand Bærum Lørenskog Asker'
  )
    .split(' ')
    .map((town) => [
      town.toLowerCase(),
      [...municipalities].filter(([, {names}]) => names.includes(town)).map(([number]) => number),
    ]),
);
