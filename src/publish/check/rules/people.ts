import {isFields, type Spot} from '../walk.js';
import type {Rule} from './rule.js';
import {wordsOf} from './wordings.js';

/** Lists whose people are named for what they are: there a reader asks who they are. */
const needRole = new Set<string | number>(['people', 'speakers', 'answeredBy', 'items', 'person']);

/** People: a role, a telephone number of the right length, and a withdrawal that says so plainly. */
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
  const gone = withdrawn !== undefined && withdrawn !== null && withdrawn !== false;
  if (!gone && wordsOf(value['role']) === '' && asksForRole(spot)) {
    report(spot, 'no-role', {values: {name: wordsOf(value['name'])}});
  }
};

function asksForRole({key, above}: Spot): boolean {
  const inList = typeof key === 'number' ? above : undefined;
  if (!needRole.has(inList?.key ?? key)) return false;
  const holder = inList ? inList.above : above;
  // A task says what its people do; a contribution says it beside the person.
  if (holder?.part === 'Role') return false;
  const {value} = holder ?? {};
  if (holder?.part === 'Contributor' && isFields(value)) {
    return wordsOf(value['role']) === '' && wordsOf(value['topic']) === '';
  }
  if (holder?.part !== 'FactsRow') return true;
  const rows = holder.above?.value;
  const others = Array.isArray(rows) ? rows.filter(isFields) : [];
  // The box has a row of its own for it, or the row's label says it.
  return (
    !others.some(({key: about}) => about === 'role') &&
    isFields(value) &&
    value['label'] === undefined
  );
}

// Norwegian numbers have eight digits; twelve those of machines, five those of large switchboards.
const isWrongLength = (telephone: string): boolean =>
  /^\+47\d+$/.test(telephone) && !/^\+47(?:[2-9]\d{7}|0\d{4}|5[89]\d{10}|8\d{7})$/.test(telephone);
