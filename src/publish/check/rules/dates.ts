import {isFields, listOf, type Fields, type Spot} from '../walk.js';
import {firstDay, isReversed, lastDay} from './calendar.js';
import type {Report, Rule} from './rule.js';

/** Dates of what has happened; a plan may lie in the future. */
const past = new Set<string | number>(['updated', 'published', 'founded', 'date', 'asOf']);

/** One date: a span the right way round, and nothing that has happened in the future. */
export const dates: Rule = (spot, report, today) => {
  const {value, key} = spot;
  if (isReversed(value)) report(spot, 'span-reversed');
  if (!past.has(key) || isPlan(spot)) return;
  const first = firstDay(value);
  if (first !== undefined && first > today) report(spot, 'future', {values: {field: key}});
};

function isPlan({above}: Spot): boolean {
  if (above?.part === 'Funding') return true;
  const holder = above?.part === 'Quantity' ? above.above : above;
  if (holder?.part !== 'Figure' || !isFields(holder.value)) return false;
  return holder.value['kind'] === 'forecast' || holder.value['kind'] === 'target';
}

/** Dates of one document, or membership, that cannot both be right. */
export const orderOfDates: Rule = (spot, report, today) => {
  const {value, part} = spot;
  if (!isFields(value)) return;
  if (part === 'Membership') inOrder(spot, value, 'since', 'until', report);
  else {
    inOrder(spot, value, 'start', 'end', report);
    inOrder(spot, value, 'published', 'updated', report);
    checkStatus(spot, value, report, today);
    checkFounded(spot, value, report);
  }
};

function inOrder(spot: Spot, fields: Fields, first: string, second: string, report: Report): void {
  const [from, to] = [firstDay(fields[first]), lastDay(fields[second])];
  if (from === undefined || to === undefined || to >= from) return;
  const values = {first, second, date: String(fields[first])};
  report(spot, 'order', {below: [second], values});
}

function checkStatus(
  spot: Spot,
  {end, start, status, type}: Fields,
  report: Report,
  today: string,
): void {
  if (type !== 'project') return;
  const [starts, started, ends] = [firstDay(start), lastDay(start), lastDay(end)];
  const tell = (field: string, date: unknown) => {
    report(spot, 'status', {
      below: ['status'],
      values: {status: String(status), field, date: String(date)},
    });
  };
  if (status === 'ongoing' && ends !== undefined && ends < today) tell('end', end);
  else if (status === 'finished' && ends !== undefined && (firstDay(end) ?? '') > today)
    tell('end', end);
  else if (status === 'planned' && started !== undefined && started < today) tell('start', start);
  else if (
    (status === 'ongoing' || status === 'finished') &&
    starts !== undefined &&
    starts > today
  )
    tell('start', start);
}

/** Nobody is a member, or counts its people, before it exists. */
function checkFounded(spot: Spot, {employees, founded, memberships}: Fields, report: Report): void {
  const from = firstDay(founded);
  if (from === undefined) return;
  const dates = [
    {below: ['employees', 'asOf'], date: isFields(employees) ? employees['asOf'] : undefined},
    ...listOf(memberships).map((membership, place) => ({
      below: ['memberships', place, 'since'],
      date: isFields(membership) ? membership['since'] : undefined,
    })),
  ];
  for (const {below, date} of dates) {
    const last = lastDay(date);
    if (last === undefined || last >= from) continue;
    const values = {first: 'founded', second: String(below.at(-1)), date: String(founded)};
    report(spot, 'order', {below, values});
  }
}
