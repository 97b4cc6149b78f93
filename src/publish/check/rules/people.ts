import {isFields} from '../walk.js';
import type {Rule} from './rule.js';

/** People: a telephone number of the right length, and a withdrawal that says so plainly. */
export const people: Rule = (spot, report) => {
  const {value} = spot;
  if (!isFields(value)) return;
  const {telephone, withdrawn} = value;
  if (typeof telephone === 'string' && isWrongLength(telephone)) {
    report(spot, 'telephone-length', {below: ['telephone']});
  }
  if (withdrawn !== undefined && withdrawn !== null && typeof withdrawn !== 'boolean') {
    report(spot, 'withdrawn-word', {below: ['withdrawn']});
  }
};

// Norwegian numbers have eight digits; twelve those of machines, five those of large switchboards.
const isWrongLength = (telephone: string): boolean =>
  /^\+47\d+$/.test(telephone) && !/^\+47(?:[2-9]\d{7}|0\d{4}|5[89]\d{10}|8\d{7})$/.test(telephone);
