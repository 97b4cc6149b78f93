import type {Part} from '../schema-tree.js';
import type {Spot} from '../walk.js';
import {counts, quantities} from './counts.js';
import {dates, orderOfDates} from './dates.js';
import {documents, headings} from './documents.js';
import {unknownFields} from './fields.js';
import {wrongLanguages} from './languages.js';
import {fileAddresses, linkAddresses, links} from './links.js';
import {lists} from './lists.js';
import {people} from './people.js';
import {pictures} from './pictures.js';
import {places} from './places.js';
import {quotes} from './quotes.js';
import type {Report, Rule} from './rule.js';
import {organisationNumbers, strings} from './strings.js';
import {texts} from './texts.js';

const byPart: Partial<Record<Part, readonly Rule[]>> = {
  Block: [counts, headings],
  Date: [dates],
  Document: [documents, counts, orderOfDates],
  FileAddress: [fileAddresses],
  Link: [links],
  LinkAddress: [linkAddresses],
  Membership: [orderOfDates],
  OrganisationNumber: [organisationNumbers],
  Person: [people],
  Picture: [pictures],
  Place: [places],
  Quantity: [quantities],
  Quote: [quotes],
  Text: [texts, wrongLanguages],
};

/** Applies every rule that concerns one value. */
export function applyRules(spot: Spot, report: Report, today: string): void {
  if (typeof spot.value === 'string') strings(spot, report, today);
  else if (Array.isArray(spot.value)) lists(spot, report, today);
  else unknownFields(spot, report, today);
  if (spot.part) for (const rule of byPart[spot.part] ?? []) rule(spot, report, today);
}
