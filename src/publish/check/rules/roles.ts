import {documentOf, isFields, type Fields, type Spot} from '../walk.js';
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
    if (wordsOf(value['role']) !== '') known.add(name);
    else if (asksForRole(spot) && !(document['type'] === 'story' && known.has(name))) {
      known.add(name);
      report(spot, 'no-role', {values: {name}});
    }
  }
}

const hasWithdrawn = ({withdrawn}: Fields): boolean =>
  withdrawn !== undefined && withdrawn !== null && withdrawn !== false;

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
