import {documentOf, isFields, listOf, type Fields, type Spot} from '../walk.js';
import type {Report} from './rule.js';
import {wordsOf} from './wordings.js';

/** Lists whose people are named for what they are: there a reader asks who they are. */
const needRole = new Set<string | number>(['people', 'speakers', 'answeredBy', 'items', 'person']);

/**
 * People without a role. A story introduces each of them once: who has a role further up needs none further down, and who
 * has none is told once.
 */
export function checkRoles(people: readonly Spot[], report: Report): void {
  const introduced = new Map<Fields, Set<string>>();
  for (const spot of people) {
    const {value} = spot;
    if (!isFields(value) || hasWithdrawn(value)) continue;
    const document = documentOf(spot);
    const known = introduced.get(document) ?? new Set();
    introduced.set(document, known);
    const name = wordsOf(value['name']);
    if (wordsOf(value['role']) !== '' || isSaidBeside(spot)) known.add(name);
    else if (isNamed(spot) && !(document['type'] === 'story' && known.has(name))) {
      known.add(name);
      report(spot, 'no-role', {values: {name}});
    }
  }
}

const hasWithdrawn = ({withdrawn}: Fields): boolean =>
  withdrawn !== undefined && withdrawn !== null && withdrawn !== false;

/** Tells whether a person stands where a reader asks who that is; not in the list of whom a picture shows. */
const isNamed = ({key, above}: Spot): boolean =>
  needRole.has(typeof key === 'number' ? (above?.key ?? '') : key);

/** Tells whether the role stands beside the person: as a task, a contribution, or another row of the facts box. */
function isSaidBeside({key, above}: Spot): boolean {
  const holder = typeof key === 'number' ? above?.above : above;
  if (holder?.part === 'Role') return true;
  const {value} = holder ?? {};
  if (!isFields(value)) return false;
  if (holder?.part === 'Contributor') {
    return wordsOf(value['role']) !== '' || wordsOf(value['topic']) !== '';
  }
  if (holder?.part !== 'FactsRow') return false;
  const rows = listOf(holder.above?.value).filter(isFields);
  // The row's own label may say it, too.
  return value['label'] !== undefined || rows.some((row) => row['key'] === 'role');
}
