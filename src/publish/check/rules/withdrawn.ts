import {isFields, listOf, walk, type Fields, type Spot} from '../walk.js';
import type {Shape} from '../schema-tree.js';
import type {Report} from './rule.js';

/** Who has withdrawn in a file: ids and names. */
export interface Withdrawn {
  readonly ids: ReadonlySet<string>;
  readonly names: ReadonlySet<string>;
}

/** Finds who has withdrawn: those who say it, and everyone with the same id. */
export function withdrawnIn(people: readonly Spot[]): Withdrawn {
  const ids = new Set<string>();
  const names = new Set<string>();
  const records = people.map(({value}) => value).filter(isFields);
  for (const {id, withdrawn} of records) if (said(withdrawn) && typeof id === 'string') ids.add(id);
  for (const {id, name, withdrawn} of records) {
    if (typeof name === 'string' && name.trim() !== '' && (said(withdrawn) || ids.has(String(id))))
      names.add(name.trim());
  }
  return {ids, names};
}

/** Reports where a withdrawn person's name is still shown: in running text, or by a record without the id. */
export function checkWithdrawn(
  file: unknown,
  shape: Shape,
  {ids, names}: Withdrawn,
  report: Report,
): void {
  if (names.size === 0) return;
  const gone = (value: unknown) =>
    isFields(value) && (said(value['withdrawn']) || ids.has(String(value['id'])));
  walk(file, shape, (spot) => {
    if (typeof spot.value !== 'string' || spot.part === 'FileAddress' || spot.key === 'id') return;
    const {value} = spot;
    const name = [...names].find((each) => value.includes(each));
    if (name !== undefined && !isTakenOut(spot, gone))
      report(spot, 'withdrawn-name', {values: {name}});
  });
}

/** Tells whether the widgets take a value out with the person: in a record, a quote or picture of that person. */
function isTakenOut(spot: Spot, gone: (value: unknown) => boolean): boolean {
  for (let at: Spot | undefined = spot; at; at = at.above) {
    if (at.part === 'Person' && gone(at.value)) return true;
    const holder = at.part === 'Block' ? contentOf(at.value) : at.value;
    if (isFields(holder) && at.part !== 'Document' && concerned(holder).some(gone)) return true;
  }
  return false;
}

const concerned = ({depicts, person, speakers}: Fields): readonly unknown[] => [
  person,
  ...listOf(speakers),
  ...listOf(depicts),
];

const contentOf = (block: unknown): unknown => {
  const type = isFields(block) ? String(block['type']) : '';
  return isFields(block) && Object.hasOwn(block, type) ? block[type] : block;
};

const said = (withdrawn: unknown): boolean =>
  withdrawn !== undefined && withdrawn !== null && withdrawn !== false && withdrawn !== '';
